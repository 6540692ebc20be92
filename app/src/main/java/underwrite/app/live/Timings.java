package underwrite.app.live;

import java.time.Duration;
import java.util.Arrays;

/** How long the last runs took. */
final class Timings {
    private static final int KEPT = 20;

    private final long[] nanos = new long[KEPT];
    private int count;

    void add(long runNanos) {
        nanos[count % KEPT] = runNanos;
        count++;
    }

    /** The median of the last {@value #KEPT} runs; zero when there was none. */
    Duration median() {
        long[] sorted = Arrays.copyOf(nanos, Math.min(count, KEPT));
        Arrays.sort(sorted);
        return sorted.length == 0 ? Duration.ZERO : Duration.ofNanos(sorted[sorted.length / 2]);
    }
}
