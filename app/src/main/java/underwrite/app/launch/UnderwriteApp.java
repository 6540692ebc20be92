package underwrite.app.launch;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import underwrite.app.settings.StartRecord;

/** The program with a window. */
public final class UnderwriteApp extends Application {
    /** A program that has been up for so long has started. */
    private static final Duration SETTLED = Duration.seconds(20);

    @Override
    public void start(Stage stage) {
        HeadStart made = HeadStart.ofUser();
        made.showsAddressesWith(address -> getHostServices().showDocument(address.toString()));
        start(stage, made, getParameters().getRaw());
    }

    static void start(Stage stage, HeadStart made, List<String> parameters) {
        StartRecord record = made.record;
        Desktop desktop = Desktop.of(stage, made.core);
        if (record.isSafe()) {
            desktop.openNothing(record.crashes(), parameters);
        } else {
            desktop.withTour().open(parameters);
        }
        PauseTransition settled = new PauseTransition(SETTLED);
        settled.setOnFinished(event -> record.wentWell());
        settled.play();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> record.wentWell());
    }
}
