package underwrite.model.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;

/**
 * How much of a scenario rests on evidence. A driver does when its reason cites at least one item.
 *
 * @param resting drivers whose reason cites evidence, in catalogue order
 * @param strongWithout the drivers that move the result most and cite none, strongest first
 */
public record Coverage(List<Driver> resting, List<Driver> strongWithout) {
    public Coverage {
        resting = List.copyOf(resting);
        strongWithout = List.copyOf(strongWithout);
    }

    /**
     * The coverage of a scenario.
     *
     * @param spread how far each driver moves the result over its range; drivers that are absent move nothing
     * @param most how many of the strong drivers without evidence to name
     */
    public static Coverage of(Scenario scenario, Map<Driver, Double> spread, int most) {
        List<Driver> resting =
                Driver.all().stream().filter(driver -> cites(scenario, driver)).toList();
        List<Driver> without = Driver.all().stream()
                .filter(driver -> !cites(scenario, driver) && spread.getOrDefault(driver, 0.0) > 0)
                .sorted(Comparator.comparingDouble((Driver driver) -> spread.getOrDefault(driver, 0.0))
                        .reversed())
                .limit(most)
                .toList();
        return new Coverage(resting, without);
    }

    private static boolean cites(Scenario scenario, Driver driver) {
        return Optional.ofNullable(scenario.rationale().get(driver))
                .map(Rationale::evidence)
                .filter(cited -> !cited.isEmpty())
                .isPresent();
    }
}
