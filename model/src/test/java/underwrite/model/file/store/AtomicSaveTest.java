package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;

@DisplayName("Saving a file")
class AtomicSaveTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:03:05Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;
    private final List<Long> pauses = new ArrayList<>();

    @BeforeEach
    void writeOldFile() throws IOException {
        file = folder.resolve("a.thesis");
        Files.writeString(file, "old");
    }

    private AtomicSave on(FileOperations disk) {
        return new AtomicSave(disk, CLOCK, pauses::add);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static FileProblem refusal(Runnable save) {
        ThesisFileException e = catchThrowableOfType(ThesisFileException.class, save::run);
        assertThat(e).isNotNull();
        assertThat(e.what().inEnglish()).isNotBlank();
        return e.problem();
    }

    @Test
    @DisplayName("puts the new content in its place and leaves nothing else behind")
    void replaces() throws IOException {
        on(new Disk()).replace(file, bytes("new"));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.thesis");
    }

    @Test
    @DisplayName("makes a file that was not there")
    void makes() {
        Path other = folder.resolve("b.thesis");
        on(new Disk()).replace(other, bytes("first"));
        assertThat(other).hasContent("first");
    }

    @Test
    @DisplayName("keeps the permissions")
    void keepsPermissions() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        on(new Disk()).replace(file, bytes("new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("keeps a symbolic link, also one to a link in another folder, and writes where it leads")
    void keepsLinks() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.thesis"), Path.of("../a.thesis"));
        Path second = Files.createSymbolicLink(folder.resolve("second.thesis"), link);
        on(new Disk()).replace(second, bytes("new"));
        assertThat(second).isSymbolicLink();
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new").isRegularFile();
        assertThat(Files.isSymbolicLink(file)).isFalse();
    }

    @Test
    @DisplayName("makes the file that a dangling link leads to")
    void followsDanglingLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.thesis"), Path.of("b.thesis"));
        on(new Disk()).replace(link, bytes("new"));
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("b.thesis")).hasContent("new");
    }

    @ParameterizedTest
    @DisplayName("takes names as long and strange as the system has them")
    @ValueSource(
            strings = {
                "emoji \uD83D\uDE80.thesis",
                "e\u0301.thesis",
                "\u00e9.thesis",
                "=cmd.thesis",
                "-rf.thesis",
                "%s.thesis"
            })
    void takesStrangeNames(String name) {
        Path strange = folder.resolve(name);
        on(new Disk()).replace(strange, bytes("new"));
        assertThat(strange).hasContent("new");
    }

    @Test
    @DisplayName("takes a name of 255 bytes, and refuses one of 256")
    void takesLongNames() {
        Path longest = folder.resolve("x".repeat(248) + ".thesis");
        on(new Disk()).replace(longest, bytes("new"));
        assertThat(longest).hasContent("new");
        assertThat(refusal(() -> on(new Disk()).replace(folder.resolve("x".repeat(249) + ".thesis"), bytes("new"))))
                .isEqualTo(FileProblem.NAME);
    }

    @ParameterizedTest
    @DisplayName("refuses a new name that another system cannot hold")
    @ValueSource(strings = {"CON.thesis", "a.", "a ", "a:b.thesis", "what?.thesis", "lpt1.thesis"})
    void refusesNames(String name) throws IOException {
        assertThat(refusal(() -> on(new Disk()).replace(folder.resolve(name), bytes("new"))))
                .isEqualTo(FileProblem.NAME);
        assertThat(names()).containsExactly("a.thesis");
    }

    @Test
    @DisplayName("refuses a file that is read-only")
    void refusesReadOnly() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(refusal(() -> on(new Disk()).replace(file, bytes("new")))).isEqualTo(FileProblem.READ_ONLY);
        assertThat(file).hasContent("old");
    }

    @Test
    @DisplayName("refuses when the folder is gone")
    void refusesWithoutFolder() {
        Path lost = folder.resolve("lost").resolve("b.thesis");
        assertThat(refusal(() -> on(new Disk()).replace(lost, bytes("new")))).isEqualTo(FileProblem.FOLDER_GONE);
    }

    @Test
    @DisplayName("sweeps away old litter of processes that are gone, and nothing else")
    void sweepsLitter() throws IOException {
        Path dead = Files.writeString(folder.resolve(".underwrite-99999999-0123456789ab.tmp"), "x");
        Path young = Files.writeString(folder.resolve(".underwrite-99999998-0123456789ab.tmp"), "x");
        Path alive = Files.writeString(
                folder.resolve(".underwrite-" + ProcessHandle.current().pid() + "-0123456789ab.tmp"), "x");
        Path foreign = Files.writeString(folder.resolve(".underwrite-notes.tmp"), "x");
        FileTime old = FileTime.from(CLOCK.instant().minusSeconds(3_601));
        for (Path path : List.of(dead, alive, foreign)) {
            Files.setLastModifiedTime(path, old);
        }
        Files.setLastModifiedTime(young, FileTime.from(CLOCK.instant().minusSeconds(60)));
        TemporaryFiles.sweep(folder, new Disk(), CLOCK);
        assertThat(dead).doesNotExist();
        assertThat(young).exists();
        assertThat(alive).exists();
        assertThat(foreign).exists();
    }

    @Nested
    @DisplayName("on a disk that fails")
    class Faults {

        private void assertOldAndClean() throws IOException {
            assertThat(file).hasContent("old");
            assertThat(names()).containsExactly("a.thesis");
        }

        @ParameterizedTest(name = "{0}")
        @DisplayName("leaves the old file and no litter when an operation before the move fails")
        @ValueSource(strings = {"create", "force", "copyPermissions"})
        void leavesOldFile(String operation) throws IOException {
            FaultyDisk disk = new FaultyDisk().failing(operation, new IOException("Input/output error"));
            assertThat(refusal(() -> on(disk).replace(file, bytes("new")))).isEqualTo(FileProblem.SAVE_FAILED);
            assertOldAndClean();
        }

        @Test
        @DisplayName("says that the disk is full at 50 of 50 places, leaves the old file and no litter")
        void saysThatTheDiskIsFull() throws IOException {
            byte[] content = "0123456789".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 50; i++) {
                FaultyDisk disk = new FaultyDisk().fullAfter(i * content.length / 50);
                assertThat(refusal(() -> on(disk).replace(file, content))).isEqualTo(FileProblem.DISK_FULL);
                assertOldAndClean();
            }
        }

        @Test
        @DisplayName("waits for another program to let go of the file, doubling each pause")
        void waitsForOthers() {
            on(new FaultyDisk().lockedFor(6)).replace(file, bytes("new"));
            assertThat(file).hasContent("new");
            assertThat(pauses).containsExactly(20L, 40L, 80L, 160L, 320L, 640L);
        }

        @Test
        @DisplayName("keeps the new version beside the file when another program never lets go")
        void keepsTheNewVersionAside() throws IOException {
            FaultyDisk disk = new FaultyDisk().failing("replace", new AccessDeniedException("a.thesis"));
            assertThat(refusal(() -> on(disk).replace(file, bytes("new")))).isEqualTo(FileProblem.LOCKED);
            assertThat(file).hasContent("old");
            assertThat(names()).containsExactly("a (unsaved copy 2026-11-22 14.03.05).thesis", "a.thesis");
            assertThat(folder.resolve("a (unsaved copy 2026-11-22 14.03.05).thesis"))
                    .hasContent("new");
        }

        @Test
        @DisplayName("never writes in place where a file cannot be replaced in one step")
        void neverWritesInPlace() throws IOException {
            FaultyDisk disk = new FaultyDisk()
                    .failing("replace", new AtomicMoveNotSupportedException("t", "a.thesis", "not here"));
            assertThat(refusal(() -> on(disk).replace(file, bytes("new")))).isEqualTo(FileProblem.SAVE_KEPT_ASIDE);
            assertThat(file).hasContent("old");
            assertThat(disk.moves()).isEqualTo(2);
        }

        @Test
        @DisplayName("says so when the disk does not confirm the new name")
        void saysWhenUncertain() {
            FaultyDisk disk = new FaultyDisk().failing("forceFolder", new IOException("Input/output error"));
            assertThat(refusal(() -> on(disk).replace(file, bytes("new")))).isEqualTo(FileProblem.SAVE_UNCERTAIN);
            assertThat(file).hasContent("new");
        }

        @Test
        @DisplayName("tells a read-only disk and a folder without permission from a full one")
        void tellsFaultsApart() {
            FaultyDisk readOnly =
                    new FaultyDisk().failing("create", new FileSystemException("t", null, "Read-only file system"));
            assertThat(refusal(() -> on(readOnly).replace(file, bytes("new")))).isEqualTo(FileProblem.READ_ONLY_FOLDER);
            FaultyDisk denied = new FaultyDisk().failing("create", new AccessDeniedException("t"));
            assertThat(refusal(() -> on(denied).replace(file, bytes("new")))).isEqualTo(FileProblem.READ_ONLY_FOLDER);
        }
    }

    @Test
    @DisplayName("refuses to take the place of a pipe or a folder")
    void refusesPipesAndFolders() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.thesis");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertThat(refusal(() -> on(new Disk()).replace(pipe, bytes("new")))).isEqualTo(FileProblem.FILE_SPECIAL);
        assertThat(refusal(() -> on(new Disk()).replace(folder, bytes("new")))).isEqualTo(FileProblem.FILE_DIRECTORY);
    }
}
