package underwrite.app.launch;

import javafx.application.Application;
import javafx.stage.Stage;
import underwrite.app.settings.SettingsFile;

/** The program with a window. */
public final class UnderwriteApp extends Application {
    @Override
    public void start(Stage stage) {
        Desktop.of(stage, SettingsFile.ofUser()).open(getParameters().getRaw());
    }
}
