package underwrite.model.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.series.Series;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/** Makes theses that use every part of the format, from a seed. */
public final class RandomThesis {
    private static final String[] TEXTS = {
        "",
        "plain",
        "with \"quotes\" and \\",
        "two\nlines\tand a tab",
        "Zürich 東京 \uD83D\uDE80",
        "=cmd|' /C calc'!A0",
        "\u202eyek\u0000"
    };

    private final Random random;

    private RandomThesis(long seed) {
        this.random = new Random(seed);
    }

    public static Thesis of(long seed) {
        return new RandomThesis(seed).thesis();
    }

    private Thesis thesis() {
        List<Scenario> scenarios = scenarios(1 + random.nextInt(Thesis.MAX_SCENARIOS));
        return new Thesis(
                text(),
                text(),
                text(),
                text(),
                random.nextBoolean() ? LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1000)) : null,
                new MemoTexts(text(), text(), text(), text(), text(), Extras.NONE),
                scenarios,
                simulation(scenarios),
                some(i -> evidence("e" + i)),
                some(i -> milestone("m" + i)),
                some(i -> new AcceptedAdvice("rule-" + i, text(), Extras.NONE)),
                some(i -> new DiligenceItem(
                        random.nextBoolean() ? any(Driver.all()) : null,
                        text(),
                        text(),
                        text(),
                        random.nextBoolean(),
                        Extras.NONE)),
                Extras.NONE);
    }

    private List<Scenario> scenarios(int count) {
        List<Scenario> scenarios = new ArrayList<>();
        double left = 1;
        for (int i = 0; i < count; i++) {
            double probability = i == count - 1 ? left : left * random.nextInt(100) / 128;
            left -= probability;
            scenarios.add(new Scenario(
                    "s-" + i, text(), probability, text(), assumptions(), rationale(), distributions(), Extras.NONE));
        }
        return scenarios;
    }

    private Assumptions assumptions() {
        Assumptions assumptions = Assumptions.defaults();
        for (Driver driver : Driver.all()) {
            if (random.nextInt(4) > 0) {
                double value = driver.min() + random.nextDouble() * (driver.max() - driver.min());
                assumptions = assumptions.with(driver, driver.whole() ? Math.rint(value) : value);
            }
        }
        for (Choice choice : Choice.all()) {
            assumptions =
                    assumptions.with(choice, random.nextInt(choice.options().size()));
        }
        return assumptions;
    }

    private Map<Input, Rationale> rationale() {
        Map<Input, Rationale> rationale = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            rationale.put(any(Input.all()), new Rationale(text(), some(n -> "cited-" + n), Extras.NONE));
        }
        return rationale;
    }

    private Map<Driver, Distribution> distributions() {
        Map<Driver, Distribution> distributions = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            double low = random.nextGaussian();
            distributions.put(
                    any(Driver.all()),
                    new Distribution(
                            any(List.of(Distribution.Shape.values())),
                            low,
                            low + 0.001 + random.nextDouble(),
                            Extras.NONE));
        }
        return distributions;
    }

    private SimulationSettings simulation(List<Scenario> scenarios) {
        return new SimulationSettings(
                random.nextBoolean()
                        ? SimulationSettings.ALL_SCENARIOS
                        : any(scenarios).id(),
                1 + random.nextInt(SimulationSettings.MAX_TRIALS),
                random.nextLong() & SimulationSettings.MAX_SEED,
                any(List.of(SimulationSettings.Sampling.values())),
                some(i -> new Correlation(
                        Driver.all().get(i), Driver.all().get(i + 1), random.nextDouble() * 2 - 1, Extras.NONE)),
                Extras.NONE);
    }

    private Evidence evidence(String id) {
        return new Evidence(
                id,
                random.nextBoolean() ? any(Driver.all()) : null,
                random.nextBoolean() ? any(List.of(Group.values())) : null,
                text(),
                number(),
                number(),
                number(),
                text(),
                any(List.of("", "2024", "2024-02", "2024-02-29")),
                text(),
                random.nextBoolean() ? any(List.of(Evidence.Kind.values())) : null,
                random.nextBoolean() ? any(List.of(Evidence.Confidence.values())) : null,
                any(List.of(Evidence.Stance.values())),
                text(),
                random.nextBoolean(),
                Extras.NONE);
    }

    private Milestone milestone(String id) {
        return new Milestone(
                id,
                any(Series.all()),
                1 + random.nextInt(Series.HORIZON),
                any(List.of(Milestone.Comparison.values())),
                number(),
                number(),
                number(),
                random.nextBoolean() ? random.nextDouble() : null,
                text(),
                number(),
                Extras.NONE);
    }

    private @Nullable Double number() {
        return random.nextInt(3) == 0 ? null : random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private <T> T any(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    private <T> List<T> some(IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(make).toList();
    }
}
