package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.file.problem.ThesisFileException;

@DisplayName("Opening a stranger's file")
class TouchesNothingTest {
    private static final List<String> WATCHED =
            List.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite", "jdk.ProcessStart");

    @TempDir
    Path folder;

    @Test
    @DisplayName("reads that file alone, writes none, and opens no socket and no program, for each named input")
    void touchesNothingElse() throws IOException {
        Set<Path> files = write();
        files.forEach(TouchesNothingTest::open); // Whatever of the program itself is to be loaded is loaded now.
        Path told = folder.resolve("told.jfr");
        try (Recording recording = new Recording()) {
            WATCHED.forEach(event -> recording.enable(event).withoutThreshold().withoutStackTrace());
            recording.start();
            files.forEach(TouchesNothingTest::open);
            recording.stop();
            recording.dump(told);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(told);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.getEventType().getName()).isEqualTo("jdk.FileRead"));
        Set<Path> read = events.stream()
                .map(event -> Path.of(event.getString("path")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Path> small = files.stream().filter(file -> !isTooLarge(file)).collect(Collectors.toSet());
        assertThat(read).isEqualTo(small);
    }

    private Set<Path> write() throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (byte[] input : NamedInputs.all().values()) {
            files.add(Files.write(folder.resolve(files.size() + ".thesis"), input));
        }
        String links = NamedInputs.GOOD.replace(
                "\"A lab\"",
                "\"A lab\", \"author\": \"file:///etc/passwd https://example.org/ \\\\\\\\evil\\\\share\"");
        files.add(Files.writeString(folder.resolve("links.thesis"), links, StandardCharsets.UTF_8));
        return files;
    }

    /** Such are refused by their size, before they are read. */
    private static boolean isTooLarge(Path file) {
        return file.toFile().length() > 8 * 1024 * 1024;
    }

    private static void open(Path file) {
        try {
            ThesisReader.read(file);
        } catch (ThesisFileException e) {
            assertThat(e.problem().refuses()).isTrue();
        }
    }
}
