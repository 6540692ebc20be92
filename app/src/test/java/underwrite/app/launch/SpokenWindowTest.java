package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A person whose machine speaks another language")
class SpokenWindowTest {
    @TempDir
    Path folder;

    private List<String> seen(String language, String search) throws IOException, InterruptedException {
        Path written = folder.resolve("seen.txt");
        Path broken = Files.writeString(folder.resolve("broken.thesis"), "{\"a\": 1}");
        OwnProcess.run(
                Duration.ofMinutes(3),
                "-Duser.language=" + language,
                "-cp",
                System.getProperty("java.class.path"),
                SpokenWindow.class.getName(),
                folder.resolve("settings").toString(),
                search,
                broken.toString(),
                written.toString());
        return Files.readAllLines(written);
    }

    @Test
    @DisplayName(
            "opens a preset in German, gets German help by F1, finds a page by German words, and reads in German what is wrong with a file")
    void german() throws IOException, InterruptedException {
        assertThat(seen("de", "datenträger voll"))
                .containsExactly(
                        "Anthropic zu $18B",
                        "Massenware, Eines von wenigen, Oligopol",
                        "Exit in Jahr",
                        "Der Datenträger ist voll",
                        "broken.thesis wurde nicht geöffnet. Zeile 1, Spalte 1: Das ist JSON, aber keine These: "
                                + "\"format\" fehlt. Eine These hat \"format\": \"thesis\".");
    }

    @Test
    @DisplayName("and the same in French")
    void french() throws IOException, InterruptedException {
        assertThat(seen("fr", "disque plein"))
                .map(line -> line.replace('\u00a0', ' '))
                .containsExactly(
                        "Anthropic à $18B",
                        "Banalisation, L’un de quelques-uns, Oligopole",
                        "Sortie en année",
                        "Le disque est plein",
                        "broken.thesis n’a pas été ouvert. ligne 1, colonne 1 : C’est du JSON mais pas une thèse : "
                                + "il manque \"format\". Une thèse a \"format\": \"thesis\".");
    }
}
