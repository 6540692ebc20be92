package underwrite.app.screen.memo;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.workspace.DiligenceEdits;
import underwrite.model.diligence.Diligence;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What to find out before the decision, by whom and by when, edited in place. */
final class DiligenceTable extends VBox {
    private static final double[] WIDTHS = {6, 52, 16, 16, 10};

    private final DiligenceEdits edits;
    private final Words words = UiWords.of(DiligenceTable.class);
    private final Locale locale = UiWords.language();
    private final GridPane grid = new MemoGrid(WIDTHS);
    private final Label problem = new Label();
    private final DiligenceRanking ranking;
    private List<DiligenceItem> shown = List.of();

    DiligenceTable(Desk desk) {
        edits = new DiligenceEdits(desk.workspace());
        ranking = new DiligenceRanking(desk, this::take);
        getStyleClass().addAll("memo-milestones", "memo-diligence");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Label title = new Label(words.get("diligence"));
        title.getStyleClass().add("memo-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button rank =
                button("diligence.rank", () -> ranking.rank(desk.workspace().thesis()));
        rank.setId("diligence-rank");
        Button add = button("diligence.add", () -> edits.add(item("", "", "", false)));
        add.setId("diligence-add");
        HBox head = new HBox(8, title, gap, rank, add);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, grid, problem, ranking);
        fill();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static DiligenceItem item(String question, String owner, String due, boolean done) {
        return new DiligenceItem(null, question, owner, due, done, Extras.NONE);
    }

    private void take(Diligence.Question question) {
        boolean listed = shown.stream().anyMatch(item -> item.driver() == question.driver());
        if (!listed) {
            String text = words.get("diligence.ask", question.driver().label(locale));
            edits.add(new DiligenceItem(question.driver(), text, "", "", false, Extras.NONE));
        }
    }

    void draw(Thesis thesis) {
        ranking.follow(thesis);
        if (!shown.equals(thesis.diligence())) {
            shown = thesis.diligence();
            fill();
        }
    }

    private void fill() {
        grid.getChildren().clear();
        problem.setText("");
        if (shown.isEmpty()) {
            Label none = new Label(words.get("diligence.none"));
            none.getStyleClass().add("text-second");
            none.setWrapText(true);
            grid.add(none, 0, 0, WIDTHS.length, 1);
            return;
        }
        List<String> heads = List.of("done", "question", "owner", "due");
        for (int i = 0; i < heads.size(); i++) {
            Label head = new Label(words.get("diligence." + heads.get(i)));
            head.getStyleClass().add("weight-semibold");
            grid.add(head, i, 0);
        }
        for (int place = 0; place < shown.size(); place++) {
            line(place, shown.get(place));
        }
    }

    private void line(int place, DiligenceItem item) {
        CheckBox done = new CheckBox();
        done.setSelected(item.done());
        done.setAccessibleText(words.get("diligence.done") + ": " + item.question());
        done.setOnAction(event ->
                edits.replace(place, with(item, item.question(), item.owner(), item.due(), done.isSelected())));
        done.setId("diligence-done-" + place);
        grid.add(done, 0, place + 1);
        grid.add(
                field(
                        "question",
                        place,
                        item.question(),
                        text -> with(item, text, item.owner(), item.due(), item.done())),
                1,
                place + 1);
        grid.add(
                field("owner", place, item.owner(), text -> with(item, item.question(), text, item.due(), item.done())),
                2,
                place + 1);
        grid.add(
                field("due", place, item.due(), text -> with(item, item.question(), item.owner(), text, item.done())),
                3,
                place + 1);
        Button remove = new Button(words.get("remove"));
        remove.getStyleClass().addAll("small", "flat");
        remove.setOnAction(event -> edits.remove(place));
        grid.add(remove, 4, place + 1);
    }

    private static DiligenceItem with(DiligenceItem old, String question, String owner, String due, boolean done) {
        return new DiligenceItem(old.driver(), question, owner, due, done, old.extras());
    }

    private Node field(String key, int place, String text, Function<String, DiligenceItem> changed) {
        TextField field = new KeptField(text, now -> keep(key, place, now, changed));
        field.setId("diligence-" + key + "-" + place);
        field.setAccessibleText(words.get("diligence." + key));
        field.setPromptText(words.get("diligence." + key + ".prompt"));
        return field;
    }

    private void keep(String key, int place, String now, Function<String, DiligenceItem> changed) {
        if (place >= shown.size()) {
            return;
        }
        if (key.equals("due") && !now.isEmpty() && !isDay(now)) {
            problem.setText(words.get("diligence.date", now));
            return;
        }
        edits.replace(place, changed.apply(now));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
