package underwrite.app.screen.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.sensitivity.HeatFigure;
import underwrite.app.component.chart.sensitivity.HeatFigure.Contour;
import underwrite.app.component.chart.sensitivity.HeatFigure.Strength;
import underwrite.app.component.chart.sensitivity.HeatMap;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Words;

/** The two-way map: a result over any two drivers, with today's point to drag. */
final class MapCard {
    private static final double WHOLE = 1;
    private static final double TRIPLE = 3;

    private final Desk desk;
    private final Chosen chosen;
    private final ResultForm form;
    private final Words words = UiWords.of(MapCard.class);
    private final HeatMap chart = new HeatMap();
    private final ChartCard card = new ChartCard(chart);
    private final DriverBox up;
    private final DriverBox across;
    private final Study<Answer> study;
    private final ToggleButton whole = new ToggleButton("", new FontIcon(Feather.MAXIMIZE_2));
    private final Map<DriverBox, MapWindow> windows = new HashMap<>();
    private @Nullable Subject subject;

    MapCard(Desk desk, Chosen chosen, ResultForm form) {
        this.desk = desk;
        this.chosen = chosen;
        this.form = form;
        up = new DriverBox(words.get("map.up"), driver -> choose(pair -> pair.withUp(driver)));
        across = new DriverBox(words.get("map.across"), driver -> choose(pair -> pair.withAcross(driver)));
        up.setId("map-up");
        across.setId("map-across");
        study = new Study<>(desk.tasks());
        study.outcomeProperty().addListener(observable -> draw());
        study.excuseProperty().addListener((property, old, now) -> chart.setExcuse(now));
        chart.setHost(desk.charts());
        chart.heldProperty().bind(desk.workspace().heldProperty());
        chart.setPointDrag(new MapDrag(desk, chosen));
        card.setControls(whole(), swap());
        Label by = new Label(words.get("map.by"));
        by.getStyleClass().addAll("type-help", "text-second");
        by.setMinWidth(Label.USE_PREF_SIZE);
        HBox tools = new HBox(6, up, by, across);
        tools.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(up, Priority.ALWAYS);
        HBox.setHgrow(across, Priority.ALWAYS);
        card.setTools(tools);
    }

    /** A map, and of what. */
    private record Answer(Subject subject, Chosen.Pair pair, MapStudy map) {}

    /** Where the point stands does not matter: the two drivers of the map are at their defaults. */
    private record Question(Assumptions others, MapWindow across, MapWindow up, Result result, String scenario) {}

    ChartCard card() {
        return card;
    }

    Study<?> study() {
        return study;
    }

    /** How many projections what is shown took. */
    int projections() {
        return study.outcome().shown().map(answer -> answer.map().projections()).orElse(0);
    }

    private Node whole() {
        whole.getStyleClass().setAll("toggle-button", "icon-button");
        whole.setId("map-whole");
        whole.setAccessibleText(words.get("map.whole"));
        whole.setTooltip(new Tooltip(words.get("map.whole")));
        whole.setOnAction(event -> {
            Subject now = subject;
            if (now != null) {
                draw(now);
            }
        });
        return whole;
    }

    private Node swap() {
        Button swap = new Button("", new FontIcon(Feather.REPEAT));
        swap.getStyleClass().add("icon-button");
        swap.setId("map-swap");
        swap.setAccessibleText(words.get("map.swap"));
        swap.setTooltip(new Tooltip(words.get("map.swap")));
        swap.setOnAction(event -> choose(Chosen.Pair::swapped));
        return swap;
    }

    private void choose(UnaryOperator<Chosen.Pair> change) {
        chosen.pair().ifPresent(pair -> chosen.pairProperty().set(change.apply(pair)));
    }

    void draw(Subject now) {
        subject = now;
        chosen.pair().ifPresent(pair -> ask(now, pair));
    }

