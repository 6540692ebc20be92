package underwrite.model.forecast;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import underwrite.model.thesis.Milestone;

/**
 * A milestone held against what happened.
 *
 * @param milestone what was said
 * @param projected what the main scenario projects for that series and year; none when it cannot be projected
 * @param verdict whether it was kept
 */
public record Statement(Milestone milestone, OptionalDouble projected, Verdict verdict) {

    /** Whether a milestone was kept. */
    public enum Verdict {
        OPEN,
        KEPT,
        MISSED
    }

    /** Whether a milestone was kept; open without an actual. */
    public static Verdict verdict(Milestone milestone) {
        Double actual = milestone.actual();
        if (actual == null) {
            return Verdict.OPEN;
        }
        return holds(milestone, actual) ? Verdict.KEPT : Verdict.MISSED;
    }

    private static boolean holds(Milestone milestone, double actual) {
        return switch (milestone.comparison()) {
            case AT_LEAST -> actual >= bound(milestone.value());
            case AT_MOST -> actual <= bound(milestone.value());
            case BETWEEN -> actual >= bound(milestone.low()) && actual <= bound(milestone.high());
        };
    }

    /** A missing bound is never kept: NaN compares false. */
    private static double bound(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    /** What happened over what was projected: 3 when the projection was too low by 3x; none without both or where a sign differs. */
    public OptionalDouble actualOverProjected() {
        Double actual = milestone.actual();
        if (actual == null || projected.isEmpty()) {
            return OptionalDouble.empty();
        }
        double ratio = actual / projected.getAsDouble();
        return ratio > 0 && Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }
}
