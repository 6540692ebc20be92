package underwrite.app.screen.explain;

import java.util.List;
import java.util.Optional;

/**
 * How a figure came about, as the card shows it.
 *
 * @param title what it is
 * @param where the scenario and the year it belongs to
 * @param value as people read it
 * @param formula in words
 * @param figures the same with today's values; empty when that says nothing more
 * @param parts what went into it
 * @param page of help on what it is
 */
record Working(
        String title, String where, String value, String formula, String figures, List<Part> parts, String page) {
    Working {
        parts = List.copyOf(parts);
    }

    /**
     * Something that went into it.
     *
     * @param go leads there: to a slider, or to its own working; empty when there is nothing further
     */
    record Part(String label, String value, Optional<Runnable> go) {}
}
