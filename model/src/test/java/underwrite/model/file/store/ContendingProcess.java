package underwrite.model.file.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Thesis;

/** Adds a number of its own to a thesis over and over, keeps versions and a journal of it, and looks for what others left; says how often it saved. */
final class ContendingProcess {
    private ContendingProcess() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("a.thesis");
        long until = System.nanoTime()
                + Duration.ofSeconds(Long.parseLong(arguments[1])).toNanos();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        ThesisStore store = ThesisStore.onDisk(folder.resolve("locks"));
        Backups backups = new Backups(folder.resolve("versions"), new Disk(), AtomicSave.onDisk(), Clock.systemUTC());
        Recovery recovery = new Recovery(folder.resolve("recovery"), new Disk(), AtomicSave.onDisk(), timer);
        int step = Integer.parseInt(arguments[2]);
        int saved = 0;
        while (System.nanoTime() < until) {
            OpenFile opened = store.open(file);
            Thesis next = SavingProcess.version(number(opened.thesis()) + step);
            try (RecoveryJournal journal = recovery.journal(Optional.of(file))) {
                journal.note(new Snapshot(
                        Optional.of(file),
                        Optional.empty(),
                        false,
                        "base",
                        1,
                        Clock.systemUTC().instant(),
                        next));
                if (!journal.flush() || !recovery.found().offers().isEmpty()) {
                    throw new AssertionError("a journal was lost, or one in use was offered");
                }
                if (store.save(next, opened) instanceof SaveOutcome.Saved done) {
                    saved++;
                    backups.keepSaved(done.file());
                }
            }
        }
        timer.shutdownNow();
        System.out.println(saved * step);
    }

    static int number(Thesis thesis) {
        return (int) thesis.scenario("base").orElseThrow().assumptions().value(Driver.MARKET_SIZE) - 1_000;
    }
}
