package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static underwrite.model.simulation.Requests.correlation;
import static underwrite.model.simulation.Requests.of;
import static underwrite.model.simulation.Requests.request;
import static underwrite.model.simulation.Requests.run;
import static underwrite.model.simulation.Requests.scenario;
import static underwrite.model.simulation.Requests.settings;
import static underwrite.model.simulation.Requests.twelve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import underwrite.model.distribution.UnusableDistributionException;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.series.Series;
import underwrite.model.simulation.Sample.Row;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;

@DisplayName("A simulation")
class SimulationTest {

    /** Everything that it says, as text: equal texts are equal bits. */
    private static String bits(SimulationResult result) {
        StringBuilder bits = new StringBuilder()
                .append(result.moic())
                .append(result.irr())
                .append(result.rejected())
                .append(result.probabilityOfLoss())
                .append(result.probabilityOfThreeTimes())
                .append(result.probabilityOfDistress())
                .append(result.expectedShortfall())
                .append(result.causesOfLoss())
                .append(result.failuresByYear())
                .append(result.drivers())
                .append(result.sample());
        for (Band band : result.bands()) {
            for (int perCent : Band.perCents()) {
                bits.append(Arrays.toString(band.line(perCent)));
            }
        }
        return bits.toString();
    }

    @Nested
    @DisplayName("gives the same bits")
    class GivesTheSameBits {

        @ParameterizedTest(name = "{0}, {1} trials")
        @CsvSource({"RANDOM, 40000", "LATIN_HYPERCUBE, 40000", "SOBOL, 40000", "SOBOL, 17", "SOBOL, 1"})
        @DisplayName("on 1, 2, 4 and 8 threads")
        void onAnyNumberOfThreads(Sampling sampling, int trials) {
            Simulation simulation = Simulation.of(request(twelve(), trials, 42, sampling));
            String alone = bits(simulation.run(Runnable::run, 1, Progress.NONE));
            ExecutorService executor = Executors.newFixedThreadPool(8);
            try {
                for (int threads : new int[] {2, 4, 8}) {
                    assertThat(bits(simulation.run(executor, threads, Progress.NONE)))
                            .isEqualTo(alone);
                }
            } finally {
                executor.shutdownNow();
            }
        }

        @Test
        @DisplayName("after it was cancelled and run again")
        void afterACancel() {
            Simulation simulation = Simulation.of(request(twelve(), 60_000, 1, Sampling.SOBOL));
            String whole = bits(simulation.run(Runnable::run, 1, Progress.NONE));
            AtomicInteger asked = new AtomicInteger();
            Progress stopInTheMiddle = new Progress() {
                @Override
                public boolean cancelled() {
                    return asked.incrementAndGet() > 100;
                }

                @Override
                public void report(SoFar soFar) {}
            };
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> simulation.run(Runnable::run, 1, stopInTheMiddle));
            assertThat(asked.get()).isEqualTo(101); // nothing is done after the first yes
            assertThat(bits(simulation.run(Runnable::run, 1, Progress.NONE))).isEqualTo(whole);
        }

        @Test
        @DisplayName("after it was cancelled on 4 threads and run again on 3")
        void afterACancelOfMany() {
            Simulation simulation = Simulation.of(request(twelve(), 400_000, 1, Sampling.SOBOL));
            AtomicBoolean wanted = new AtomicBoolean();
            Progress stop = new Progress() {
                @Override
                public boolean cancelled() {
                    return wanted.get();
                }

                @Override
                public void report(SoFar soFar) {
                    wanted.set(true);
                }
            };
            ExecutorService executor = Executors.newFixedThreadPool(4);
            try {
                assertThatExceptionOfType(CancellationException.class)
                        .isThrownBy(() -> simulation.run(executor, 4, stop));
                assertThat(bits(simulation.run(executor, 3, Progress.NONE)))
                        .isEqualTo(bits(run(request(twelve(), 400_000, 1, Sampling.SOBOL))));
            } finally {
                executor.shutdownNow();
            }
        }

