package underwrite.app.screen.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.series.Result;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * Ranges for the drivers that move the answer most, where none has one yet: PERT from the least to the greatest published value, the
 * scenario's own included; where fewer than two are published, 20% to each side. What is agreed or known on the day of the deal is left out.
 */
final class RangeSuggestions {
    /** How many drivers get a range. */
    static final int MOST = 12;

    private static final double REACH = 0.2;
    private static final double SLIDER_REACH = 0.1;
    private static final Set<Driver> SETTLED = EnumSet.of(
            Driver.VALUATION_POST_MONEY,
            Driver.VALUATION_ROUND_SIZE,
            Driver.VALUATION_EXIT_YEAR,
            Driver.VALUATION_HURDLE_RATE,
            Driver.DEAL_CHEQUE,
            Driver.DEAL_PREFERENCE_MULTIPLE,
            Driver.DEAL_EXISTING_PREFERRED_SHARE,
            Driver.DEAL_EXISTING_PREFERENCE,
            Driver.DEAL_PRO_RATA,
            Driver.LAB_REVENUE,
            Driver.LAB_CASH,
            Driver.LAB_DEBT,
            Driver.LAB_HEADCOUNT,
            Driver.LAB_PRIOR_LOSSES);

    private final Thesis thesis;
    private final Set<Driver> locked;

    /** @param locked drivers that are known facts */
    RangeSuggestions(Thesis thesis, Set<Driver> locked) {
        this.thesis = thesis;
        this.locked = locked;
    }

    /** The ranges of some scenarios, by the scenario's id; the first decides which drivers are the strongest. */
    Map<String, Map<Driver, Distribution>> of(List<Scenario> scenarios) {
        List<Driver> strongest = strongest(scenarios);
        Map<String, Map<Driver, Distribution>> all = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            Map<Driver, Distribution> ranges = new LinkedHashMap<>();
            strongest.stream()
                    .filter(driver -> !scenario.distributions().containsKey(driver))
                    .forEach(driver -> ranges.put(
                            driver, range(driver, scenario.assumptions().value(driver))));
            all.put(scenario.id(), ranges);
        }
        return all;
    }

    private List<Driver> strongest(List<Scenario> scenarios) {
        return Tornado.of(scenarios.get(0), Outcome.of(Result.MOIC)).bars().stream()
                .map(Tornado.Bar::driver)
                .filter(driver -> !SETTLED.contains(driver) && !locked.contains(driver))
                .filter(driver ->
                        scenarios.stream().anyMatch(one -> !one.distributions().containsKey(driver)))
                .limit(MOST)
                .toList();
    }

    private Distribution range(Driver driver, double value) {
        List<Double> ends = new ArrayList<>(List.of(value));
        published(driver).map(driver::nearestAllowed).forEach(ends::add);
        if (ends.stream().distinct().count() < 3) {
            double reach = REACH * Math.abs(value);
            ends = List.of(driver.nearestAllowed(value - reach), value, driver.nearestAllowed(value + reach));
        }
        double low = values(ends).min().orElse(value);
        double high = values(ends).max().orElse(value);
        return low < high ? pert(low, high) : alongSlider(driver, value);
    }

    private static DoubleStream values(List<Double> ends) {
        return ends.stream().mapToDouble(Double::doubleValue);
    }

    /** A share of nothing is nothing: a value of zero gets a part of its slider. */
    private static Distribution alongSlider(Driver driver, double value) {
        SliderScale scale = SliderScale.of(driver);
        double position = scale.position(value);
        return pert(
                Math.min(value, scale.value(position - SLIDER_REACH)),
                Math.max(value, scale.value(position + SLIDER_REACH)));
    }

    private static Distribution pert(double low, double high) {
        return new Distribution(Shape.PERT, low, high, Extras.NONE);
    }

    /** What was published of a driver by the date of the thesis. */
    private Stream<Double> published(Driver driver) {
        String known = thesis.asOf() == null ? "9999" : thesis.asOf().toString();
        Stream<Evidence> library =
                EvidenceLibrary.of(driver).stream().filter(item -> item.asOf().compareTo(known) <= 0);
        return Stream.concat(thesis.evidence().stream().filter(item -> item.driver() == driver), library)
                .filter(item -> !item.retired())
                .flatMap(item -> Stream.of(item.value(), item.low(), item.high()))
                .filter(Objects::nonNull);
    }
}
