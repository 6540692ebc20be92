package underwrite.app.launch;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import underwrite.app.settings.SettingsFile;

/** The program with a window. */
public final class UnderwriteApp extends Application {
    @Override
    public void start(Stage stage) {
        Desktop.of(stage, SettingsFile.ofUser(), this::openFile)
                .open(getParameters().getRaw());
    }

    private void openFile(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }
}
