package underwrite.model.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sixty kinds of file that a stranger may send, by name; each is a change of one good thesis or no thesis at all. */
final class NamedInputs {
    static final String GOOD = """
            {
              "format": "thesis",
              "version": 1,
              "title": "A thesis",
              "lab": "A lab",
              "scenarios": [
                {
                  "id": "base",
                  "name": "Base",
                  "probability": 1,
                  "assumptions": {
                    "market.size": 5000,
                    "deal.security": "common"
                  },
                  "distributions": {
                    "market.usageGrowth": { "shape": "pert", "low": 1, "high": 4 }
                  }
                }
              ],
              "simulation": {
                "trials": 1000,
                "seed": 42,
                "correlations": [
                  { "first": "market.size", "second": "lab.revenue", "rank": 0.5 }
                ]
              }
            }
            """;

    private final Map<String, byte[]> inputs = new LinkedHashMap<>();

    private NamedInputs() {}

    /** All inputs by name, in the order of the table. */
    static Map<String, byte[]> all() {
        NamedInputs named = new NamedInputs();
        named.damagedFiles();
        named.otherKinds();
        named.brokenJson();
        named.wrongNumbers();
        named.wrongTypes();
        named.wrongMeanings();
        named.versions();
        named.limits();
        named.strangeTexts();
        return named.inputs;
    }

    private void damagedFiles() {
        put("empty", "");
        put("only white space", " \r\n\t ");
        put("only a byte order mark", "\uFEFF");
        put("only zero bytes", "\0".repeat(700));
        put("a thesis and zero bytes", GOOD + "\0".repeat(300));
        put("cut off in the middle", GOOD.substring(0, GOOD.length() / 2));
        put("cut off in a text", GOOD.substring(0, GOOD.indexOf("A thesis") + 4));
        put("cut off in a number", GOOD.substring(0, GOOD.indexOf("5000") + 2));
        put("two theses in one file", GOOD + GOOD);
    }

