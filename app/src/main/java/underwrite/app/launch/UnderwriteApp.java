package underwrite.app.launch;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import underwrite.app.settings.SettingsFile;
import underwrite.app.settings.StartRecord;

/** The program with a window. */
public final class UnderwriteApp extends Application {
    /** A program that has been up for so long has started. */
    private static final Duration SETTLED = Duration.seconds(20);

    @Override
    public void start(Stage stage) {
        start(stage, SettingsFile.ofUser(), getParameters().getRaw(), this::openAddress);
    }

    /** What crashed the program at its last two starts, a file or the settings, does not get to do so at this one. */
    static void start(Stage stage, SettingsFile settings, List<String> parameters, Consumer<URI> openAddress) {
        LogFile.keepIn(settings.data());
        StartRecord record = StartRecord.begin(settings.data());
        if (record.isSafe()) {
            settings.startAfresh();
        }
        Desktop desktop = Desktop.of(stage, settings, openAddress);
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

    private void openAddress(URI address) {
        getHostServices().showDocument(address.toString());
    }
}
