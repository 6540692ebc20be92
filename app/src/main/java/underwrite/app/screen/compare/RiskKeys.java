package underwrite.app.screen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.compare.RiskFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureKey.OfItself;
import underwrite.app.screen.TrialFacts;
import underwrite.app.screen.Ways;
import underwrite.app.screen.Working;
import underwrite.app.screen.Working.Offer;
import underwrite.app.screen.Working.Part;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.series.Result;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.words.Words;

/** The figures of the risks that are drawn: each scenario's, and those of the open thesis as a whole. */
final class RiskKeys {
    private static final List<String> MULTIPLES = List.of(RiskFigure.LOW, RiskFigure.MEDIAN, RiskFigure.HIGH);

    private final Desk desk;
    private final NumberText numbers;
    private final Supplier<RiskModel.Of> risks;
    private final Words words = UiWords.of(RiskKeys.class);

    /** @param risks those known now */
    RiskKeys(Desk desk, Supplier<RiskModel.Of> risks) {
        this.desk = desk;
        this.numbers = desk.numbers();
        this.risks = risks;
    }

    /** The probability of a loss of a column. */
    FigureKey loss(Column column) {
        OfItself itself = ways -> working(Optional.of(column), RiskFigure.LOSS, ways);
        return itself;
    }

    /** A point of the chart. */
    Optional<FigureKey> of(PointKey point, List<Column> columns) {
        boolean known = point.series().equals(RiskFigure.LOSS) || MULTIPLES.contains(point.series());
        boolean all = point.scenario().equals(PointKey.ALL);
        Optional<Column> column = columns.stream()
                .filter(one -> one.key().equals(point.scenario()))
                .findFirst();
        if (!known || !(all || column.isPresent())) {
            return Optional.empty();
        }
        OfItself itself = ways -> working(column, point.series(), ways);
        return Optional.of(itself);
    }

    private Optional<Working> working(Optional<Column> column, String figure, Ways ways) {
        String key = column.map(Column::key).orElse(SimulationSettings.ALL_SCENARIOS);
        return Optional.ofNullable(risks.get().byKey().get(key)).map(risk -> working(column, risk, figure, ways));
    }

    private Working working(Optional<Column> column, Risk risk, String figure, Ways ways) {
        boolean loss = figure.equals(RiskFigure.LOSS);
        List<Part> parts = new ArrayList<>();
        ends(column, ways).forEach(parts::add);
        parts.addAll(risk.facts().parts(numbers));
        if (loss) {
            parts.add(risk.facts().shareError(risk.lossError(), numbers));
        }
        Stream.concat(Stream.of(RiskFigure.LOSS), MULTIPLES.stream())
                .filter(other -> !other.equals(figure))
                .forEach(other -> parts.add(Part.plain(words.get("risk.figure." + other), text(risk, other))));
        Working working = new Working(
                words.get("risk.figure." + figure),
                column.map(this::name).orElseGet(() -> words.get("risk.all", thesis())),
                text(risk, figure),
                words.get(loss ? "risk.loss.formula" : "risk.multiple.formula", figure),
                loss ? words.get("risk.loss.figures", count(risk.loss() * used(risk)), count(used(risk))) : "",
                parts,
                TrialFacts.PAGE);
        return column.flatMap(Column::other)
                .map(other -> working.offering(new Offer(
                        words.get("risk.open", other.thesis().title()),
                        ways.away(() -> desk.navigator().open(other, Optional.empty())))))
                .orElse(working);
    }

    private static double used(Risk risk) {
        return (double) risk.facts().used();
    }

    private String count(double trials) {
        return numbers.exact(Unit.PEOPLE, Math.rint(trials));
    }

    private String thesis() {
        return desk.live().picture().thesis().title();
    }

    private String name(Column column) {
        return column.open() ? column.name() : words.get("chip", column.name(), column.detail());
    }

    private String text(Risk risk, String figure) {
        return switch (figure) {
            case RiskFigure.LOSS -> numbers.shown(Unit.SHARE, risk.loss());
            case RiskFigure.LOW -> numbers.shown(Unit.MULTIPLE, risk.low());
            case RiskFigure.HIGH -> numbers.shown(Unit.MULTIPLE, risk.high());
            default -> numbers.shown(Unit.MULTIPLE, risk.median());
        };
    }

    /** What the scenarios come to as they stand, undrawn. */
    private Stream<Part> ends(Optional<Column> column, Ways ways) {
        Picture picture = desk.live().picture();
        return column.map(one -> Stream.of(end(one.name(), one.result(Result.MOIC), one.projection(), ways)))
                .orElseGet(() -> picture.scenarios().stream()
                        .map(one -> end(
                                one.scenario().name(),
                                new FigureKey.OfResult(one.id(), Result.MOIC),
                                one.projection(),
                                ways)));
    }

    private Part end(String name, FigureKey key, Optional<Projection> projection, Ways ways) {
        String moic = projection
                .map(found -> numbers.shown(Unit.MULTIPLE, found.results().moic()))
                .orElse(numbers.none());
        return Part.leading(words.get("risk.undrawn", name), moic, ways.down(key));
    }
}
