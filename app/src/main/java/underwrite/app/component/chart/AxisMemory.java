package underwrite.app.component.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import underwrite.app.component.chart.scale.Ends;

/**
 * Keeps the ends of axes and the widths of margins while something is dragged, so that the line moves and not the scale. Settled
 * again, everything follows the values.
 */
public final class AxisMemory {
    private final Map<Object, Ends> ends = new HashMap<>();
    private final Map<Object, Double> widths = new HashMap<>();
    private boolean held;

    /** Keeps what was last used from now on, or stops keeping it. */
    void hold(boolean newHeld) {
        held = newHeld;
    }

    /** Whether values may lie beyond the ends. */
    public boolean isHeld() {
        return held;
    }

    /** The ends of an axis: those kept, else fresh ones. */
    public Ends ends(Object axis, Supplier<Ends> fresh) {
        Ends kept = ends.get(axis);
        if (held && kept != null) {
            return kept;
        }
        Ends now = fresh.get();
        ends.put(axis, now);
        return now;
    }

    /** A length that belongs to the ends: the one kept, else a fresh one. */
    public double length(Object name, DoubleSupplier fresh) {
        Double kept = widths.get(name);
        if (held && kept != null) {
            return kept;
        }
        return keep(name, fresh.getAsDouble());
    }

    /** The width of a margin; while held it may grow, so that no label is cut, but does not shrink. */
    public double margin(Object name, DoubleSupplier fresh) {
        Double kept = widths.get(name);
        double now = fresh.getAsDouble();
        return keep(name, held && kept != null ? Math.max(kept, now) : now);
    }

    private double keep(Object name, double width) {
        widths.put(name, width);
        return width;
    }
}
