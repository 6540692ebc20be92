package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underwrite.model.simulation.Requests.correlation;
import static underwrite.model.simulation.Requests.of;
import static underwrite.model.simulation.Requests.run;
import static underwrite.model.simulation.Requests.scenario;
import static underwrite.model.simulation.Requests.settings;
import static underwrite.model.simulation.Requests.twelve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.projection.CapTable;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;

/** Two scenarios in which much goes wrong, 4,000 trials with seed 6, projected one by one and counted the slow way. */
@DisplayName("Every result of a simulation is what one finds by projecting its worlds one by one:")
class OutcomesTest {
    private static final int TRIALS = 4_000;
    private static final double LOSS = 1 - 1e-9;

    private static SimulationResult result = run(request(10));
    private static List<Projection> projections = List.of();
    private static List<Long> numbers = List.of();

    private static SimulationRequest request(int trials) {
        SimulationSettings all = new SimulationSettings(
                SimulationSettings.ALL_SCENARIOS,
                trials,
                6,
                Sampling.RANDOM,
                List.of(correlation(Driver.MARKET_SIZE, Driver.CAPEX_TRAINING_GROWTH, 0.5)),
                Extras.NONE);
        Map<Driver, Distribution> more = new LinkedHashMap<>(twelve().distributions());
        more.put(Driver.CAPEX_TRAINING_GROWTH, of(Shape.TRIANGULAR, 1.2, 6));
        more.put(Driver.VALUATION_EXIT_MULTIPLE, of(Shape.LOGNORMAL, 1, 12));
        more.put(Driver.VALUATION_EXIT_YEAR, of(Shape.UNIFORM, 2, 10));
        more.put(Driver.STRUCTURE_LABS_TODAY, of(Shape.NORMAL, 6, 13)); // at most 12: some trials are unusable
        more.put(Driver.DEAL_EXISTING_PREFERENCE, of(Shape.UNIFORM, 0, 25_000));
        Assumptions followed = Assumptions.defaults().with(Driver.DEAL_PRO_RATA, 0.5);
        Assumptions dear = followed.with(Driver.VALUATION_POST_MONEY, 60_000)
                .with(Driver.LAB_CASH, 1_500)
                .with(Driver.VALUATION_ENTRY_MULTIPLE_CAP, 20);
        return new SimulationRequest(
                List.of(scenario("base", 0.6, followed, more), scenario("dear", 0.4, dear, more)), all);
    }

    @BeforeAll
    static void projectOneByOne() {
        Simulation simulation = Simulation.of(request(TRIALS));
        result = simulation.run(Runnable::run, 1, Progress.NONE);
        projections = new ArrayList<>();
        numbers = new ArrayList<>();
        for (long trial = 0; trial < TRIALS; trial++) {
            try {
                projections.add(Projector.project(simulation.world(trial).assumptions()));
                numbers.add(trial);
            } catch (UnusableScenarioException rejected) {
                assertThat(rejected.clashes().get(0).drivers()).contains(Driver.STRUCTURE_LABS_TODAY);
            }
        }
    }