    private void ask(Subject now, Chosen.Pair pair) {
        up.offer(now.fixed(), pair.up());
        across.offer(now.fixed(), pair.across());
        Assumptions others = now.assumptions()
                .with(pair.across(), pair.across().defaultValue())
                .with(pair.up(), pair.up().defaultValue());
        MapWindow left = window(up, pair.up(), now);
        MapWindow bottom = window(across, pair.across(), now);
        study.ask(
                new Question(others, bottom, left, now.result(), now.scenario().id()),
                () -> new Answer(now, pair, MapStudy.of(others, bottom, left, now.result())));
        draw();
    }

    /** The part of a slider that is shown: it stays where it is as long as today's value lies in it. */
    private MapWindow window(DriverBox box, Driver driver, Subject now) {
        if (whole.isSelected()) {
            return MapWindow.whole(driver);
        }
        double value = now.assumptions().value(driver);
        MapWindow last = windows.get(box);
        MapWindow next =
                last != null && last.driver() == driver && last.holds(value) ? last : MapWindow.around(driver, value);
        windows.put(box, next);
        return next;
    }

    private void draw() {
        card.staleProperty().set(!study.outcome().ready());
        Subject now = subject;
        study.outcome().shown().ifPresent(answer -> {
            Subject today = now != null && study.outcome().ready() ? now : answer.subject();
            chart.show(figure(answer, today));
        });
    }

    private HeatFigure figure(Answer answer, Subject today) {
        Result result = answer.subject().result();
        Assumptions assumptions = today.assumptions();
        MapStudy map = answer.map();
        double value = today.today(result).orElse(Double.NaN);
        Heading heading = Heading.of(words.get("map"), form.label(result));
        boolean multiple = result == Result.MOIC;
        return new HeatFigure(
                Double.isNaN(value) ? heading : heading.with(form.shown(result).apply(value), "", today.point()),
                today.owner(),
                axis(answer.pair().across(), map.across(), today),
                axis(answer.pair().up(), map.up(), today),
                map.results(),
                map.reasons(),
                form.shown(result),
                form.steps(today),
                contours(map, assumptions),
                multiple ? words.get("map.loss") : "",
                multiple && preferenceOfOne(assumptions) ? words.get("map.preference", times(WHOLE)) : "",
                value,
                (across, up) -> today.point()
                        .with(answer.pair().across().id(), across)
                        .with(answer.pair().up().id(), up));
    }

    private HeatFigure.Axis axis(Driver driver, Values values, Subject today) {
        Unit unit = driver.unit();
        return new HeatFigure.Axis(
                driver.label(UiWords.language()),
                values,
                today.assumptions().value(driver),
                driver.logarithmic() ? Scale.Kind.LOGARITHMIC : Scale.Kind.LINEAR,
                value -> desk.numbers().exact(unit, value),
                value -> desk.numbers().input(unit, value),
                Evidences.of(today.picture().thesis(), driver, HeatFigure.Published::new).stream()
                        .filter(mark -> mark.value() >= values.at(0) && mark.value() <= values.at(values.size() - 1))
                        .toList());
    }

    private List<Contour> contours(MapStudy map, Assumptions assumptions) {
        double hurdle = assumptions.value(Driver.VALUATION_HURDLE_RATE);
        String irr = words.get("map.hurdle", desk.numbers().input(Unit.PER_YEAR, hurdle));
        List<Contour> lines = new ArrayList<>();
        lines.add(new Contour(WHOLE, map.moic(), times(WHOLE), Strength.STRONG));
        lines.add(new Contour(TRIPLE, map.moic(), times(TRIPLE), Strength.STRONG));
        lines.add(new Contour(0, map.npv(), irr, Strength.QUIET));
        return lines;
    }

    private String times(double value) {
        return desk.numbers().exact(Unit.MULTIPLE, value);
    }

    /** Whether what we paid, and no more, is what we get back first. */
    private static boolean preferenceOfOne(Assumptions assumptions) {
        return assumptions.option(Choice.SECURITY) != Choice.COMMON
                && assumptions.value(Driver.DEAL_PREFERENCE_MULTIPLE) == 1;
    }
}
