package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.file.store.EarlierVersion.Kind;

@DisplayName("Earlier versions of a thesis")
class BackupsTest {

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TempDir
    Path folder;

    private final Hand clock = new Hand();
    private ThesisStore store;
    private Backups backups;
    private Path file;

    @BeforeEach
    void newBackups() {
        store = ThesisStore.onDisk(folder.resolve("locks"));
        backups = new Backups(folder.resolve("backups"), new Disk(), AtomicSave.onDisk(), clock);
        file = folder.resolve("a.thesis");
    }

    private OpenFile save(int n) {
        OpenFile saved = store.saveAs(SavingProcess.version(n), file).file();
        backups.keepSaved(saved);
        return saved;
    }

    @Test
    @DisplayName("are kept as opened and as saved, the newest first, and read back")
    void areKept() {
        backups.keepOpened(store.saveAs(SavingProcess.version(0), file).file());
        clock.pass(Duration.ofMinutes(1));
        save(1);
        List<EarlierVersion> versions = backups.of(file);
        assertThat(versions).extracting(EarlierVersion::kind).containsExactly(Kind.SAVED, Kind.OPENED);
        assertThat(versions.get(0).read().thesis()).isEqualTo(SavingProcess.version(1));
        assertThat(versions.get(1).read().thesis()).isEqualTo(SavingProcess.version(0));
        assertThat(versions.get(0).at()).isEqualTo(Instant.parse("2026-01-01T00:01:00Z"));
    }

    @Test
    @DisplayName("are eleven at most after 20 saves, with the oldest, the opened one and the newest among them")
    void areElevenAtMost() {
        save(0);
        clock.pass(Duration.ofMinutes(5));
        backups.keepOpened(store.open(file));
        for (int n = 1; n <= 20; n++) {
            clock.pass(Duration.ofMinutes(5));
            save(n);
        }
        List<EarlierVersion> versions = backups.of(file);
        assertThat(versions).hasSize(Backups.MOST_VERSIONS);
        assertThat(versions.get(0).read().thesis()).isEqualTo(SavingProcess.version(20));
        assertThat(versions.get(1).read().thesis()).isEqualTo(SavingProcess.version(19));
        assertThat(versions.get(10).read().thesis()).isEqualTo(SavingProcess.version(0));
        assertThat(versions).extracting(EarlierVersion::kind).contains(Kind.OPENED);
    }

    @Test
    @DisplayName("thin with age: of a save every three hours for a month they reach back over hours, days and weeks")
    void thinWithAge() {
        for (int n = 0; n < 8 * 30; n++) {
            clock.pass(Duration.ofHours(3));
            save(n % 2);
        }
        List<Duration> ages = backups.of(file).stream()
                .map(version -> Duration.between(version.at(), clock.instant()))
                .toList();
        assertThat(ages).hasSize(Backups.MOST_VERSIONS);
        assertThat(ages).anyMatch(age -> age.toHours() < 3);
        assertThat(ages).anyMatch(age -> age.toHours() >= 3 && age.toHours() <= 48);
        assertThat(ages).anyMatch(age -> age.toDays() > 2 && age.toDays() <= 14);
        assertThat(ages).anyMatch(age -> age.toDays() > 20);
    }

    @Test
    @DisplayName("are not kept twice when nothing changed, and have times of their own in one millisecond")
    void areNotKeptTwice() {
        OpenFile saved = save(0);
        backups.keepSaved(saved);
        assertThat(backups.of(file)).hasSize(1);
        save(1);
        save(2);
        assertThat(backups.of(file))
                .extracting(EarlierVersion::at)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(backups.of(file).get(0).read().thesis()).isEqualTo(SavingProcess.version(2));
    }

    @Test
    @DisplayName("of files of one name in two folders are kept apart")
    void areKeptApart() throws IOException {
        save(0);
        Path other = Files.createDirectory(folder.resolve("other")).resolve("a.thesis");
        assertThat(backups.of(other)).isEmpty();
    }

    @Test
    @DisplayName("take 50 MB at most, and of each document the newest stays")
    void areBounded() throws IOException {
        save(0);
        Path place = Files.list(folder.resolve("backups"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        byte[] large = new byte[8 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        for (int i = 0; i < 8; i++) {
            Files.write(place.resolve("20250101T00000000" + i + "Z-saved.thesis"), large);
        }
        Path alone = Files.createDirectory(folder.resolve("backups").resolve("alone"));
        Files.write(alone.resolve("20240101T000000000Z-saved.thesis"), large);
        clock.pass(Duration.ofMinutes(1));
        save(1);
        assertThat(backups.of(file)).hasSize(7);
        assertThat(alone.resolve("20240101T000000000Z-saved.thesis")).exists();
        assertThat(place.resolve("20250101T000000000Z-saved.thesis")).doesNotExist();
    }
}
