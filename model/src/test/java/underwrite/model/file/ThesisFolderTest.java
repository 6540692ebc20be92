package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.library.Presets;

@DisplayName("A folder of theses")
class ThesisFolderTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("is read by name; a file that is refused is one line with its sentence, and stops none of the others")
    void readsAroundTheBad() throws Exception {
        Files.write(
                folder.resolve("b.thesis"),
                Presets.byId("openai-2023-04").orElseThrow().file());
        Files.write(
                folder.resolve("c.thesis"),
                Presets.byId("mistral-2023-10").orElseThrow().file());
        Files.writeString(folder.resolve("a.thesis"), "{\"format\":\"thesis\",\"version\":1,\"title\":7}");
        Files.createDirectory(folder.resolve("d.thesis"));
        Files.writeString(folder.resolve("notes.txt"), "not a thesis");
        ThesisFolder read = ThesisFolder.read(folder);
        assertThat(read.files())
                .extracting(found -> found.file().getFileName().toString())
                .containsExactly("a.thesis", "b.thesis", "c.thesis", "d.thesis");
        assertThat(read.files().get(0).thesis()).isEmpty();
        assertThat(read.files().get(0).refusal().orElseThrow().inEnglish())
                .contains("title")
                .endsWith(".");
        assertThat(read.files().get(3).refusal()).isPresent();
        assertThat(read.theses())
                .containsExactly(
                        Presets.byId("openai-2023-04").orElseThrow().thesis(),
                        Presets.byId("mistral-2023-10").orElseThrow().thesis());
        assertThat(read.leftOut()).isZero();
    }

    @Test
    @DisplayName("that is not there is one refusal")
    void missing() {
        assertThatThrownBy(() -> ThesisFolder.read(folder.resolve("none")))
                .isInstanceOf(ThesisFileException.class)
                .message()
                .isNotBlank();
    }
}
