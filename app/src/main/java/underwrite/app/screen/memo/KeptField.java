package underwrite.app.screen.memo;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A line of text that is handed over, without blanks around it, when its author presses Enter or leaves it with something new. */
final class KeptField extends TextField {

    KeptField(String text, Consumer<String> keep) {
        super(text);
        Runnable handOver = () -> {
            String now = getText().strip();
            if (!now.equals(text)) {
                keep.accept(now);
            }
        };
        setOnAction(event -> handOver.run());
        focusedProperty().addListener((property, old, focused) -> {
            if (!focused && getScene() != null) {
                handOver.run();
            }
        });
    }
}
