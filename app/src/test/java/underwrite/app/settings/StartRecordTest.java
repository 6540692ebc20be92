package underwrite.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The record of starts")
class StartRecordTest {
    /** No system gives this number to a process. */
    private static final String DEAD = StartRecord.line(4_000_000_000L, 1);

    @TempDir
    Path folder;

    private void starts(String... lines) throws IOException {
        Files.writeString(folder.resolve("starts"), String.join("\n", lines) + "\n");
    }

    @Test
    @DisplayName("counts starts whose process is gone, until one goes well")
    void counts() throws IOException {
        assertThat(StartRecord.begin(folder).isSafe()).isFalse();
        starts(DEAD);
        assertThat(StartRecord.begin(folder).isSafe()).isFalse();
        starts(DEAD, DEAD);
        StartRecord third = StartRecord.begin(folder);
        assertThat(third.isSafe()).isTrue();
        assertThat(third.crashes()).isEqualTo(2);
        third.wentWell();
        assertThat(folder.resolve("starts")).doesNotExist();
        assertThat(StartRecord.begin(folder).crashes()).isZero();
    }

    @Test
    @DisplayName("does not count a window that is still open, and sees through a process number that was given again")
    void tellsTheLiving() throws IOException {
        ProcessHandle here = ProcessHandle.current();
        long began = here.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        starts(StartRecord.line(here.pid(), began), StartRecord.line(here.pid(), began));
        assertThat(StartRecord.begin(folder).crashes()).isZero();
        starts(StartRecord.line(here.pid(), began - 5_000), StartRecord.line(here.pid(), began - 9_000));
        assertThat(StartRecord.begin(folder).crashes()).isEqualTo(2);
    }

    @Test
    @DisplayName("takes no harm from what else may stand in its file, or from a folder that takes none")
    void isRobust() throws IOException {
        starts("nonsense", "1", "99999999999999999999 1", "", "-5 3", "\u0000");
        assertThat(StartRecord.begin(folder).crashes()).isZero();
        Path none = Files.writeString(folder.resolve("a file"), "").resolve("below");
        StartRecord record = StartRecord.begin(none);
        record.wentWell();
        assertThat(record.isSafe()).isFalse();
    }
}
