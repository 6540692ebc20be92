package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;

@DisplayName("Saving an unchanged thesis gives the same bytes")
class RoundTripTest {

    static List<Path> goldenTheses() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
            return files.filter(file -> file.toString().endsWith(ThesisFormat.EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    static List<Preset> presets() {
        return Presets.all();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("for the golden theses")
    @MethodSource("goldenTheses")
    void forGoldenTheses(Path file) {
        byte[] bytes = FileBytes.read(file);
        assertSame(bytes);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("for the presets")
    @MethodSource("presets")
    void forPresets(Preset preset) {
        assertSame(preset.file());
    }

    @Test
    @DisplayName("for a thesis that has everything a file may hold, unknown keys included")
    void forEverything() {
        assertSame(resource("everything.thesis"));
    }

    private static void assertSame(byte[] bytes) {
        Opened opened = ThesisReader.read(bytes);
        assertThat(new String(ThesisWriter.write(opened.thesis()), StandardCharsets.UTF_8))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(opened.defaulted()).isEmpty();
    }

    static byte[] resource(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/underwrite/model/file", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
