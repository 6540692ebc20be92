package underwrite.model.projection;

import java.util.Random;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.thesis.Assumptions;

/**
 * Scenarios drawn over the whole ranges of the drivers, on the scales of their sliders, with their ends and defaults far more often than
 * chance would have them. Some move every driver, some only a few from the default, so that ordinary labs occur too. The same seed gives
 * the same scenarios.
 */
final class RandomScenarios {
    private static final double AT_AN_END = 0.1;
    private static final double WHOLE_RANGE = 0.5;

    private final Random random;

    RandomScenarios(long seed) {
        random = new Random(seed);
    }

    /** The next scenario, usable or not. */
    Assumptions next() {
        double moved = random.nextDouble() < WHOLE_RANGE ? 0.9 : random.nextDouble() * 0.4;
        Assumptions assumptions = Assumptions.defaults();
        for (Choice choice : Choice.all()) {
            assumptions =
                    assumptions.with(choice, random.nextInt(choice.options().size()));
        }
        for (Driver driver : Driver.all()) {
            if (random.nextDouble() < moved) {
                assumptions = assumptions.with(driver, draw(driver));
            }
        }
        return assumptions;
    }

    /** The next scenario that can be projected. */
    Assumptions nextUsable() {
        Assumptions assumptions = next();
        while (!usable(assumptions)) {
            assumptions = next();
        }
        return assumptions;
    }

    private static boolean usable(Assumptions assumptions) {
        double[] values = new double[Driver.all().size()];
        assumptions.copyValuesTo(values);
        return Projector.usable(
                values, Choice.all().stream().mapToInt(assumptions::option).toArray());
    }

    private double draw(Driver driver) {
        double place = random.nextDouble();
        if (random.nextDouble() < AT_AN_END) {
            return random.nextBoolean() ? driver.min() : driver.max();
        }
        return SliderScale.of(driver).value(place);
    }
}
