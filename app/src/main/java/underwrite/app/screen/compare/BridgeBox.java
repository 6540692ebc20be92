package underwrite.app.screen.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.compare.BridgeChart;
import underwrite.app.component.chart.compare.BridgeFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.ExplainingHost;
import underwrite.app.screen.FigureKey;
import underwrite.app.task.Latest;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.sensitivity.Bridge;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.UnusableMixException;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** The bridge between any two of the columns by slider group; from the least multiple to the greatest until a person chooses. */
final class BridgeBox {
    private static final Duration REST = Duration.ofMillis(80);

    private final NumberText numbers;
    private final Words words = UiWords.of(BridgeBox.class);
    private final Locale locale = UiWords.language();
    private final BridgeChart chart = new BridgeChart();
    private final ChartCard card = new ChartCard(chart);
    private final Label why = new Label();
    private final Latest latest;
    private final ColumnBox fromBox = new ColumnBox(words.get("bridge.from"), key -> choose(key, true));
    private final ColumnBox toBox = new ColumnBox(words.get("bridge.to"), key -> choose(key, false));
    private @Nullable String from;
    private @Nullable String to;
    private List<Column> columns = List.of();
    private Optional<Shown> shown = Optional.empty();

    BridgeBox(Desk desk) {
        numbers = desk.numbers();
        latest = new Latest(desk.tasks(), REST);
        chart.setHost(new ExplainingHost(desk, this::key));
        why.getStyleClass().addAll("type-help", "text-second");
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        card.setControls(fromBox, new Label(words.get("bridge.to.word")), toBox);
        card.setFoot(why);
    }

    /** A bridge, and between whom. */
    private record Shown(Column one, Column two, Map<Group, Double> effects) {
        FigureKey end(String key) {
            return (one.key().equals(key) ? one : two).result(Result.MOIC);
        }

        Optional<FigureKey> step(String id, Locale locale) {
            return effects.keySet().stream()
                    .filter(group -> group.id().equals(id))
                    .map(group -> step(group, locale))
                    .findFirst();
        }

        private FigureKey step(Group group, Locale locale) {
            List<Input> inputs =
                    Input.all().stream().filter(input -> input.group() == group).toList();
            double change = effects.getOrDefault(group, 0.0);
            return new FigureKey.OfStep(end(one.key()), end(two.key()), group.label(locale), inputs, change, 0);
        }
    }

    private Optional<FigureKey> key(PointKey point) {
        return point.series().equals(BridgeFigure.STEP)
                ? shown.flatMap(bridge -> bridge.step(point.scenario(), locale))
                : shown.map(bridge -> bridge.end(point.scenario()));
    }

    ChartCard card() {
        return card;
    }

    private void choose(String key, boolean first) {
        if (first) {
            from = key;
        } else {
            to = key;
        }
        draw(columns);
    }

    void draw(List<Column> now) {
        columns = now.stream().filter(column -> column.projection().isPresent()).toList();
        if (columns.isEmpty()) {
            return;
        }
        Comparator<Column> byMoic = Comparator.comparingDouble(
                column -> column.projection().orElseThrow().results().moic());
        Column one = byKey(from).orElseGet(() -> columns.stream().min(byMoic).orElseThrow());
        Column two = byKey(to).orElseGet(() -> columns.stream().max(byMoic).orElseThrow());
        fromBox.show(columns, one);
        toBox.show(columns, two);
        card.staleProperty().set(true);
        latest.ask(
                () -> Bridge.between(one.scenario(), two.scenario(), Outcome.of(Result.MOIC))
                        .effects(),
                effects -> show(one, two, effects, ""),
                failure -> show(one, two, Map.of(), sentence(failure)));
    }

    private Optional<Column> byKey(@Nullable String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private String sentence(Exception failure) {
        return failure instanceof UnusableMixException ? UiWords.of(failure) : words.get("bridge.none");
    }

    private void show(Column one, Column two, Map<Group, Double> effects, String sentence) {
        Case start = one.asCase();
        Case end = two.asCase();
        List<BridgeFigure.Step> steps = new ArrayList<>();
        effects.forEach((group, change) -> steps.add(new BridgeFigure.Step(group.id(), group.label(locale), change)));
        chart.show(new BridgeFigure(
                Heading.of(words.get("bridge.title"), words.get("bridge.unit")),
                start,
                moic(one),
                end,
                moic(two),
                steps,
                ChartWords.tick(numbers, Unit.MULTIPLE),
                ChartWords.exact(numbers, Unit.MULTIPLE),
                Result.MOIC.id()));
        shown = Optional.of(new Shown(one, two, effects));
        why.setText(sentence);
        why.setVisible(!sentence.isEmpty());
        why.setManaged(!sentence.isEmpty());
        card.staleProperty().set(false);
    }

    private static double moic(Column column) {
        return column.projection().orElseThrow().results().moic();
    }
}
