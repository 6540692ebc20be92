package underwrite.model.memo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import underwrite.model.driver.Driver;
import underwrite.model.file.ThesisReader;
import underwrite.model.series.RandomScenarios;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/** Theses to write memos of. */
final class Theses {
    static final List<String> GOLDEN = List.of(
            "default",
            "three-scenarios",
            "participating-sale",
            "common-late-exit",
            "listing-everything-moved",
            "funding-fails",
            "failure-after-rounds",
            "at-the-limits");

    private Theses() {}

    static Thesis golden(String name) {
        try (InputStream in = Theses.class.getResourceAsStream("/golden/" + name + ".thesis")) {
            return ThesisReader.read(in.readAllBytes()).thesis();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The same thesis with a simulation of few trials. */
    static Thesis quick(Thesis thesis) {
        return withTrials(thesis, 4_000);
    }

    /** The same thesis with a simulation of one trial, where it is not the simulation that is looked at. */
    static Thesis oneTrial(Thesis thesis) {
        return withTrials(thesis, 1);
    }

    private static Thesis withTrials(Thesis thesis, int trials) {
        SimulationSettings settings = thesis.simulation();
        return thesis.withSimulation(new SimulationSettings(
                settings.scenario(),
                trials,
                settings.seed(),
                settings.sampling(),
                settings.correlations(),
                settings.extras()));
    }

    /** One or two random scenarios, with the exit years in turn, with random probabilities. */
    static Thesis random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomScenarios scenarios = new RandomScenarios(random.nextLong());
        int count = 1 + random.nextInt(2);
        List<Scenario> all = new ArrayList<>();
        double left = 1;
        for (int i = 0; i < count; i++) {
            double probability = i == count - 1 ? left : left * random.nextInt(5) / 4;
            left -= probability;
            String id = "s-" + i;
            all.add(new Scenario(
                    id,
                    "Scenario " + i,
                    probability,
                    "",
                    exitInTurn(scenarios.next(), seed, i),
                    Map.of(),
                    Map.of(),
                    Extras.NONE));
        }
        return oneTrial(golden("default").withScenarios(all));
    }

    private static Assumptions exitInTurn(Assumptions drawn, long seed, int place) {
        return drawn.with(Driver.VALUATION_EXIT_YEAR, 1 + (seed + place) % 10);
    }
}
