package underwrite.app.launch;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The program with a window. */
public final class UnderwriteApp extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1440, 900));
        stage.show();
    }
}
