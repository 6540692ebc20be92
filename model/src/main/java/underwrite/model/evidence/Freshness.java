package underwrite.model.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import underwrite.model.thesis.Evidence;

/**
 * How much weight an item's figure still carries: {@code confidence · 0.5^(age/3)}, age in years on a given day, 0..1.
 *
 * <p>High, medium and low confidence start at 1, 0.7 and 0.4 (medium where none is stated). Example: a medium item of three years ago
 * weighs 0.35. An item without a date does not age; one from after the day has its full weight.
 */
public final class Freshness {
    private static final double HALF_LIFE_YEARS = 3;
    private static final double DAYS_A_YEAR = 365.25;

    private Freshness() {}

    /** The weight of an item on a day. */
    public static double of(Evidence item, LocalDate on) {
        return confidence(item) * Math.pow(0.5, age(item, on) / HALF_LIFE_YEARS);
    }

    private static double confidence(Evidence item) {
        if (item.confidence() == null) {
            return 0.7;
        }
        return switch (item.confidence()) {
            case HIGH -> 1;
            case MEDIUM -> 0.7;
            case LOW -> 0.4;
        };
    }

    private static double age(Evidence item, LocalDate on) {
        if (item.asOf().isEmpty()) {
            return 0;
        }
        return Math.max(0, ChronoUnit.DAYS.between(start(item.asOf()), on) / DAYS_A_YEAR);
    }

    /** The first day of a date given as yyyy, yyyy-mm or yyyy-mm-dd. */
    private static LocalDate start(String asOf) {
        return LocalDate.parse(asOf + "-01-01".substring(asOf.length() - 4));
    }
}
