package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.file.ThesisWriter;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.store.SaveOutcome.ChangedOutside;

@DisplayName("The watch on the open file")
class FileWatchTest {
    private final BlockingQueue<ChangedOutside> reports = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private ThesisStore store;
    private Path file;
    private OpenFile open;
    private FileWatch watch;

    @BeforeEach
    void watchAFile() {
        store = ThesisStore.onDisk(folder.resolve("locks"));
        file = folder.resolve("a.thesis");
        open = store.saveAs(SavingProcess.version(0), file).file();
        watch = new FileWatch(store, Duration.ofMillis(20), Duration.ofMillis(200), reports::add);
        watch.watch(open);
    }

    @AfterEach
    void close() {
        watch.close();
    }

    private FileProblem next() throws InterruptedException {
        ChangedOutside report = reports.poll(20, TimeUnit.SECONDS);
        assertThat(report).isNotNull();
        return report.what().problem();
    }

    private @Nullable ChangedOutside soon() throws InterruptedException {
        return reports.poll(700, TimeUnit.MILLISECONDS);
    }

    @Test
    @DisplayName("reports what somebody else wrote, once")
    void reportsOthers() throws IOException, InterruptedException {
        Files.write(file, ThesisWriter.write(SavingProcess.version(1)));
        assertThat(next()).isEqualTo(FileProblem.CHANGED_OUTSIDE);
        assertThat(soon()).isNull();
    }

    @Test
    @DisplayName("reports a rename, a deletion and damage")
    void reportsWhatBecameOfTheFile() throws IOException, InterruptedException {
        Files.move(file, folder.resolve("b.thesis"));
        assertThat(next()).isEqualTo(FileProblem.MOVED_OUTSIDE);
        Files.delete(folder.resolve("b.thesis"));
        assertThat(next()).isEqualTo(FileProblem.DELETED_OUTSIDE);
        Files.writeString(file, "not a thesis");
        assertThat(next()).isEqualTo(FileProblem.DAMAGED_OUTSIDE);
    }

    @Test
    @DisplayName("reports nothing of a file that was only touched, nor when it rests")
    void reportsNoTouch() throws IOException, InterruptedException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(100)));
        assertThat(soon()).isNull();
        watch.rest();
        Files.write(file, ThesisWriter.write(SavingProcess.version(1)));
        assertThat(soon()).isNull();
    }

    @Test
    @DisplayName("reports none of 50 saves of our own, and then still sees others")
    void reportsNoSaveOfOurs() throws IOException, InterruptedException {
        saveOften(50);
        Files.write(file, ThesisWriter.write(SavingProcess.version(-1)));
        assertThat(next()).isEqualTo(FileProblem.CHANGED_OUTSIDE);
    }

    @Test
    @Tag("long")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @DisplayName("reports none of 1,000 saves of our own")
    void reportsNoneOfAThousand() throws InterruptedException {
        saveOften(1_000);
    }

    private void saveOften(int times) throws InterruptedException {
        for (int n = 1; n <= times; n++) {
            open = ((SaveOutcome.Saved) store.save(SavingProcess.version(n), open)).file();
            watch.watch(open);
            if (n % 10 == 0) {
                Thread.sleep(30);
            }
        }
        assertThat(soon()).isNull();
        assertThat(reports).isEmpty();
    }
}
