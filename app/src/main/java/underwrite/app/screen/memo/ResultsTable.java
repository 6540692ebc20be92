package underwrite.app.screen.memo;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Expected;
import underwrite.model.projection.Results;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** The results of every scenario side by side, and weighted by probability. */
final class ResultsTable extends GridPane {
    private static final List<Line> LINES = List.of(
            new Line("row.moic", Result.MOIC),
            new Line("row.irr", Result.IRR),
            new Line("row.invested", Result.INVESTED),
            new Line("row.proceeds", Result.PROCEEDS),
            new Line("row.npv", Result.NPV),
            new Line("row.exit", Result.EXIT_YEAR),
            new Line("row.exitEquity", Result.EXIT_EQUITY),
            new Line("row.entry", Result.OWNERSHIP_AT_ENTRY),
            new Line("row.ownership", Result.OWNERSHIP_AT_EXIT));

    private static final Set<Result> STRONG = EnumSet.of(Result.MOIC, Result.IRR);

    private final Desk desk;
    private final NumberText numbers;
    private final Words words = UiWords.of(ResultsTable.class);

    ResultsTable(Desk desk) {
        this.desk = desk;
        this.numbers = desk.numbers();
        getStyleClass().addAll("memo-table", "memo-ruled");
    }

    /** A row: its words and the result that it shows. */
    private record Line(String key, Result result) {}

    void draw(Picture picture) {
        getChildren().clear();
        int all = picture.scenarios().size() + 2;
        columns(all);
        MemoRules.tint(this, all - 1, LINES.size() + 3);
        MemoRules.under(this, all, LINES.size() + 3);
        head(picture);
        int row = 1;
        text(row, 0, words.get("row.probability"));
        for (int i = 0; i < picture.scenarios().size(); i++) {
            text(
                    row,
                    i + 1,
                    numbers.shown(
                            Unit.SHARE, picture.scenarios().get(i).scenario().probability()));
        }
        for (Line line : LINES) {
            row++;
            line(row, line, picture);
        }
        row++;
        text(row, 0, words.get("row.funding"));
        for (int i = 0; i < picture.scenarios().size(); i++) {
            ScenarioPicture scenario = picture.scenarios().get(i);
            text(row, i + 1, funding(scenario)).getStyleClass().add(fails(scenario) ? "memo-missed" : "memo-held");
        }
    }

    private void columns(int count) {
        getColumnConstraints().clear();
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setPercentWidth(i == 0 ? 28 : 72.0 / (count - 1));
            getColumnConstraints().add(column);
        }
    }

    private void head(Picture picture) {
        text(0, 0, words.get("results")).getStyleClass().add("memo-heading");
        for (int i = 0; i < picture.scenarios().size(); i++) {
            ScenarioPicture scenario = picture.scenarios().get(i);
            text(0, i + 1, scenario.scenario().name())
                    .getStyleClass()
                    .addAll("memo-scenario", scenario.slot().styleClass());
        }
        text(0, picture.scenarios().size() + 1, words.get("weighted"))
                .getStyleClass()
                .add("weight-semibold");
    }

    private void line(int row, Line line, Picture picture) {
        String weight = STRONG.contains(line.result()) ? "memo-strong" : "memo-plain";
        text(row, 0, words.get(line.key())).getStyleClass().add(weight);
        for (int i = 0; i < picture.scenarios().size(); i++) {
            ScenarioPicture scenario = picture.scenarios().get(i);
            Optional<Results> results = scenario.projection().map(found -> found.results());
            OptionalDouble value =
                    results.map(found -> found.value(line.result())).orElse(OptionalDouble.empty());
            figure(row, i + 1, line.result(), value, scenario.id());
        }
        int last = picture.scenarios().size() + 1;
        picture.expected()
                .map(expected -> weighted(expected, line.result()))
                .ifPresent(value -> figure(row, last, line.result(), value, FigureKey.WEIGHTED));
    }

    private static OptionalDouble weighted(Expected expected, Result result) {
        return switch (result) {
            case MOIC -> OptionalDouble.of(expected.moic());
            case IRR -> expected.irr();
            case PROCEEDS -> OptionalDouble.of(expected.proceeds());
            case INVESTED -> OptionalDouble.of(expected.invested());
            default -> OptionalDouble.empty();
        };
    }

    private void figure(int row, int column, Result result, OptionalDouble value, String scenario) {
        if (value.isEmpty()) {
            text(row, column, scenario.equals(FigureKey.WEIGHTED) ? "" : numbers.none());
            return;
        }
        boolean ownership = result == Result.OWNERSHIP_AT_ENTRY || result == Result.OWNERSHIP_AT_EXIT;
        String shown =
                ownership ? numbers.ownership(value.getAsDouble()) : numbers.shown(result.unit(), value.getAsDouble());
        FigureLabel label = new FigureLabel(desk.navigator());
        label.show(shown, new FigureKey.OfResult(scenario, result));
        label.getStyleClass().add(STRONG.contains(result) ? "memo-strong" : "memo-plain");
        add(label, column, row);
    }

    private static boolean fails(ScenarioPicture scenario) {
        return !scenario.usable()
                || scenario.projection()
                        .filter(found -> found.results().distressYear().isPresent())
                        .isPresent();
    }

    private String funding(ScenarioPicture scenario) {
        if (!scenario.usable()) {
            return words.get("unusable");
        }
        return scenario.projection()
                .map(found -> found.results().distressYear())
                .filter(year -> year.isPresent())
                .map(year -> words.get("funding.fails", year.getAsInt()))
                .orElseGet(() -> words.get("funding.holds"));
    }

    private Node text(int row, int column, String text) {
        Label label = new Label(text);
        add(label, column, row);
        return label;
    }
}
