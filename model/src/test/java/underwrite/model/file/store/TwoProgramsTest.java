package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.driver.Driver;
import underwrite.model.file.ThesisReader;
import underwrite.model.thesis.Thesis;

@Tag("long")
@DisplayName("Two programs on one disk, in many orders with up to three changes of turn,")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TwoProgramsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    Path folder;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    /** Two programs that are set up anew for each order, and what must hold when both have ended. */
    private interface Setting {
        Callable<?> program(int number, Turns turns, Path place) throws IOException;

        void holds(Path place) throws IOException;

        default void prepare(Path place) throws IOException {}
    }

    private void inEveryOrder(Setting setting) throws Exception {
        int steps = run(setting, List.of());
        assertThat(steps).isPositive();
        int stride = Math.max(1, steps / 4);
        for (int first = 1; first <= steps; first++) {
            run(setting, List.of(first));
            for (int second = first + 1; second <= steps; second += stride) {
                run(setting, List.of(first, second));
                run(setting, List.of(first, second, second + stride));
            }
        }
    }

    private int run(Setting setting, List<Integer> switches) throws Exception {
        Path place = Files.createDirectories(folder.resolve("run-" + runs.incrementAndGet()));
        setting.prepare(place);
        Turns turns = new Turns(switches);
        int steps = turns.run(setting.program(0, turns, place), setting.program(1, turns, place));
        setting.holds(place);
        return steps;
    }

    private static ThesisStore store(int program, Turns turns, Path place) {
        FileOperations disk = turns.diskOf(program);
        return new ThesisStore(
                disk,
                new AtomicSave(disk, CLOCK, turns.pauseOf(program)),
                new DocumentLocks(place.resolve("locks"), turns.pauseOf(program)),
                CLOCK);
    }

    private static Thesis version(int n) {
        return SavingProcess.version(n);
    }

    private static int number(Path file) {
        Thesis thesis = ThesisReader.read(file).thesis();
        int n = (int) thesis.scenario("base").orElseThrow().assumptions().value(Driver.MARKET_SIZE) - 1_000;
        assertThat(thesis).isEqualTo(version(n));
        return n;
    }

    private static long litter(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    @Test
    @DisplayName("save over each other only knowingly: no save is lost, and nothing lies about")
    void saving() throws Exception {
        inEveryOrder(new Setting() {
            private final List<Integer> saved = new ArrayList<>();

            @Override
            public void prepare(Path place) {
                saved.clear();
                ThesisStore.onDisk(place.resolve("locks")).saveAs(version(0), place.resolve("a.thesis"));
            }

            @Override
            public Callable<?> program(int number, Turns turns, Path place) {
                ThesisStore store = store(number, turns, place);
                OpenFile opened = store.open(place.resolve("a.thesis"));
                return () -> {
                    SaveOutcome outcome = store.save(version(number + 1), opened);
                    if (outcome instanceof SaveOutcome.Saved) {
                        synchronized (saved) {
                            saved.add(number + 1);
                        }
                    }
                    return outcome;
                };
            }

            @Override
            public void holds(Path place) throws IOException {
                assertThat(saved).hasSize(1);
                assertThat(number(place.resolve("a.thesis"))).isEqualTo(saved.get(0));
                assertThat(litter(place)).isZero();
            }
        });
    }

    @Test
    @DisplayName("both add to what the other saved, when they read it again after each refusal")
    void adding() throws Exception {
        inEveryOrder(new Setting() {
            @Override
            public void prepare(Path place) {
                ThesisStore.onDisk(place.resolve("locks")).saveAs(version(0), place.resolve("a.thesis"));
            }

            @Override
            public Callable<?> program(int number, Turns turns, Path place) {
                ThesisStore store = store(number, turns, place);
                Path file = place.resolve("a.thesis");
                return () -> {
                    for (int added = 0; added < 2; ) {
                        OpenFile opened = store.open(file);
                        if (store.save(version(number(file) + (number == 0 ? 1 : 10)), opened)
                                instanceof SaveOutcome.Saved) {
                            added++;
                        }
                    }
                    return null;
                };
            }

            @Override
            public void holds(Path place) {
                assertThat(number(place.resolve("a.thesis"))).isEqualTo(2 * 1 + 2 * 10);
            }
        });
    }

    @Test
    @DisplayName("keep both versions as earlier ones, also within one millisecond")
    void backups() throws Exception {
        inEveryOrder(new Setting() {
            @Override
            public Callable<?> program(int number, Turns turns, Path place) {
                FileOperations disk = turns.diskOf(number);
                Backups backups = new Backups(
                        place.resolve("versions"),
                        disk,
                        new AtomicSave(disk, CLOCK, turns.pauseOf(number)),
                        CLOCK,
                        new DocumentLocks(place.resolve("versions"), turns.pauseOf(number)));
                Path own = place.resolve(number + ".thesis");
                ThesisStore.onDisk(place.resolve("locks")).saveAs(version(number), own);
                OpenFile opened = ThesisStore.onDisk(place.resolve("locks")).open(own);
                return () -> {
                    backups.keepSaved(new OpenFile(own, opened.opened(), opened.content()));
                    backups.keepOpened(opened);
                    return null;
                };
            }

            @Override
            public void holds(Path place) {
                Backups backups = new Backups(place.resolve("versions"), new Disk(), AtomicSave.onDisk(), CLOCK);
                for (int number = 0; number < 2; number++) {
                    int n = number;
                    assertThat(backups.of(place.resolve(number + ".thesis")))
                            .hasSize(2)
                            .allSatisfy(version ->
                                    assertThat(version.read().thesis()).isEqualTo(version(n)));
                }
            }
        });
    }

    @Test
    @DisplayName("take down the work of one file in two journals, while each looks for what was left and clears away")
    void journals() throws Exception {
        inEveryOrder(new Setting() {
            @Override
            public void prepare(Path place) {
                ThesisStore.onDisk(place.resolve("locks")).saveAs(version(0), place.resolve("a.thesis"));
            }

            @Override
            public Callable<?> program(int number, Turns turns, Path place) {
                Recovery recovery = recovery(turns.diskOf(number), turns.pauseOf(number), place);
                Path file = place.resolve("a.thesis");
                return () -> {
                    assertThat(recovery.found().offers()).isEmpty();
                    RecoveryJournal journal = recovery.journal(Optional.of(file), NEVER, NEVER);
                    journal.note(snapshot(file, number + 1));
                    assertThat(journal.flush()).isTrue();
                    assertThat(recovery.found().offers()).isEmpty();
                    assertThat(works(place)).contains("version " + (number + 1));
                    journal.close();
                    return null;
                };
            }

            @Override
            public void holds(Path place) throws IOException {
                Recovery recovery = recovery(new Disk(), Pause.REAL, place);
                assertThat(recovery.found().offers()).isEmpty();
                assertThat(works(place)).isEmpty();
            }
        });
    }

    @Test
    @DisplayName(
            "both are offered what a crash left, and the one that discards takes nothing from the one that took it up")
    void takingUp() throws Exception {
        inEveryOrder(new Setting() {
            private Optional<RecoveryJournal> open = Optional.empty();

            @Override
            public void prepare(Path place) throws IOException {
                open.ifPresent(RecoveryJournal::close);
                Path file = place.resolve("a.thesis");
                ThesisStore.onDisk(place.resolve("locks")).saveAs(version(0), file);
                Path left = Files.createDirectories(place.resolve("recovery").resolve(DocumentLocks.key(file)));
                Files.write(left.resolve("unsaved-work"), snapshot(file, 7).write());
            }

            @Override
            public Callable<?> program(int number, Turns turns, Path place) {
                Recovery recovery = recovery(turns.diskOf(number), turns.pauseOf(number), place);
                Path file = place.resolve("a.thesis");
                return number == 0
                        ? () -> {
                            Optional<Recovery.Offer> offer =
                                    recovery.found().offers().stream().findFirst();
                            if (offer.isPresent()) {
                                RecoveryJournal journal = recovery.journal(Optional.of(file), NEVER, NEVER);
                                open = Optional.of(journal);
                                journal.note(offer.get().work());
                                assertThat(journal.flush()).isTrue();
                                recovery.discard(offer.get());
                            }
                            return offer;
                        }
                        : () -> {
                            recovery.found().offers().forEach(recovery::discard);
                            return null;
                        };
            }

            @Override
            public void holds(Path place) throws IOException {
                List<String> works = works(place);
                assertThat(works).isEqualTo(open.isPresent() ? List.of("version 7") : List.of());
                open.ifPresent(RecoveryJournal::close);
                open = Optional.empty();
            }
        });
    }

    private Recovery recovery(FileOperations disk, Pause pause, Path place) {
        Path recovery = place.resolve("recovery");
        return new Recovery(
                recovery, disk, new AtomicSave(disk, CLOCK, pause), timer, new DocumentLocks(recovery, pause));
    }

    private static Snapshot snapshot(Path file, int n) {
        return new Snapshot(Optional.of(file), Optional.empty(), false, "base", 1, CLOCK.instant(), version(n));
    }

    /** What stands in the journals now, as the names of versions. */
    private static List<String> works(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve("recovery"))) {
            return files.filter(file -> file.endsWith("unsaved-work"))
                    .map(file ->
                            read(file).thesis().scenario("bull").orElseThrow().name())
                    .toList();
        }
    }

    private static Snapshot read(Path file) {
        try {
            return Snapshot.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
