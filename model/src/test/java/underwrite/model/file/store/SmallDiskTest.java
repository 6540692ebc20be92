package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;

/** A disk in memory that is really full; where the system mounts none for us, {@link AtomicSaveTest} has the same by injected faults. */
@DisplayName("On a real disk of one megabyte")
class SmallDiskTest {
    private static final int PAGE = 4_096;
    private static final int NEW_BYTES = 60 * PAGE;

    @TempDir
    Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeTrue(mounted);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    @DisplayName("a save that finds the disk full, at 50 of 50 places, leaves the old file and no litter, and says so")
    void saysThatTheDiskIsFull() throws IOException {
        byte[] old = bytes(8 * PAGE, 1);
        byte[] fresh = bytes(NEW_BYTES, 2);
        Path file = Files.write(disk.resolve("a.thesis"), old);
        Path filler = disk.resolve("filler");
        int room = room();
        assertThat(room).isGreaterThan(NEW_BYTES);
        for (int place = 0; place < 50; place++) {
            Files.write(filler, new byte[room - place * PAGE]);
            ThesisFileException e = catchThrowableOfType(
                    ThesisFileException.class, () -> AtomicSave.onDisk().replace(file, fresh));
            assertThat(e.problem()).describedAs("full after %s pages", place).isEqualTo(FileProblem.DISK_FULL);
            assertThat(file).hasBinaryContent(old);
            assertThat(names()).containsExactlyInAnyOrder("a.thesis", "filler");
        }
        Files.delete(filler);
        AtomicSave.onDisk().replace(file, fresh);
        assertThat(file).hasBinaryContent(fresh);
    }

    @Test
    @DisplayName("that lets nobody write, a save is refused with its sentence and the old file stays")
    void saysThatTheDiskIsReadOnly() throws IOException, InterruptedException {
        byte[] old = bytes(PAGE, 1);
        Path file = Files.write(disk.resolve("a.thesis"), old);
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()));
        ThesisFileException e = catchThrowableOfType(
                ThesisFileException.class, () -> AtomicSave.onDisk().replace(file, bytes(PAGE, 2)));
        assertThat(e.problem()).isIn(FileProblem.READ_ONLY_FOLDER, FileProblem.READ_ONLY);
        assertThat(file).hasBinaryContent(old);
    }

    private int room() throws IOException {
        return (int) Files.getFileStore(disk).getUsableSpace();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(disk)) {
            return files.map(FileNames::of).toList().stream();
        }
    }

    private static byte[] bytes(int count, long seed) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
