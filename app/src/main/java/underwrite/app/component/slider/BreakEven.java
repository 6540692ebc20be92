package underwrite.app.component.slider;

import java.util.OptionalDouble;

/**
 * Where this driver alone just meets the hurdle.
 *
 * @param value in the driver's unit; empty when no value of the range does
 * @param note one sentence for the tool tip
 */
public record BreakEven(OptionalDouble value, String note) {}