    private void otherKinds() {
        inputs.put("a workbook", zip());
        inputs.put("a gzip archive", gzip());
        put("a PDF", "%PDF-1.7\n%\u00e2\u00e3");
        inputs.put("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        put("a login page", "<!DOCTYPE html>\n<html><title>Sign in</title></html>");
        put("an XML file", "<?xml version=\"1.0\"?><portfolio/>");
        put("an e-mail", "From: a@example.org\nSubject: the thesis\n\n{}");
        put("null", "null");
        put("a list", "[]");
        put("a text", "\"x\"");
        put("a number", "42");
        put("an object of another program", "{\"name\": \"package\", \"version\": \"1.0.0\"}");
        put("another format", GOOD.replace("\"format\": \"thesis\"", "\"format\": \"ai-thesis\""));
        inputs.put("UTF-16 with a mark", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE));
        inputs.put("Latin-1", GOOD.replace("A lab", "M\u00fcller").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void brokenJson() {
        put("a control character in a text", GOOD.replace("A lab", "A\u0007lab"));
        put("a comment", GOOD.replace("\"version\"", "// mine\n  \"version\""));
        put("single quotes", GOOD.replace("\"A lab\"", "'A lab'"));
        put("a trailing comma", GOOD.replace("\"common\"", "\"common\","));
        put("a leading zero", GOOD.replace("5000", "007"));
        put("a plus sign", GOOD.replace("5000", "+1"));
        put("a leading point", GOOD.replace("5000", ".5"));
        put("a missing comma", GOOD.replace("\"version\": 1,", "\"version\": 1"));
        put("a capital True", GOOD.replace("5000", "True"));
        put("a duplicate key", GOOD.replace("\"deal.security\"", "\"market.size\": 6000,\n        \"deal.security\""));
    }

    private void wrongNumbers() {
        value("bare NaN", "NaN");
        value("bare -Infinity", "-Infinity");
        value("NaN in quotes", "\"NaN\"");
        value("Infinity in quotes", "\"Infinity\"");
        value("-INF in quotes", "\"-INF\"");
        value("1e400", "1e400");
        value("1e-400", "1e-400");
        value("a number of 1,001 digits", "1".repeat(1001));
    }

    private void wrongTypes() {
        value("a number in quotes", "\"0.3\"");
        value("a number with a comma in quotes", "\"0,3\"");
        value("an empty text for a number", "\"\"");
        value("null for a number", "null");
        value("true for a number", "true");
        value("a list for a number", "[1]");
        put("5.9 for a whole number", GOOD.replace("\"trials\": 1000", "\"trials\": 5.9"));
        put("a negative seed", GOOD.replace("\"seed\": 42", "\"seed\": -1"));
        put("a seed past 2^53", GOOD.replace("\"seed\": 42", "\"seed\": 9007199254740992"));
        put("a text for an object", GOOD.replace("{ \"shape\": \"pert\", \"low\": 1, \"high\": 4 }", "\"pert\""));
    }

    private void wrongMeanings() {
        put("low above high", GOOD.replace("\"low\": 1,", "\"low\": 5,"));
        put("probabilities that sum to 0.9", GOOD.replace("\"probability\": 1", "\"probability\": 0.9"));
        put("a probability of 1.2", GOOD.replace("\"probability\": 1", "\"probability\": 1.2"));
        put("a rank correlation of 1.5", GOOD.replace("0.5 }", "1.5 }"));
        put("a correlation of a driver with itself", GOOD.replace("lab.revenue", "market.size"));
        put("an unknown choice", GOOD.replace("\"common\"", "\"MOON\""));
        put("an unknown driver", GOOD.replace("market.size\": 5000", "market.sise\": 5000"));
        put("a required key missing", GOOD.replace("\"lab\": \"A lab\",", ""));
        put("no scenario", GOOD.substring(0, GOOD.indexOf("\"scenarios\"")) + "\"scenarios\": []}");
        put("a scenario's id that is none", GOOD.replace("\"id\": \"base\"", "\"id\": \"../base\""));
        put("the reserved id", GOOD.replace("\"id\": \"base\"", "\"id\": \"expected\""));
        put("a date that is none", GOOD.replace("\"lab\"", "\"asOf\": \"2024-02-30\", \"lab\""));
        put("a simulation of no scenario", GOOD.replace("\"trials\"", "\"scenario\": \"moon\", \"trials\""));
        put("a value outside its range", GOOD.replace("5000", "5"));
    }

    private void versions() {
        put("an unknown key", GOOD.replace("\"lab\"", "\"colour\": \"blue\", \"lab\""));
        put("a newer version", GOOD.replace("\"version\": 1", "\"version\": 2"));
        put(
                "a newer version with an unknown driver",
                GOOD.replace("\"version\": 1", "\"version\": 2").replace("market.size\": 5000", "market.mood\": 1"));
        put(
                "a newer version of another structure",
                GOOD.replace("\"version\": 1", "\"version\": 2").replace("5000", "{ \"2024\": 5000 }"));
        put("no version", GOOD.replace("\"version\": 1,", ""));
        put("a version in words", GOOD.replace("\"version\": 1", "\"version\": \"abc\""));
        put("version -1", GOOD.replace("\"version\": 1", "\"version\": -1"));
        put("version 1.5", GOOD.replace("\"version\": 1", "\"version\": 1.5"));
    }

    private void limits() {
        extra("nested 33 levels", "[".repeat(32) + "]".repeat(32));
        extra("nested 100,000 levels", "[".repeat(100_000) + "]".repeat(100_000));
        put("past 8 MiB", " ".repeat(8 * 1024 * 1024) + GOOD);
        extra("a million values", "[" + "0,".repeat(1_000_000) + "0]");
        extra("a text of 100,001 characters", "\"" + "a".repeat(100_001) + "\"");
        put("a key of 100,001 characters", GOOD.replace("\"lab\"", "\"" + "k".repeat(100_001) + "\": 1, \"lab\""));
        put("2 billion trials", GOOD.replace("\"trials\": 1000", "\"trials\": 2000000000"));
        put("13 scenarios", thirteenScenarios());
        put("10,001 evidence items", evidence(10_001));
    }

    private void strangeTexts() {
        extra("type ids", "{ \"@class\": \"javax.naming.InitialContext\", \"@type\": \"x\", \"$ref\": \"#/a\" }");
        put("paths and links", GOOD.replace("A lab", "../../x \\\\\\\\evil\\\\share file:///etc ms-msdt:/id"));
        put("a text that turns around", GOOD.replace("\"A lab\"", "\"A \u202ebal\u202c\", \"\u202eyek\": 1"));
        put("half a character", GOOD.replace("A lab", "A \\ud800 lab"));
        put("half a character in a key", GOOD.replace("\"lab\"", "\"\\udc00\": 1, \"lab\""));
    }

    private void value(String name, String json) {
        put(name, GOOD.replace("5000", json));
    }

    private void extra(String name, String json) {
        put(name, GOOD.replace("\"lab\"", "\"extra\": " + json + ", \"lab\""));
    }

    private void put(String name, String text) {
        inputs.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String evidence(int items) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < items; i++) {
            list.append(i == 0 ? "" : ",").append("{\"id\":\"").append(i).append("\"}");
        }
        return GOOD.replace("\"lab\"", "\"evidence\": [" + list + "], \"lab\"");
    }

    private static String thirteenScenarios() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            list.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"s")
                    .append(i)
                    .append("\",\"name\":\"\",\"probability\":")
                    .append(i == 0 ? 1 : 0)
                    .append(",\"assumptions\":{}}");
        }
        return GOOD.substring(0, GOOD.indexOf("\"scenarios\"")) + "\"scenarios\": [" + list + "]}";
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.defaultCharset())) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(GOOD.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
