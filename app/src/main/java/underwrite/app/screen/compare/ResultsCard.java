package underwrite.app.screen.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.LaterTip;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.Mark;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Results;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** The key results of everything compared, a column for each. */
final class ResultsCard extends VBox {
    private static final double NAMES = 138;
    private static final double MOST_NAMES = 220;
    private static final double LEAST = 88;
    private static final double MARK = 10;

    private final Desk desk;
    private final NumberText numbers;
    private final RiskKeys riskKeys;
    private final Words words = UiWords.of(ResultsCard.class);
    private final GridPane grid = new GridPane();

    ResultsCard(Desk desk, RiskKeys riskKeys) {
        this.desk = desk;
        this.riskKeys = riskKeys;
        this.numbers = desk.numbers();
        getStyleClass().addAll("card", "compare-card");
        grid.getStyleClass().add("compare-table");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().addAll("edge-to-edge", "compare-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(CompareHead.of(words.get("results"), words.get("results.unit")), scroll);
    }

    /** @param reference the column against which differences are shown; null for values */
    void draw(List<Column> columns, RiskModel.Of risks, @Nullable Column reference) {
        grid.getChildren().clear();
        layOut(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.active()) {
                ground(column, i + 1);
            }
            grid.add(head(column), i + 1, 0);
        }
        int row = 1;
        for (KeyResult line : KeyResult.values()) {
            name(row, line.name());
            for (int i = 0; i < columns.size(); i++) {
                add(figure(line, columns.get(i), reference), i + 1, row);
            }
            row++;
        }
        name(row, "FUNDING");
        name(row + 1, "LOSS");
        for (int i = 0; i < columns.size(); i++) {
            add(funding(columns.get(i)), i + 1, row);
            add(loss(columns.get(i), risks, reference), i + 1, row + 1);
        }
    }

    private void layOut(int count) {
        grid.getColumnConstraints().clear();
        grid.getColumnConstraints().add(new ColumnConstraints(NAMES, USE_COMPUTED_SIZE, MOST_NAMES));
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints(LEAST, LEAST, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        grid.getRowConstraints().clear();
        for (int i = 0; i < KeyResult.values().length + 3; i++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(i == 0 ? Priority.NEVER : Priority.ALWAYS);
            grid.getRowConstraints().add(row);
        }
    }

    private void ground(Column of, int column) {
        Region ground = new Region();
        ground.getStyleClass().addAll("compare-active", of.slot().styleClass());
        grid.add(ground, column, 0, 1, KeyResult.values().length + 3);
    }

    private static Node head(Column column) {
        Label name = new Label(column.name(), Mark.of(column.slot(), MARK));
        name.getStyleClass().addAll("weight-semibold", "type-row", column.slot().styleClass());
        LaterTip.put(name, column.thesis().title() + ", " + column.scenario().name());
        Label detail = new Label(column.detail());
        detail.getStyleClass().addAll("type-help", "text-second");
        VBox head = new VBox(name, detail);
        head.getStyleClass().add("compare-column");
        head.setAlignment(Pos.CENTER_RIGHT);
        return head;
    }

    private void name(int row, String key) {
        Label label = new Label(words.get("row." + key));
        label.getStyleClass().addAll("type-row", row == 1 ? "weight-semibold" : "compare-name");
        HBox cell = new HBox(label);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("compare-cell");
        grid.add(cell, 0, row);
    }

    private void add(Label label, int column, int row) {
        label.getStyleClass().addAll("type-row", row == 1 ? "compare-first" : "compare-figure");
        HBox cell = new HBox(label);
        cell.setAlignment(Pos.CENTER_RIGHT);
        cell.getStyleClass().add("compare-cell");
        grid.add(cell, column, row);
    }

    private Label figure(KeyResult line, Column column, @Nullable Column reference) {
        Optional<Projection> projection = column.projection();
        OptionalDouble value = projection.map(line::of).orElse(OptionalDouble.empty());
        if (value.isEmpty()) {
            return new Label(numbers.none());
        }
        FigureLabel label = new FigureLabel(desk.navigator());
        FigureKey key = line.key(column, projection.orElseThrow());
        Optional<Projection> other =
                reference == null || reference.key().equals(column.key()) ? Optional.empty() : reference.projection();
        if (reference == null || other.isEmpty()) {
            label.show(shown(line, value.getAsDouble()), key);
            return label;
        }
        String text = difference(line, value.getAsDouble(), reference);
        label.show(text, new FigureKey.OfDifference(key, line.key(reference, other.get()), text));
        return label;
    }

    private String shown(KeyResult line, double value) {
        return line == KeyResult.OWNERSHIP ? numbers.ownership(value) : numbers.shown(line.unit(), value);
    }

    private String difference(KeyResult line, double value, Column reference) {
        OptionalDouble other = reference.projection().map(line::of).orElse(OptionalDouble.empty());
        if (other.isEmpty()) {
            return numbers.none();
        }
        double by = value - other.getAsDouble();
        String size = shown(line, Math.abs(by));
        if (size.equals(shown(line, 0))) {
            return words.get("same");
        }
        String points = line.unit() == Unit.SHARE || line.unit() == Unit.PER_YEAR ? ".points" : "";
        return words.get((by > 0 ? "more" : "less") + points, size);
    }

    private Label funding(Column column) {
        Optional<Results> results = column.projection().map(Projection::results);
        if (results.isEmpty()) {
            return failed(words.get("unusable"));
        }
        OptionalInt year = results.get().distressYear();
        if (year.isEmpty()) {
            return new Label(words.get("holds"));
        }
        FigureLabel label = new FigureLabel(desk.navigator(), "compare-failed");
        label.show(words.get("fails", year.getAsInt()), column.result(Result.DISTRESS_YEAR));
        return label;
    }

    private static Label failed(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("compare-failed");
        return label;
    }

    private Label loss(Column column, RiskModel.Of risks, @Nullable Column reference) {
        Risk risk = risks.byKey().get(column.key());
        FigureLabel label = new FigureLabel(desk.navigator());
        if (risk == null) {
            label.showNone(numbers.none());
        } else {
            FigureKey key = riskKeys.loss(column);
            String text = loss(risk, column, risks, reference);
            Risk other = reference == null ? null : risks.byKey().get(reference.key());
            label.show(
                    text,
                    reference == null || other == null || column.equals(reference)
                            ? key
                            : new FigureKey.OfDifference(key, riskKeys.loss(reference), text));
        }
        label.setOpacity(risks.ready() ? 1 : CompareTab.STALE);
        label.setId("compare-loss-" + column.slot().number());
        return label;
    }

    private String loss(Risk risk, Column column, RiskModel.Of risks, @Nullable Column reference) {
        Risk other = reference == null ? null : risks.byKey().get(reference.key());
        if (other == null || column.equals(reference)) {
            return numbers.shown(Unit.SHARE, risk.loss());
        }
        double by = risk.loss() - other.loss();
        return words.get(
                (by < 0 ? "less" : "more") + ".points",
                numbers.shown(Unit.SHARE, Math.abs(by)).toLowerCase(Locale.ROOT));
    }
}
