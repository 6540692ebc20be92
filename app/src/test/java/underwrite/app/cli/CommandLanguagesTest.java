package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.app.launch.Main;
import underwrite.model.words.Words;

@DisplayName("A command in the language of its process")
class CommandLanguagesTest {
    @TempDir
    Path folder;

    /** Runs a command in a process of its own, as a script on somebody's machine does. */
    private Ran run(String language, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Says what is wrong  | Example: underwrite
            de | Sagt, was an einer  | Beispiel: underwrite
            fr | Dit ce qui est      | Exemple : underwrite
            tr | Says what is wrong  | Example: underwrite
            """)
    @DisplayName("helps in it, and in English where it is none of ours")
    void helps(String language, String first, String example) {
        assertThat(CommandLineProgram.usage("validate", Locale.forLanguageTag(language)))
                .contains(first, example);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            project                      | Es fehlt: 'FILE'
            grid x                       | Es fehlen die Optionen '--x=DRIVER', '--y=DRIVER'
            set a                        | Es fehlen Optionen und Angaben: '--output=OUT', 'DRIVER=VALUE'
            project a b                  | Eine Angabe zu viel, an Stelle 2: 'b'
            project --foo a              | Unbekannte Option: '--foo'
            simulate a --trials          | Der Option '--trials' fehlt ihr Wert (N)
            simulate a --seed 1 --seed 2 | Die Option '--seed' (N) darf nur einmal stehen
            project a --json=5           | Ungültiger Wert der Option '--json': '5' ist weder true noch false
            """)
    @DisplayName("says what is wrong with a call in it; in English the parser has the word")
    void wrongCalls(String call, String german) {
        String english = Ran.of((Object[]) call.split(" ")).errors().get(0);
        String sentence = english.substring(english.indexOf(": ") + 2);
        Words words = Words.of("underwrite/app/cli/words");
        assertThat(ParserWords.in(words.in(Locale.GERMAN), sentence)).isEqualTo(german);
        assertThat(ParserWords.in(words, sentence)).isEqualTo(sentence);
    }

    @Test
    @DisplayName("complains and answers in it, and says the same to programs with the same exit code")
    void answers() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("bad.thesis"), "{\"a\": 1}", StandardCharsets.UTF_8);
        Ran english = run("en", "validate", "bad.thesis", "--json");
        Ran german = run("de", "validate", "bad.thesis", "--json");
        Ran french = run("fr", "validate", "bad.thesis", "--json");
        assertThat(List.of(german.out(), french.out())).containsOnly(english.out());
        assertThat(List.of(english.code(), german.code(), french.code())).containsOnly(ExitCode.WRONG_INPUT);
        assertThat(english.out()).contains("it has no \\\"format\\\"");
        assertThat(english.err()).startsWith("bad.thesis: line 1, column 1: This is JSON but not a thesis");
        assertThat(german.err()).startsWith("bad.thesis: Zeile 1, Spalte 1: Das ist JSON, aber keine These");
        assertThat(french.err()).startsWith("bad.thesis: ligne 1, colonne 1 : C’est du JSON mais pas une thèse");
    }

    @Test
    @DisplayName("lists and makes the same theses, with titles in it where people read them")
    void presets() throws IOException, InterruptedException {
        assertThat(run("de", "presets").out()).contains("Kennung", "Anthropic zu $18B", "Ein Linux-Moment");
        assertThat(run("de", "presets", "--json").out())
                .isEqualTo(run("en", "presets", "--json").out());
        run("de", "new", "--preset", "anthropic-2024-03", "-o", "de.thesis");
        run("en", "new", "--preset", "anthropic-2024-03", "-o", "en.thesis");
        assertThat(folder.resolve("de.thesis")).hasSameBinaryContentAs(folder.resolve("en.thesis"));
    }
}
