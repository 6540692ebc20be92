package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.file.FileBytes;
import underwrite.model.file.RandomThesis;
import underwrite.model.file.ThesisWriter;

@DisplayName("Unsaved work")
class RecoveryTest {
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration LATEST = Duration.ofMillis(250);

    @TempDir
    Path folder;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private ThesisStore store;
    private Recovery recovery;
    private OpenFile open;
    private Path file;

    @BeforeEach
    void openAFile() {
        store = ThesisStore.onDisk(folder.resolve("locks"));
        recovery = new Recovery(folder.resolve("recovery"), new Disk(), AtomicSave.onDisk(), timer);
        file = folder.resolve("a.thesis");
        open = store.saveAs(SavingProcess.version(0), file).file();
    }

    @AfterEach
    void stopTimer() {
        timer.shutdownNow();
    }

    private Snapshot edit(int n) {
        return EditingProcess.edit(file, open, n);
    }

    /** Leaves work as a crash does: the lock is given back, the work stays. */
    private void crash(RecoveryJournal journal) throws IOException {
        journal.flush();
        Path work = placeOf(file).resolve("unsaved-work");
        byte[] left = Files.readAllBytes(work);
        journal.close();
        Files.write(work, left);
    }

    private Path placeOf(Path document) {
        return folder.resolve("recovery").resolve(DocumentLocks.key(document));
    }

    @Test
    @DisplayName("is taken down and read back whole, 50 random theses, also of a document that was never saved")
    void isReadBack() {
        for (int seed = 0; seed < 50; seed++) {
            Snapshot snapshot = new Snapshot(
                    seed % 2 == 0 ? Optional.empty() : Optional.of(file),
                    seed % 3 == 0 ? Optional.empty() : Optional.of(open.content()),
                    seed % 5 == 0,
                    "s-0",
                    1 + seed,
                    Instant.parse("2026-11-22T14:03:05.123Z"),
                    RandomThesis.of(seed));
            assertThat(Snapshot.read(snapshot.write())).isEqualTo(snapshot);
        }
    }

    @Test
    @DisplayName("is taken down some time after an edit, and at the latest while edits go on")
    void isTakenDown() throws IOException, InterruptedException {
        Path work = placeOf(file).resolve("unsaved-work");
        try (RecoveryJournal journal = recovery.journal(Optional.of(file), SOON, LATEST)) {
            long start = System.nanoTime();
            for (int n = 1; !Files.exists(work); n++) {
                journal.note(edit(n));
                Thread.sleep(20);
                assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
            }
            assertThat(System.nanoTime() - start).isGreaterThan(LATEST.toNanos() - SOON.toNanos());
        }
        assertThat(work).doesNotExist();
    }

    @Nested
    @DisplayName("after a crash")
    class AfterACrash {

        @Test
        @DisplayName("is offered with what is in the file, until it is discarded")
        void isOffered() throws IOException {
            RecoveryJournal journal = recovery.journal(Optional.of(file));
            journal.note(edit(7));
            crash(journal);
            List<Recovery.Offer> offers = recovery.found().offers();
            assertThat(offers).hasSize(1);
            Recovery.Offer offer = offers.get(0);
            assertThat(offer.work().thesis()).isEqualTo(SavingProcess.version(7));
            assertThat(offer.work().edits()).isEqualTo(7);
            assertThat(offer.work().document()).contains(file);
            assertThat(offer.saved()).contains(SavingProcess.version(0));
            assertThat(offer.fileChangedSince()).isFalse();
            assertThat(recovery.found().offers()).hasSize(1);
            recovery.discard(offer);
            assertThat(recovery.found().offers()).isEmpty();
        }

        @Test
        @DisplayName("is offered with a warning when the file was saved since")
        void isOfferedWithAWarning() throws IOException {
            RecoveryJournal journal = recovery.journal(Optional.of(file));
            journal.note(edit(7));
            crash(journal);
            Files.write(file, ThesisWriter.write(SavingProcess.version(9)));
            assertThat(recovery.found().offers().get(0).fileChangedSince()).isTrue();
        }

        @Test
        @DisplayName("is not offered when it equals the file")
        void isNotOfferedWhenSaved() throws IOException {
            RecoveryJournal journal = recovery.journal(Optional.of(file));
            journal.note(edit(7));
            crash(journal);
            Files.write(file, ThesisWriter.write(SavingProcess.version(7)));
            assertThat(recovery.found().offers()).isEmpty();
            assertThat(placeOf(file).resolve("unsaved-work")).doesNotExist();
        }

        @Test
        @DisplayName("is offered when its file is gone or was never there")
        void isOfferedWithoutFile() throws IOException {
            RecoveryJournal journal = recovery.journal(Optional.of(file));
            journal.note(edit(7));
            crash(journal);
            Files.delete(file);
            assertThat(recovery.found().offers().get(0).saved()).isEmpty();
        }

        @Test
        @DisplayName("is never offered when it is broken, in 20 of 20 ways; it is set aside")
        void isNeverOfferedBroken() throws IOException {
            byte[] good = edit(7).write();
            Random random = new Random(20);
            for (int i = 0; i < 20; i++) {
                Path place = Files.createDirectories(folder.resolve("recovery").resolve("broken-" + i));
                Files.write(place.resolve("unsaved-work"), broken(good, i, random));
            }
            Recovery.Found found = recovery.found();
            assertThat(found.offers()).isEmpty();
            assertThat(found.broken())
                    .hasSize(20)
                    .allSatisfy(path -> assertThat(path).exists());
            assertThat(recovery.found().broken()).isEmpty();
        }

