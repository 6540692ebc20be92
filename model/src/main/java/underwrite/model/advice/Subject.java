package underwrite.model.advice;

import java.util.List;
import java.util.Optional;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figure;
import underwrite.model.driver.Input;
import underwrite.model.projection.Projection;
import underwrite.model.series.Series;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Sentence;

/** One projected scenario under examination, with the evidence at hand. */
record Subject(int place, Scenario scenario, Projection projection, List<Evidence> evidence) {

    double value(Driver driver) {
        return scenario.assumptions().value(driver);
    }

    Figure text(Driver driver) {
        return Figure.of(driver.unit(), value(driver));
    }

    int exit() {
        return projection.results().holdingYears();
    }

    double atEntry(Series series) {
        return projection.at(series, 0);
    }

    double atExit(Series series) {
        return projection.at(series, exit());
    }

    Figure textAtExit(Series series) {
        return Figure.of(series.unit(), atExit(series));
    }

    /** Published values for a driver. */
    double[] published(Driver driver) {
        return evidence.stream()
                .filter(item -> item.driver() == driver && !item.retired())
                .map(Evidence::value)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    Advice says(Rule rule, Sentence message, Input... inputs) {
        return advice(rule, message, Optional.empty(), inputs);
    }

    Advice says(Rule rule, Sentence message, Advice.Fix fix, Input... inputs) {
        return advice(rule, message, Optional.of(fix), inputs);
    }

    private Advice advice(Rule rule, Sentence message, Optional<Advice.Fix> fix, Input... inputs) {
        String field = "scenarios[" + place + "].assumptions." + inputs[0].id();
        return new Advice(rule, scenario.id(), field, message, List.of(inputs), fix);
    }
}
