package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("After a loss of power at any moment of a save")
class CrashStatesTest {
    private final SimulatedDisk disk = new SimulatedDisk();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void putOldFile() throws IOException {
        file = folder.resolve("a.thesis");
        Files.writeString(file, "old");
        disk.put(file, "old".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("the file is the old one whole or the new one whole")
    void isOldOrNew() {
        int before = disk.count();
        save("the new content");
        Set<String> states = new HashSet<>();
        int enumerated = 0;
        for (int done = before; done <= disk.count(); done++) {
            Set<String> here = disk.statesOf(file, done);
            states.addAll(here);
            enumerated += here.size();
        }
        assertThat(enumerated).isGreaterThanOrEqualTo(7);
        assertThat(states).containsExactlyInAnyOrder("old", "the new content");
    }

    @Test
    @DisplayName("the file is the new one once saving has returned")
    void isNewOnceReturned() {
        save("the new content");
        assertThat(disk.statesOf(file, disk.count())).containsExactly("the new content");
    }

    @Test
    @DisplayName("a file that was not there is missing or whole")
    void newFileIsMissingOrWhole() throws IOException {
        Path other = folder.resolve("b.thesis");
        int before = disk.count();
        new AtomicSave(disk, Clock.systemUTC(), millis -> {}).replace(other, bytes("first"));
        Set<String> states = new HashSet<>();
        for (int done = before; done <= disk.count(); done++) {
            states.addAll(disk.statesOf(other, done));
        }
        assertThat(states).containsExactlyInAnyOrder("missing", "first");
        assertThat(disk.statesOf(other, disk.count())).containsExactly("first");
    }

    @Test
    @DisplayName("the enumeration finds what an unforced save would lose")
    void findsWhatAnUnforcedSaveLoses() throws IOException {
        int before = disk.count();
        Path temporary = folder.resolve("t");
        try (FileOperations.NewFile writing = disk.create(temporary)) {
            writing.write(bytes("the new content"));
        }
        disk.replace(temporary, file);
        Set<String> states = new HashSet<>();
        for (int done = before; done <= disk.count(); done++) {
            states.addAll(disk.statesOf(file, done));
        }
        assertThat(states).contains("", "the new", "\0".repeat(15));
        assertThat(disk.statesOf(file, disk.count())).contains("old");
    }

    private void save(String content) {
        new AtomicSave(disk, Clock.systemUTC(), millis -> {}).replace(file, bytes(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