        private byte[] broken(byte[] good, int way, Random random) {
            String text = new String(good, StandardCharsets.UTF_8);
            String damaged = switch (way) {
                case 0 -> "";
                case 1 -> "\0".repeat(good.length);
                case 2 -> text.replace("---", "");
                case 3 -> text.replace("underwrite-recovery", "another");
                case 4 -> text.replace("\"edits\": 7", "\"edits\": 0");
                case 5 -> text.replace("\"edits\": 7", "\"edits\": -7");
                case 6 -> text.replace("\"at\": \"2", "\"at\": \"x");
                case 7 -> text.replace("\"probability\": 0.5", "\"probability\": 0.6");
                case 8 -> text.replace("\"version\": 1", "\"version\": 1000");
                default -> text.substring(0, random.nextInt(text.length() - 2));
            };
            return damaged.getBytes(StandardCharsets.UTF_8);
        }

        @Test
        @DisplayName("is offered by later versions of the program: a kept sample of the first")
        void isOfferedByLaterVersions() throws IOException {
            Snapshot kept =
                    Snapshot.read(FileBytes.read(Path.of("src/test/resources/underwrite/model/file/recovery-1")));
            assertThat(kept.edits()).isEqualTo(12);
            assertThat(kept.scenario()).isEqualTo("bull");
            assertThat(kept.thesis().title()).isEqualTo("Kept since version 1");
        }

        @Test
        @DisplayName(
                "is not offered while another window has the document open, and a second window has a journal of its own")
        void isNotOfferedWhileOpen() throws IOException {
            try (RecoveryJournal journal = recovery.journal(Optional.of(file))) {
                journal.note(edit(7));
                journal.flush();
                assertThat(recovery.found().offers()).isEmpty();
                try (RecoveryJournal second = recovery.journal(Optional.of(file))) {
                    second.note(edit(8));
                    second.flush();
                    assertThat(recovery.found().offers()).isEmpty();
                }
            }
            recovery.journal(Optional.of(file)).close();
        }

        @Test
        @DisplayName("stays when its file is opened again without it, also through an edit and a save there")
        void staysWhenTheFileIsOpened() throws IOException {
            Recovery.Offer offer = leave(edit(7));
            try (RecoveryJournal journal = recovery.journal(Optional.of(file))) {
                journal.forget();
                journal.note(edit(8));
                journal.flush();
                journal.forget();
            }
            assertThat(recovery.found().offers()).containsExactly(offer);
            recovery.discard(offer);
            assertThat(recovery.found().offers()).isEmpty();
        }

        private Recovery.Offer leave(Snapshot work) throws IOException {
            Path place = Files.createDirectories(folder.resolve("recovery").resolve(DocumentLocks.key(file)));
            Files.write(place.resolve("unsaved-work"), work.write());
            return recovery.found().offers().get(0);
        }
    }

    @Test
    @DisplayName("is lost by no more than the time it may wait, in 5 of 5 kills (seed 4)")
    void survivesFiveKills() throws IOException, InterruptedException {
        kill(5, new Random(4), 10, 100, 300);
    }

    @Test
    @Tag("long")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @DisplayName("is lost by no more than five seconds of edits, in 100 of 100 kills (seed 5), at a tenth of the pace")
    void survivesHundredKills() throws IOException, InterruptedException {
        kill(100, new Random(5), 10, 200, 450);
    }

    @Test
    @Tag("long")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @DisplayName("is lost by no more than five seconds of edits, in 3 of 3 kills (seed 6), at full pace")
    void survivesKillsAtFullPace() throws IOException, InterruptedException {
        kill(3, new Random(6), 100, 2_000, 4_500);
    }

    /** No edit that was made longer ago than the latest time and some for writing may be missing. */
    private void kill(int times, Random random, int pace, int settle, int latest)
            throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            int slack = 500;
            int made = edits(pace, settle, latest, latest + slack + random.nextInt(latest));
            Recovery.Offer offer = recovery.found().offers().get(0);
            assertThat(offer.work().thesis()).describedAs("kill %s", i).isEqualTo(SavingProcess.version((int)
                    offer.work().edits()));
            assertThat(made - offer.work().edits())
                    .describedAs("edits lost in kill %s", i)
                    .isLessThanOrEqualTo((latest + slack) / pace);
            recovery.discard(offer);
        }
    }

    /** Lets a program edit for some time, kills it, and says how many edits it made. */
    private int edits(int pace, int settle, int latest, int millis) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditingProcess.class.getName(),
                        file.toString(),
                        folder.resolve("recovery").toString(),
                        String.valueOf(pace),
                        String.valueOf(settle),
                        String.valueOf(latest))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (Files.size(said) == 0 && child.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        child.destroyForcibly().waitFor();
        String all = Files.readString(said);
        String whole = all.substring(0, all.lastIndexOf('\n'));
        return Integer.parseInt(whole.substring(whole.lastIndexOf('\n') + 1));
    }
}
