package underwrite.app.screen.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.simulation.PercentileFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.words.Words;

/** The figures of one simulation in numbers and words. */
final class Statistics {
    static final String MEAN = "mean";
    private static final Map<Integer, Integer> SPARE = Map.of(1, 5, 99, 4, 10, 3, 90, 2, 25, 1, 75, 1);

    private final SimulationResult result;
    private final NumberText numbers;
    private final Words words = UiWords.of(Statistics.class);

    Statistics(Simulated simulated, NumberText numbers) {
        this.result = simulated.result();
        this.numbers = numbers;
    }

    /** Percentiles and means of MOIC and IRR. */
    PercentileFigure table() {
        List<PercentileFigure.Row> rows = new ArrayList<>();
        for (int perCent : result.moic().percentiles().keySet()) {
            rows.add(row(
                    String.valueOf(perCent),
                    words.get("percentile", perCent),
                    result.moic().percentile(perCent),
                    result.irr().percentile(perCent),
                    perCent == 50,
                    SPARE.getOrDefault(perCent, 0)));
        }
        rows.add(row(MEAN, words.get("mean"), result.moic().mean(), result.irr().mean(), true, 0));
        return new PercentileFigure(
                Heading.of(words.get("percentiles"), ""),
                List.of(words.get("percentiles.head"), words.get("percentiles.moic"), words.get("percentiles.irr")),
                rows,
                words.get("moic.none"));
    }

    private PercentileFigure.Row row(String key, String name, double moic, double irr, boolean strong, int spare) {
        return new PercentileFigure.Row(
                key,
                name,
                moic,
                numbers.shown(Unit.MULTIPLE, moic),
                irr,
                numbers.shown(Unit.PER_YEAR, irr),
                strong,
                spare);
    }

    /** What the first rejected trial clashed over. */
    Optional<String> whyRejected() {
        return result.firstRejected().stream()
                .boxed()
                .flatMap(trial ->
                        underwrite.model.projection.Projector.clashes(
                                result.world(trial).assumptions())
                                .stream())
                .map(clash -> clash.message(UiWords.tongue()))
                .findFirst();
    }
}