    private static double[] sorted(ToDoubleFunction<Projection> figure) {
        return projections.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double moic(Projection projection) {
        return projection.results().moic();
    }

    private static double share(Predicate<Projection> counts) {
        return (double) projections.stream().filter(counts).count() / projections.size();
    }

    private static double percentile(double[] sorted, double perCent) {
        double place = (sorted.length - 1) * perCent / 100;
        int below = (int) place;
        return sorted[below] + (place - below) * (sorted[Math.min(sorted.length - 1, below + 1)] - sorted[below]);
    }

    private static void near(double actual, double expected, String what) {
        assertThat(actual).as(what).isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
    }

    @Test
    @DisplayName("trials and rejected")
    void counts() {
        assertThat(result.trials()).isEqualTo(TRIALS);
        assertThat(result.rejected()).isEqualTo(TRIALS - projections.size()).isGreaterThan(100);
    }

    @Test
    @DisplayName("mean, deviation, standard error and percentiles of multiple and rate of return")
    void moments() {
        summary(result.moic(), sorted(OutcomesTest::moic));
        summary(result.irr(), sorted(projection -> projection.results().irr()));
    }

    private static void summary(Summary summary, double[] sorted) {
        double mean = Arrays.stream(sorted).average().orElseThrow();
        double squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
        double deviation = Math.sqrt(squares / (sorted.length - 1));
        near(summary.mean(), mean, "mean");
        near(summary.standardDeviation(), deviation, "deviation");
        near(summary.standardError(), deviation / Math.sqrt(sorted.length), "standard error");
        assertThat(summary.percentiles().keySet()).containsExactly(1, 5, 10, 25, 50, 75, 90, 95, 99);
        summary.percentiles().forEach((perCent, value) -> near(value, percentile(sorted, perCent), "at " + perCent));
    }

    @Test
    @DisplayName("P(loss), P(3x), P(distress before the exit) and expected shortfall")
    void risks() {
        near(result.probabilityOfLoss(), share(projection -> moic(projection) < LOSS), "loss");
        near(result.probabilityOfThreeTimes(), share(projection -> moic(projection) >= 3), "3x");
        near(result.probabilityOfDistress(), share(OutcomesTest::failed), "distress");
        double[] multiples = sorted(OutcomesTest::moic);
        int worst = (multiples.length + 19) / 20;
        near(
                result.expectedShortfall(),
                Arrays.stream(multiples, 0, worst).average().orElseThrow(),
                "shortfall");
        assertThat(result.probabilityOfThreeTimes()).isGreaterThan(0.05);
        assertThat(result.probabilityOfDistress()).isGreaterThan(0.05);
    }

    private static boolean failed(Projection projection) {
        return projection.results().holdingYears() < projection.results().exitYear();
    }

    @Test
    @DisplayName("bands by year of revenue, cash, rivals and the multiple by exit year")
    void bands() {
        assertThat(result.bands())
                .extracting(Band::series)
                .containsExactly(Series.REVENUE, Series.CASH, Series.RIVALS, Series.MOIC);
        for (Band band : result.bands()) {
            for (int t = 0; t < Series.YEARS; t++) {
                int year = t;
                double[] values = sorted(projection -> projection.at(band.series(), year));
                for (int perCent : Band.perCents()) {
                    near(band.at(perCent, t), percentile(values, perCent), band.series() + " in year " + t);
                }
            }
        }
    }

    @Test
    @DisplayName("the rank correlation of each uncertain driver with the multiple, ties sharing their rank")
    void rankCorrelations() {
        double[] multiples = meanRanks(OutcomesTest::moic);
        assertThat(result.drivers()).hasSize(15);
        for (DriverEffect effect : result.drivers()) {
            double[] draws = meanRanks(projection -> projection.assumptions().value(effect.driver()));
            near(
                    effect.rankCorrelation().orElseThrow(),
                    pearson(draws, multiples),
                    effect.driver().id());
        }
    }

    private static double[] meanRanks(ToDoubleFunction<Projection> figure) {
        double[] values = projections.stream().mapToDouble(figure).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values)
                .map(value -> {
                    int first = lowerBound(sorted, value);
                    int next = lowerBound(sorted, Math.nextUp(value));
                    return (first + 1 + next) / 2.0;
                })
                .toArray();
    }

    private static int lowerBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double pearson(double[] first, double[] second) {
        double meanFirst = Arrays.stream(first).average().orElseThrow();
        double meanSecond = Arrays.stream(second).average().orElseThrow();
        double together = 0;
        double squaresFirst = 0;
        double squaresSecond = 0;
        for (int i = 0; i < first.length; i++) {
            together += (first[i] - meanFirst) * (second[i] - meanSecond);
            squaresFirst += (first[i] - meanFirst) * (first[i] - meanFirst);
            squaresSecond += (second[i] - meanSecond) * (second[i] - meanSecond);
        }
        return together / Math.sqrt(squaresFirst * squaresSecond);
    }

