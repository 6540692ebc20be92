package underwrite.app.screen.notices;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Words that pass, at the bottom of the window; they wait while the pointer or the keyboard is on them. */
public final class ToastView extends HBox {
    private static final Duration SHOWN = Duration.seconds(6);

    private final Notices notices;
    private final PauseTransition rest = new PauseTransition(SHOWN);

    public ToastView(Notices notices) {
        this.notices = notices;
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        rest.setOnFinished(event -> notices.hush());
        hoverProperty().addListener((property, old, now) -> wait(now));
        focusWithinProperty().addListener((property, old, now) -> wait(now));
        notices.toastProperty().addListener((property, old, now) -> show(now));
    }

    private void wait(boolean now) {
        if (now) {
            rest.stop();
        } else if (isVisible()) {
            rest.playFromStart();
        }
    }

    private void show(Optional<Toast> now) {
        rest.stop();
        setVisible(now.isPresent());
        now.ifPresent(toast -> {
            Label text = new Label(toast.text());
            getChildren().setAll(text);
            toast.choices().forEach(choice -> {
                Hyperlink link = new Hyperlink(choice.words());
                link.setOnAction(event -> {
                    notices.hush();
                    choice.action().run();
                });
                getChildren().add(link);
            });
            rest.playFromStart();
        });
    }
}
