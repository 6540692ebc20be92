package underwrite.app.screen.memo;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.NumberParser;
import underwrite.app.format.NumberText;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Dates;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.Navigator;
import underwrite.app.workspace.MilestoneEdits;
import underwrite.model.driver.Unit;
import underwrite.model.forecast.ForecastRecord;
import underwrite.model.forecast.Statement;
import underwrite.model.forecast.Statement.Verdict;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What must have happened by when, what is done if it has not, and what did happen. */
final class MilestonesTable extends VBox {
    private static final double[] WIDTHS = {18, 12, 15, 11, 29, 15};

    private final NumberText numbers;
    private final Navigator navigator;
    private final NumberParser parser = NumberParser.ofSystem();
    private final MilestoneEdits edits;
    private final Words words = UiWords.of(MilestonesTable.class);
    private final GridPane grid = new MemoGrid(WIDTHS);
    private final OutcomesList outcomes;
    private final Label recordLine = new Label();
    private final VBox formPlace = new VBox();

    MilestonesTable(Desk desk) {
        this.numbers = desk.numbers();
        this.navigator = desk.navigator();
        this.edits = new MilestoneEdits(desk.workspace());
        this.outcomes = new OutcomesList(desk);
        getStyleClass().add("memo-milestones");
        recordLine.getStyleClass().add("text-second");
        getChildren().addAll(head(), grid, outcomes, recordLine, formPlace);
    }

    private Node head() {
        Label title = new Label(words.get("milestones"));
        title.getStyleClass().add("memo-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = new Button(words.get("add"));
        add.getStyleClass().add("small");
        add.setOnAction(event -> openForm());
        HBox head = new HBox(title, gap, add);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    void draw(Picture picture) {
        Thesis thesis = picture.thesis();
        ForecastRecord record = ForecastRecord.of(
                thesis, picture.scenario(thesis.mainScenario().id()).flatMap(ScenarioPicture::projection));
        grid.getChildren().clear();
        if (record.statements().isEmpty()) {
            Label none = new Label(words.get("milestones.none"));
            none.getStyleClass().add("text-second");
            grid.add(none, 0, 0, WIDTHS.length, 1);
        } else {
            columns();
        }
        int row = 1;
        for (Statement statement : record.statements()) {
            line(row++, statement, thesis);
        }
        outcomes.draw(record, thesis);
        recordLine.setText(summary(record));
        show(recordLine);
    }

    private static void show(Label label) {
        label.setVisible(!label.getText().isEmpty());
        label.setManaged(label.isVisible());
    }

    private void columns() {
        List<String> keys = List.of("metric", "by", "must", "base", "action", "actual");
        for (int i = 0; i < keys.size(); i++) {
            Label label = new Label(words.get("column." + keys.get(i)));
            label.getStyleClass().add("weight-semibold");
            grid.add(label, i, 0);
        }
    }

    private void line(int row, Statement statement, Thesis thesis) {
        Milestone milestone = statement.milestone();
        Unit unit = milestone.metric().unit();
        grid.add(new Label(milestone.metric().label(UiWords.language())), 0, row);
        grid.add(new Label(Dates.yearEnd(thesis, milestone.year())), 1, row);
        grid.add(new Label(must(milestone)), 2, row);
        OptionalDouble projected = statement.projected();
        FigureLabel figure = new FigureLabel(navigator);
        if (projected.isPresent()) {
            String main = thesis.mainScenario().id();
            figure.show(
                    numbers.shown(unit, projected.getAsDouble()),
                    new FigureKey.OfSeries(main, milestone.metric(), milestone.year()));
        } else {
            figure.showNone(numbers.none());
        }
        grid.add(figure, 3, row);
        Label action = new Label(milestone.action());
        action.setWrapText(true);
        grid.add(action, 4, row);
        grid.add(actual(statement), 5, row);
    }

    private String must(Milestone milestone) {
        Unit unit = milestone.metric().unit();
        if (milestone.comparison() == Milestone.Comparison.BETWEEN) {
            return words.get("must.BETWEEN", bound(unit, milestone.low()), bound(unit, milestone.high()));
        }
        return words.get("must." + milestone.comparison().name(), bound(unit, milestone.value()));
    }

    private String bound(Unit unit, @Nullable Double value) {
        return value == null ? numbers.none() : numbers.input(unit, value);
    }

    private Node actual(Statement statement) {
        Milestone milestone = statement.milestone();
        Unit unit = milestone.metric().unit();
        TextField field = new TextField();
        Double known = milestone.actual();
        field.setText(known == null ? "" : numbers.input(unit, known));
        field.setPromptText(words.get("actual.prompt"));
        field.setAccessibleText(words.get(
                "actual.spoken",
                milestone.metric().label(UiWords.language()),
                words.get("verdict." + statement.verdict().name())));
        field.setPrefColumnCount(6);
        field.setId("actual-" + milestone.id());
        Label verdict = new Label();
        if (statement.verdict() != Verdict.OPEN) {
            verdict.setText(words.get("verdict." + statement.verdict().name()));
            verdict.getStyleClass().add("memo-" + statement.verdict().name().toLowerCase(Locale.ROOT));
        }
        Consumer<String> keep = text -> keepActual(milestone, text, verdict);
        field.setOnAction(event -> keep.accept(field.getText()));
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                keep.accept(field.getText());
            }
        });
        Button remove = new Button(words.get("remove"));
        remove.getStyleClass().addAll("small", "flat");
        remove.setOnAction(event -> edits.remove(milestone.id()));
        return new VBox(2, new HBox(6, field, verdict), remove);
    }

    private void keepActual(Milestone milestone, String text, Label problem) {
        if (text.isBlank()) {
            edits.setActual(milestone.id(), null);
            return;
        }
        Double known = milestone.actual();
        if (known != null && text.equals(numbers.input(milestone.metric().unit(), known))) {
            return;
        }
        Typed typed = parser.read(milestone.metric().unit(), text);
        if (typed instanceof Typed.Value value) {
            edits.setActual(milestone.id(), value.value());
        } else {
            problem.setText(typed instanceof Typed.Refused refused ? refused.sentence() : words.get("form.value.one"));
            problem.setWrapText(true);
        }
    }

    private String summary(ForecastRecord record) {
        if (record.decided().isEmpty()) {
            return "";
        }
        long kept = record.decided().stream()
                .filter(statement -> statement.verdict() == Verdict.KEPT)
                .count();
        String line = words.get("record", kept, record.decided().size());
        OptionalDouble brier = record.brierScore();
        return brier.isEmpty()
                ? line
                : line + " "
                        + words.get(
                                "record.brier", numbers.exact(Unit.SCORE, Math.rint(brier.getAsDouble() * 100) / 100));
    }

    private void openForm() {
        MilestoneForm form = new MilestoneForm(
                parser,
                milestone -> {
                    edits.add(milestone);
                    formPlace.getChildren().clear();
                },
                formPlace.getChildren()::clear);
        formPlace.getChildren().setAll(form);
    }
}
