package underwrite.app.component.slider;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** Asks for one sentence on a value that nothing published supports. Enter, or leaving the line, gives it; Escape takes it back. */
final class ReasonLine extends VBox {
    private final DriverSlider slider;
    private final Label sentence = new Label();
    private final TextField field = new TextField();

    ReasonLine(DriverSlider slider) {
        this.slider = slider;
        Words words = UiWords.of(ReasonLine.class);
        getStyleClass().add("reason-line");
        sentence.getStyleClass().add("doubt");
        sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        field.setPromptText(words.get("doubt.why"));
        field.setAccessibleText(words.get("spoken.doubt", slider.label()));
        field.setOnAction(event -> {
            give();
            slider.requestFocus();
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
                slider.requestFocus();
            }
            event.consume();
        });
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                give();
            }
        });
        getChildren().addAll(sentence, field);
        slider.doubtProperty().addListener((property, old, now) -> show());
        show();
    }

    private void show() {
        slider.doubtProperty().get().ifPresent(doubt -> sentence.setText(doubt.sentence()));
    }

    private void give() {
        String typed = field.getText().strip();
        field.clear();
        if (!typed.isEmpty()) {
            slider.giveReason(typed);
        }
    }
}
