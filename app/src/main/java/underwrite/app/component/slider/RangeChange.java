package underwrite.app.component.slider;

import java.util.Optional;

/**
 * A range that a person gave a driver or took from it; phases are those of {@link SliderChange}.
 *
 * @param spread empty when the driver has no range any more
 * @param mode the value that goes with it: today's, unless another was typed or the range left it outside
 */
public record RangeChange(SliderChange.Phase phase, Optional<Spread> spread, double mode) {}
