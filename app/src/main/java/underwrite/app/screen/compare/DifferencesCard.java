package underwrite.app.screen.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.component.LaterTip;
import underwrite.app.component.OverlayScroll;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.WhatIf;
import underwrite.app.task.Latest;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.SliderScale;
import underwrite.model.driver.Unit;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Words;

/** On which assumptions the active scenario and the first two others differ, and what each of them does to its multiple. */
final class DifferencesCard extends VBox {
    private static final Logger LOG = LoggerFactory.getLogger(DifferencesCard.class);
    private static final Duration REST = Duration.ofMillis(80);
    private static final int OTHERS = 2;
    private static final double LEAST = 66;
    private static final double LEAST_NAME = 130;

    private final Desk desk;
    private final Words words = UiWords.of(DifferencesCard.class);
    private final Locale locale = UiWords.language();
    private final GridPane grid = new GridPane();
    private final VBox head = new VBox();
    private final Latest latest;

    DifferencesCard(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk.tasks(), REST);
        getStyleClass().addAll("card", "compare-card");
        grid.getStyleClass().addAll("compare-table", "compare-differences");
        OverlayScroll scroll = new OverlayScroll(grid);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    void draw(List<Column> columns, Column active) {
        List<Column> others = columns.stream()
                .filter(column -> !column.key().equals(active.key()))
                .limit(OTHERS)
                .toList();
        List<Column> shown = columns.stream()
                .filter(column -> column.key().equals(active.key()) || others.contains(column))
                .toList();
        Assumptions today = active.scenario().assumptions();
        List<Assumptions> against =
                others.stream().map(column -> column.scenario().assumptions()).toList();
        grid.setOpacity(CompareTab.STALE);
        latest.ask(
                () -> Difference.between(today, against),
                found -> show(found, shown, active, others),
                failure -> LOG.info("The differences were not worked out", failure));
    }

    private void show(List<Difference> differences, List<Column> shown, Column active, List<Column> others) {
        grid.setOpacity(1);
        grid.getChildren().clear();
        head.getChildren()
                .setAll(CompareHead.of(
                        words.get("differs"),
                        words.get(
                                "differs.unit", differences.size(), Input.all().size(), active.name())));
        layOut(shown.size(), others.size());
        heads(shown, others);
        int row = 1;
        for (Difference difference : differences) {
            line(row++, difference, shown, active, others);
        }
        if (differences.isEmpty()) {
            Label none = new Label(words.get("differs.none"));
            none.getStyleClass().addAll("type-row", "text-second");
            grid.add(none, 0, 1, shown.size() + 2, 1);
        }
    }

    private void layOut(int shown, int others) {
        grid.getColumnConstraints().clear();
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(LEAST_NAME);
        grid.getColumnConstraints().add(name);
        for (int i = 0; i < shown + 1 + others; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == shown ? HPos.CENTER : HPos.RIGHT);
            column.setMinWidth(LEAST);
            grid.getColumnConstraints().add(column);
        }
    }

    private void heads(List<Column> shown, List<Column> others) {
        List<String> heads = new ArrayList<>();
        heads.add(words.get("head.assumption"));
        shown.forEach(column -> heads.add(column.name()));
        heads.add(words.get("head.range"));
        others.forEach(column -> heads.add(words.get("head.with", column.name())));
        for (int i = 0; i < heads.size(); i++) {
            Label label = new Label(heads.get(i));
            label.getStyleClass().addAll("type-help", "text-second", "compare-difference-head");
            LaterTip.put(label, heads.get(i));
            label.setWrapText(true);
            label.setTextAlignment(i == 0 ? TextAlignment.LEFT : TextAlignment.RIGHT);
            label.setMinHeight(USE_PREF_SIZE);
            GridPane.setValignment(label, VPos.BOTTOM);
            grid.add(label, i, 0);
        }
    }

    private void line(int row, Difference difference, List<Column> shown, Column active, List<Column> others) {
        Input input = difference.input();
        Hyperlink name = new Hyperlink(input.label(locale));
        name.getStyleClass().addAll("type-row", "compare-link");
        LaterTip.put(name, name.getText());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setOnAction(event -> desk.navigator().reveal(input));
        grid.add(name, 0, row);
        List<RangeStrip.Spot> spots = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Column column = shown.get(i);
            Assumptions assumptions = column.scenario().assumptions();
            grid.add(figure(text(input, assumptions)), i + 1, row);
            if (input instanceof Driver driver) {
                double at = SliderScale.of(driver).position(assumptions.value(driver));
                spots.add(new RangeStrip.Spot(column.slot(), at, column.active()));
            }
        }
        if (!spots.isEmpty()) {
            grid.add(new RangeStrip(spots), shown.size() + 1, row);
        }
        for (int i = 0; i < others.size(); i++) {
            Node moic = moic(difference.moics().get(i), input, active, others.get(i));
            grid.add(moic, shown.size() + 2 + i, row);
        }
    }

    /** What the active scenario would come to with an input of another; its working says so. */
    private Node moic(OptionalDouble moic, Input input, Column active, Column other) {
        if (moic.isEmpty()) {
            return figure(desk.numbers().none());
        }
        String text = desk.numbers().shown(Unit.MULTIPLE, moic.getAsDouble());
        FigureLabel label = new FigureLabel(desk.navigator(), "type-row");
        WhatIf with = WhatIf.taking(List.of(input), other.scenario().assumptions());
        label.show(text, new FigureKey.OfTrial(active.key(), Result.MOIC, with));
        return label;
    }

    private static Node figure(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("type-row");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String text(Input input, Assumptions assumptions) {
        if (input instanceof Driver driver) {
            return desk.numbers().input(driver.unit(), assumptions.value(driver));
        }
        Choice choice = (Choice) input;
        return choice.optionLabel(assumptions.option(choice), locale);
    }
}