    @Test
    @DisplayName("why money was lost, all five causes among them, and in which years funding failed")
    void causes() {
        for (CauseOfLoss cause : CauseOfLoss.values()) {
            double expected = share(projection -> moic(projection) < LOSS && cause(projection) == cause);
            near(result.causesOfLoss().get(cause), expected, cause.name());
            assertThat(expected).as(cause.name()).isGreaterThan(0.001);
        }
        SortedMap<Integer, Double> failures = new TreeMap<>();
        projections.stream()
                .filter(OutcomesTest::failed)
                .forEach(projection -> failures.merge(
                        projection.results().distressYear().orElseThrow(), 1.0 / projections.size(), Double::sum));
        assertThat(result.failuresByYear().keySet())
                .isEqualTo(failures.keySet())
                .hasSizeGreaterThan(2);
        failures.forEach((year, part) -> near(result.failuresByYear().get(year), part, "year " + year));
    }

    /** With one thing changed at a time, in this order, what would have paid the money back? */
    private static CauseOfLoss cause(Projection projection) {
        int exit = projection.results().exitYear();
        double enough = projection.results().invested() * LOSS;
        if (failed(projection)) {
            return CauseOfLoss.FUNDING_FAILED;
        }
        CapTable table = projection.capTable(exit);
        if (table.ownership() * projection.at(Series.EXIT_EQUITY, exit) >= enough) {
            return CauseOfLoss.PREFERENCE_STACK;
        }
        for (int year = 1; year < exit; year++) {
            if (projection.at(Series.MOIC, year) >= LOSS) {
                return CauseOfLoss.LATE_EXIT;
            }
        }
        double atEntryMultiple = (1 - projection.at(Series.FUNDAMENTALS_WEIGHT, exit))
                        * projection.at(Series.MULTIPLE, 0)
                        * projection.at(Series.REVENUE, exit)
                        * projection.at(Series.MARGIN_QUALITY, exit)
                + projection.at(Series.FUNDAMENTALS_WEIGHT, exit)
                        * Math.max(0, projection.at(Series.INTRINSIC_VALUE, exit));
        double equity = atEntryMultiple
                + projection.at(Series.CASH, exit - 1)
                + projection.at(Series.FCF, exit)
                - projection.at(Series.DEBT, exit - 1);
        return table.ownership() * equity >= enough ? CauseOfLoss.MULTIPLE_COMPRESSION : CauseOfLoss.SMALL_BUSINESS;
    }

    @Test
    @DisplayName("the sample's draws and results, and the scenario of each trial")
    void samples() {
        assertThat(result.sample().rows()).hasSizeGreaterThan(1_000);
        for (Sample.Row row : result.sample().rows()) {
            Projection projection = projections.get(numbers.indexOf(row.trial()));
            near(row.moic(), moic(projection), "multiple");
            boolean dear = projection.assumptions().value(Driver.VALUATION_POST_MONEY) == 60_000;
            assertThat(row.scenario()).isEqualTo(dear ? "dear" : "base");
        }
    }

    @Test
    @DisplayName("and the histogram of a discrete outcome adds up: exits in ten years, none of them between two bars")
    void discrete() {
        Scenario years = scenario(
                "base", 1, Assumptions.defaults(), Map.of(Driver.VALUATION_EXIT_YEAR, of(Shape.UNIFORM, 1, 10)));
        SimulationResult discrete =
                run(new SimulationRequest(List.of(years), settings(18_000, 2, Sampling.LATIN_HYPERCUBE)));
        Projection projection = Projector.project(Assumptions.defaults());
        Map<Double, Long> expected = new TreeMap<>();
        for (int year = 1; year <= 10; year++) {
            expected.merge(projection.at(Series.MOIC, year), year == 1 || year == 10 ? 1_000L : 2_000L, Long::sum);
        }
        double[] edges =
                expected.keySet().stream().mapToDouble(x -> x * (1 - 1e-9)).toArray();
        long[] counts = discrete.distribution().histogram(edges)[0];
        assertThat(counts[0]).isZero();
        assertThat(Arrays.copyOfRange(counts, 1, counts.length))
                .containsExactly(expected.values().stream().mapToLong(x -> x).toArray());
        assertThat(Arrays.stream(counts).sum())
                .isEqualTo(discrete.distribution().size());
        double all = discrete.distribution().masses(0.001).stream()
                .mapToDouble(MoicDistribution.Mass::share)
                .sum();
        near(all, 1, "the masses");
        assertThat(discrete.distribution().masses(0.001)).hasSize(expected.size());
    }
}
