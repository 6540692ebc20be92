package underwrite.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** Says on the error stream how far a command is: not before it has taken a second, and at most once a second. */
final class ProgressLine {
    private static final Words WORDS = UiWords.of(ProgressLine.class);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Path file;
    private final Terminal terminal;
    private final LongSupplier clock;
    private long last;

    /**
     * Begins now.
     *
     * @param clock nanoseconds from any origin
     */
    ProgressLine(Path file, Terminal terminal, LongSupplier clock) {
        this.file = file;
        this.terminal = terminal;
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    /** So many steps are done; may be called from any thread. */
    synchronized void done(long steps, long all) {
        long now = clock.getAsLong();
        if (now - last >= SECOND) {
            last = now;
            terminal.complain(CommandException.about(file, WORDS.get("progress", count(steps), count(all))));
        }
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
