package underwrite.app.screen;

import java.util.List;
import java.util.Optional;

/**
 * How a figure came about, as the card shows it.
 *
 * @param title what it is
 * @param where the scenario and the year it belongs to, or the simulation
 * @param value as people read it
 * @param formula in words
 * @param figures the same with today's values; empty when that says nothing more
 * @param parts what went into it
 * @param offers what can be done from here
 * @param page of help on what it is
 */
public record Working(
        String title,
        String where,
        String value,
        String formula,
        String figures,
        List<Part> parts,
        List<Offer> offers,
        String page) {
    public Working {
        parts = List.copyOf(parts);
        offers = List.copyOf(offers);
    }

    /** A working that offers nothing to be done. */
    public Working(
            String title, String where, String value, String formula, String figures, List<Part> parts, String page) {
        this(title, where, value, formula, figures, parts, List.of(), page);
    }

    /** The same with one more thing to be done. */
    public Working offering(Offer offer) {
        return new Working(title, where, value, formula, figures, parts, List.of(offer), page);
    }

    /**
     * Something that went into it.
     *
     * @param go leads there: to a slider, or to its own working; empty when there is nothing further
     */
    public record Part(String label, String value, Optional<Runnable> go) {
        /** Something with nothing further below it. */
        public static Part plain(String label, String value) {
            return new Part(label, value, Optional.empty());
        }

        /** Something that leads further. */
        public static Part leading(String label, String value, Runnable go) {
            return new Part(label, value, Optional.of(go));
        }
    }

    /** Something that can be done, such as opening the thesis that the figure is of. */
    public record Offer(String label, Runnable act) {}
}
