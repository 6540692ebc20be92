package underwrite.app.screen.details;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;
import underwrite.app.workspace.Edits;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What a thesis is called, of whom it is, by whom, and as of when. */
public final class DetailsCard extends VBox {
    private static final int COLUMNS = 28;

    private final Words words = UiWords.of(DetailsCard.class);
    private final GridPane grid = new GridPane();
    private final TextField title;
    private final TextField lab;
    private final TextField author;
    private final TextField asOf;

    public DetailsCard(Thesis thesis, Edits edits, Overlay overlay) {
        getStyleClass().addAll("overlay-card", "details-card");
        Label head = new Label(words.get("details"));
        head.getStyleClass().add("type-title");
        title = field("title", thesis.title());
        lab = field("lab", thesis.lab());
        author = field("author", thesis.author());
        asOf = field(
                "asOf",
                Optional.ofNullable(thesis.asOf()).map(LocalDate::toString).orElse(""));
        asOf.setPromptText(words.get("asOf.example"));
        grid.getStyleClass().add("details-grid");
        Label wrong = new Label(words.get("asOf.wrong"));
        wrong.getStyleClass().add("problem");
        BooleanBinding dated = Bindings.createBooleanBinding(
                        () -> date(asOf.getText()).isPresent(), asOf.textProperty())
                .or(asOf.textProperty().isEmpty());
        wrong.visibleProperty().bind(dated.not());
        Button done = new Button(words.get("done"));
        done.setDefaultButton(true);
        done.disableProperty().bind(dated.not().or(title.textProperty().isEmpty()));
        done.setOnAction(event -> {
            overlay.hide();
            edits.setDetails(
                    title.getText().strip(),
                    lab.getText().strip(),
                    author.getText().strip(),
                    date(asOf.getText()).orElse(null));
        });
        Button cancel = new Button(words.get("cancel"));
        cancel.setOnAction(event -> overlay.hide());
        HBox buttons = new HBox(done, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(head, grid, wrong, buttons);
    }

    private TextField field(String key, String text) {
        TextField field = new TextField(text);
        field.setPrefColumnCount(COLUMNS);
        field.setId("details-" + key);
        Label label = new Label(words.get(key));
        label.setLabelFor(field);
        field.setAccessibleText(words.get(key));
        int row = grid.getRowCount();
        grid.add(label, 0, row);
        grid.add(field, 1, row);
        return field;
    }

    /** What gets the keyboard first. */
    public Node first() {
        return title;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
