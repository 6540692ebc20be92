package underwrite.app.launch;

import java.net.URI;
import javafx.application.Application;
import javafx.stage.Stage;
import underwrite.app.settings.SettingsFile;

/** The program with a window. */
public final class UnderwriteApp extends Application {
    @Override
    public void start(Stage stage) {
        SettingsFile settings = SettingsFile.ofUser();
        LogFile.keepIn(settings.data());
        Desktop.of(stage, settings, this::openAddress)
                .withTour()
                .open(getParameters().getRaw());
    }

    private void openAddress(URI address) {
        getHostServices().showDocument(address.toString());
    }
}