        @ParameterizedTest
        @EnumSource(Sampling.class)
        @DisplayName("for another seed, other ones")
        void exceptForAnotherSeed(Sampling sampling) {
            assertThat(bits(run(request(twelve(), 1_000, 1, sampling))))
                    .isNotEqualTo(bits(run(request(twelve(), 1_000, 2, sampling))));
        }
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    @DisplayName("leaves the draws of all other drivers as they are when one becomes uncertain")
    void doesNotReshuffle(Sampling sampling) {
        Scenario before = twelve();
        Map<Driver, Distribution> more = new LinkedHashMap<>(before.distributions());
        more.put(Driver.MARKET_APPLICATION_SHARE, of(Shape.UNIFORM, 0.5, 0.7));
        Simulation first = Simulation.of(request(before, 5_000, 3, sampling));
        Simulation second = Simulation.of(request(before.withDistributions(more), 5_000, 3, sampling));
        for (int trial = 0; trial < 5_000; trial += 97) {
            Assumptions a = first.world(trial).assumptions();
            Assumptions b = second.world(trial).assumptions();
            assertThat(a.differencesTo(b)).containsExactly(Driver.MARKET_APPLICATION_SHARE);
        }
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    @DisplayName("leaves the draws of all other drivers as they are when one more is correlated")
    void doesNotReshuffleTheCorrelated(Sampling sampling) {
        Correlation pair = correlation(Driver.MARKET_SIZE, Driver.MARKET_USAGE_GROWTH, 0.6);
        Correlation more = correlation(Driver.MARKET_USAGE_GROWTH, Driver.PRICING_GROSS_MARGIN, -0.4);
        Simulation first = Simulation.of(new SimulationRequest(List.of(twelve()), settings(5_000, 3, sampling, pair)));
        Simulation second =
                Simulation.of(new SimulationRequest(List.of(twelve()), settings(5_000, 3, sampling, pair, more)));
        for (int trial = 0; trial < 5_000; trial += 97) {
            Assumptions a = first.world(trial).assumptions();
            Assumptions b = second.world(trial).assumptions();
            assertThat(a.differencesTo(b)).containsExactly(Driver.PRICING_GROSS_MARGIN);
        }
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    @DisplayName("shows a sample that is like the whole: chance of loss and every draw's middle (seed 9)")
    void samplesLikeTheWhole(Sampling sampling) {
        SimulationResult result = run(request(twelve(), 100_000, 9, sampling));
        List<Row> rows = result.sample().rows();
        double loss =
                (double) rows.stream().filter(row -> row.moic() < 1 - 1e-9).count() / rows.size();
        assertThat(loss).isCloseTo(result.probabilityOfLoss(), within(0.03));
        SimulationResult other = run(request(twelve(), 2_000, 9, sampling));
        for (int i = 0; i < other.sample().drivers().size(); i++) {
            double expected = middle(other.sample().rows(), i);
            assertThat(middle(rows, i)).isCloseTo(expected, within(0.05 * Math.abs(expected)));
        }
    }

    private static double middle(List<Row> rows, int driver) {
        return rows.stream()
                .mapToDouble(row -> row.draws().get(driver))
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    @DisplayName("opens the world behind a trial")
    void opensAWorld(Sampling sampling) {
        SimulationResult result = run(request(twelve(), 20_000, 9, sampling));
        assertThat(result.sample().rows()).hasSize(2_000); // one of every ten
        for (Row row : result.sample().rows().subList(0, 200)) {
            World world = result.world(row.trial());
            Projection projection = Projector.project(world.assumptions());
            assertThat(projection.results().moic()).isCloseTo(row.moic(), within(1e-12 * (1 + row.moic())));
            assertThat(projection.results().irr()).isCloseTo(row.irr(), within(1e-9));
            for (int i = 0; i < row.draws().size(); i++) {
                assertThat(world.assumptions().value(result.sample().drivers().get(i)))
                        .isEqualTo(row.draws().get(i));
            }
        }
    }

    @Test
    @DisplayName("says of every trial what a projection of its world says")
    void agreesWithProjections() {
        int trials = 3_000;
        Simulation simulation = Simulation.of(request(twelve(), trials, 5, Sampling.SOBOL));
        SimulationResult result = simulation.run(Runnable::run, 1, Progress.NONE);
        double sum = 0;
        int losses = 0;
        int distressed = 0;
        double[] revenue = new double[trials];
        for (int trial = 0; trial < trials; trial++) {
            Projection projection = Projector.project(simulation.world(trial).assumptions());
            sum += projection.results().moic();
            losses += projection.results().moic() < 1 - 1e-9 ? 1 : 0;
            distressed +=
                    projection.results().holdingYears() < projection.results().exitYear() ? 1 : 0;
            revenue[trial] = projection.at(Series.REVENUE, 7);
        }
        Arrays.sort(revenue);
        assertThat(result.moic().mean()).isCloseTo(sum / trials, within(1e-9));
        assertThat(result.probabilityOfLoss()).isEqualTo((double) losses / trials);
        assertThat(result.probabilityOfDistress()).isEqualTo((double) distressed / trials);
        double place = 0.95 * (trials - 1); // 2849.05
        double expected = revenue[2849] + (place - 2849) * (revenue[2850] - revenue[2849]);
        assertThat(result.band(Series.REVENUE).at(95, 7)).isCloseTo(expected, within(1e-9 * expected));
        double causes = result.causesOfLoss().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(causes).isCloseTo(result.probabilityOfLoss(), within(1e-12));
    }

    @Test
    @DisplayName("of nothing uncertain is the projection, again and again")
    void ofNothingUncertain() {
        SimulationResult result =
                run(request(scenario("base", 1, Assumptions.defaults(), Map.of()), 1_000, 1, Sampling.SOBOL));
        double moic = Projector.project(Assumptions.defaults()).results().moic();
        assertThat(result.moic().mean()).isCloseTo(moic, within(1e-12));
        assertThat(result.moic().standardDeviation()).isCloseTo(0, within(1e-12));
        assertThat(result.moic().percentile(1)).isEqualTo(moic);
        assertThat(result.drivers()).isEmpty();
    }

    @Nested
    @DisplayName("of several scenarios")
    class OfSeveralScenarios {
        private final List<Scenario> three = List.of(
                scenario("bear", 0.3, Assumptions.defaults().with(Driver.VALUATION_EXIT_MULTIPLE, 3), Map.of()),
                scenario("base", 0.5, Assumptions.defaults(), twelve().distributions()),
                scenario("bull", 0.2, Assumptions.defaults().with(Driver.VALUATION_EXIT_MULTIPLE, 12), Map.of()));

        private SimulationResult simulated(Sampling sampling, int trials) {
            SimulationSettings all = new SimulationSettings(
                    SimulationSettings.ALL_SCENARIOS, trials, 4, sampling, List.of(), Extras.NONE);
            return run(new SimulationRequest(three, all));
        }

        @ParameterizedTest
        @EnumSource(
                value = Sampling.class,
                names = {"LATIN_HYPERCUBE", "SOBOL"})
        @DisplayName("gives each the trials that its probability says")
        void stratifies(Sampling sampling) {
            assertThat(simulated(sampling, 1_000).trialsOfScenarios()).containsExactly(300, 500, 200);
            assertThat(simulated(sampling, 7).trialsOfScenarios()).containsExactly(2, 4, 1); // 2.1, 3.5, 1.4
        }

        @Test
        @DisplayName("draws a scenario for each trial when sampling is random")
        void drawsScenarios() {
            long[] counts = simulated(Sampling.RANDOM, 100_000).trialsOfScenarios();
            assertThat(counts[0] + counts[1] + counts[2]).isEqualTo(100_000);
            assertThat((double) counts[0]).isCloseTo(30_000, within(4 * Math.sqrt(100_000 * 0.3 * 0.7)));
            assertThat((double) counts[1]).isCloseTo(50_000, within(4 * Math.sqrt(100_000 * 0.5 * 0.5)));
            assertThat(counts[0]).isNotEqualTo(30_000);
        }

        @Test
        @DisplayName("has the mean of all, and counts every trial in the histogram of its scenario")
        void poolsThem() {
            SimulationResult all = simulated(Sampling.SOBOL, 10_000);
            double bear =
                    Projector.project(three.get(0).assumptions()).results().moic();
            double bull =
                    Projector.project(three.get(2).assumptions()).results().moic();
            double base =
                    run(request(three.get(1), 5_000, 4, Sampling.SOBOL)).moic().mean();
            assertThat(all.moic().mean()).isCloseTo(0.3 * bear + 0.5 * base + 0.2 * bull, within(1e-9));
            long[][] counts = all.distribution().histogram(new double[] {1, 2, 4, 8, 16});
            for (int scenario = 0; scenario < 3; scenario++) {
                assertThat(Arrays.stream(counts[scenario]).sum()).isEqualTo(all.trialsOfScenarios()[scenario]);
            }
        }
    }

    @Nested
    @DisplayName("rejects draws that clash")
    class Rejects {
        private final Scenario tight = scenario(
                "base",
                1,
                Assumptions.defaults(),
                Map.of(Driver.STRUCTURE_LABS_TODAY, of(Shape.UNIFORM, 7, 15))); // at most 12

        @Test
        @DisplayName("counts them and leaves them out of the figures")
        void countsThem() {
            SimulationResult result = run(request(tight, 8_000, 1, Sampling.LATIN_HYPERCUBE));
            assertThat((double) result.rejected()).isCloseTo(3_000, within(1.0)); // 3 of 8 strata are above 12
            assertThat(result.trials()).isEqualTo(8_000);
            assertThat(result.distribution().size()).isEqualTo((int) (8_000 - result.rejected()));
            World clash = result.world(result.firstRejected().orElseThrow());
            assertThat(Projector.clashes(clash.assumptions())).isNotEmpty();
            assertThat(result.sample().rows())
                    .allSatisfy(row -> assertThat(row.draws().get(0)).isLessThanOrEqualTo(12));
        }

        @Test
        @DisplayName("says why when none is left")
        void saysWhy() {
            Scenario impossible = scenario(
                    "base",
                    1,
                    Assumptions.defaults().with(Driver.STRUCTURE_LABS_TODAY, 14),
                    Map.of(Driver.STRUCTURE_LABS_TODAY, of(Shape.UNIFORM, 13, 15)));
            assertThatExceptionOfType(UnusableScenarioException.class)
                    .isThrownBy(() -> run(request(impossible, 100, 1, Sampling.SOBOL)))
                    .satisfies(refusal ->
                            assertThat(refusal.clashes().get(0).drivers()).contains(Driver.STRUCTURE_LABS_TODAY));
        }
    }

    @Nested
    @DisplayName("refuses")
    class Refuses {
        @Test
        @DisplayName("a value outside its range, with the driver's name")
        void aModeOutside() {
            Scenario outside = scenario(
                    "base", 1, Assumptions.defaults(), Map.of(Driver.VALUATION_EXIT_MULTIPLE, of(Shape.PERT, 8, 12)));
            assertThatExceptionOfType(UnusableDistributionException.class)
                    .isThrownBy(() -> run(request(outside, 100, 1, Sampling.SOBOL)))
                    .withMessageContaining("valuation.exitMultiple");
        }

        @Test
        @DisplayName("too few and too many trials")
        void trials() {
            for (int trials : new int[] {0, -1, 100_000_001}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> request(twelve(), trials, 1, Sampling.SOBOL))
                        .withMessageContaining("100000000");
            }
            assertThat(settings(1, 1, Sampling.SOBOL).trials()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("tells how far it is")
    void tellsHowFarItIs() {
        List<Progress.SoFar> reports = new ArrayList<>();
        Progress watching = new Progress() {
            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void report(SoFar soFar) {
                reports.add(soFar);
            }
        };
        SimulationResult result =
                Simulation.of(request(twelve(), 50_000, 1, Sampling.SOBOL)).run(Runnable::run, 1, watching);
        assertThat(reports).hasSize(131); // 50,000 in pieces of 384
        assertThat(reports).extracting(Progress.SoFar::done).isSorted().endsWith(50_000L);
        Progress.SoFar last = reports.get(130);
        assertThat(last.meanMoic()).isCloseTo(result.moic().mean(), within(1e-9));
        assertThat(last.probabilityOfLoss()).isCloseTo(result.probabilityOfLoss(), within(1e-12));
        assertThat(last.trials()).isEqualTo(50_000);
    }
}
