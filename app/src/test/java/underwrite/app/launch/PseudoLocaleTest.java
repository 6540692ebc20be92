package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.app.LanguagesTest;

@DisplayName("A language in which every word is accented and a third longer")
class PseudoLocaleTest {
    private static final Path RESOURCES = Path.of("../resources");

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "is cut off nowhere, and shows no word that stands in no bundle, on every screen at 1180x720 and 1440x900")
    void everyScreen() throws IOException, InterruptedException {
        Path words = folder.resolve("words");
        Path faults = folder.resolve("faults.txt");
        PseudoWords.write(RESOURCES, LanguagesTest.ENGLISH_ONLY, words);
        OwnProcess.run(
                Duration.ofMinutes(5),
                "-cp",
                words + File.pathSeparator + System.getProperty("java.class.path"),
                PseudoWindow.class.getName(),
                folder.resolve("settings").toString(),
                RESOURCES.toString(),
                faults.toString());
        assertThat(Files.readAllLines(faults)).isEmpty();
    }
}
