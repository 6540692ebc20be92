package underwrite.model.evidence;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Evidence;

/**
 * The published values that speak to one driver, held against what a scenario assumes.
 *
 * <p>A value agrees within 2% of the assumption. Example: values 0.30, 0.40 and 0.79 against an assumption of 0.40 read "1 agrees, 1
 * above, 1 below". Retired items and items without a single figure are left out.
 *
 * @param driver the driver
 * @param items with a value, in the order given
 */
public record Published(Driver driver, List<Evidence> items) {
    /** Fewer published values are too few to call another one odd. */
    public static final int FEWEST_TO_DOUBT = 3;

    private static final double AGREES_WITHIN = 0.02;

    public Published {
        items = List.copyOf(items);
    }

    /** The items of a library that give a figure for a driver. */
    public static Published of(Driver driver, List<Evidence> evidence) {
        return new Published(
                driver,
                evidence.stream()
                        .filter(item -> item.driver() == driver && item.value() != null && !item.retired())
                        .toList());
    }

    /** The published values, in the driver's unit. */
    public List<Double> values() {
        return items.stream().map(Evidence::value).filter(Objects::nonNull).toList();
    }

    /** The least published value. */
    public OptionalDouble low() {
        return values().stream().mapToDouble(Double::doubleValue).min();
    }

    /** The greatest published value. */
    public OptionalDouble high() {
        return values().stream().mapToDouble(Double::doubleValue).max();
    }

    /** How many published values lie within 2% of an assumption. */
    public int agreeing(double assumed) {
        return (int) values().stream().filter(value -> agrees(value, assumed)).count();
    }

    /** How many published values lie above an assumption without agreeing with it. */
    public int above(double assumed) {
        return (int) values().stream()
                .filter(value -> value > assumed && !agrees(value, assumed))
                .count();
    }

    /** How many published values lie below an assumption without agreeing with it. */
    public int below(double assumed) {
        return values().size() - agreeing(assumed) - above(assumed);
    }

    /** Whether an assumption lies beyond all published values; never where nothing is published. */
    public boolean leavesOutside(double assumed) {
        return !items.isEmpty() && agreeing(assumed) == 0 && (above(assumed) == 0 || below(assumed) == 0);
    }

    private static boolean agrees(double value, double assumed) {
        return Math.abs(value - assumed) <= AGREES_WITHIN * Math.abs(assumed);
    }
}
