package underwrite.app.screen.memo;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import underwrite.app.workspace.Edits;
import underwrite.model.thesis.MemoTexts;

/** One of the author's texts, edited in place: kept when the author rests for two seconds or leaves it. */
final class TextBlock extends VBox {
    private static final Duration REST = Duration.seconds(2);
    private static final double LINE = 18;
    private static final double PADDING = 20;

    private final TextArea area = new TextArea();
    private final Function<MemoTexts, String> read;
    private final Runnable keep;
    private final PauseTransition rest = new PauseTransition(REST);

    TextBlock(
            String title,
            String prompt,
            Function<MemoTexts, String> read,
            BiFunction<MemoTexts, String, MemoTexts> write,
            Edits edits) {
        this.read = read;
        this.keep = () -> edits.setMemo(title, texts -> write.apply(texts, area.getText()));
        getStyleClass().add("memo-text");
        Label heading = new Label(title);
        heading.getStyleClass().add("memo-heading");
        heading.setLabelFor(area);
        area.setWrapText(true);
        area.setPromptText(prompt);
        area.setAccessibleText(title);
        area.textProperty().addListener((property, old, now) -> {
            fit();
            if (area.isFocused()) {
                rest.playFromStart();
            }
        });
        area.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                keepNow();
            }
        });
        rest.setOnFinished(event -> keepNow());
        getChildren().addAll(heading, area);
        fit();
    }

    private void keepNow() {
        rest.stop();
        keep.run();
    }

    private void fit() {
        long lines =
                area.getText().lines().mapToLong(line -> 1 + line.length() / 95).sum();
        area.setPrefHeight(PADDING + LINE * Math.max(2, lines));
        area.setMinHeight(USE_PREF_SIZE);
    }

    /** Shows the text of the document, unless the author is in the middle of it. */
    void show(MemoTexts texts) {
        String text = read.apply(texts);
        if (!area.isFocused() && !area.getText().equals(text)) {
            area.setText(text);
        }
    }
}
