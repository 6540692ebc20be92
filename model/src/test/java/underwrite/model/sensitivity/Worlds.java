package underwrite.model.sensitivity;

import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;

/** Scenarios to measure on. */
final class Worlds {
    private Worlds() {}

    static Scenario named(String name, Assumptions assumptions) {
        return new Scenario(name.toLowerCase(Locale.ROOT), name, 1, "", assumptions, Map.of(), Map.of(), Extras.NONE);
    }

    static Scenario with(Scenario scenario, Driver driver, Distribution.Shape shape, double low, double high) {
        return scenario.withDistributions(Map.of(driver, new Distribution(shape, low, high, Extras.NONE)));
    }

    /** A usable scenario in which every driver is up to 10% of its slider away from the default. */
    static Assumptions near(Assumptions centre, SplittableRandom random) {
        while (true) {
            Assumptions moved = centre;
            for (Driver driver : Driver.all()) {
                SliderScale scale = SliderScale.of(driver);
                double position = scale.position(centre.value(driver)) + random.nextDouble(-0.1, 0.1);
                moved = moved.with(driver, scale.value(position));
            }
            for (Choice choice : Choice.all()) {
                moved = moved.with(choice, random.nextInt(choice.options().size()));
            }
            if (Projector.clashes(moved).isEmpty()) {
                return moved;
            }
        }
    }
}
