package underwrite.app.launch;

import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.util.Duration;
import underwrite.app.settings.SettingsFile;

/**
 * The program as it starts, in a process of its own, on a machine on which any thesis that is shown and any settings of a dark theme crash
 * it. When it has not crashed it prints what its notices say, and ends well with {@code end} as the first argument.
 */
public final class CrashingStart extends Application {
    private static final int CRASHED = 134;

    /** Apart from the toolkit's class, which a machine does not start from the class path. */
    static final class Process {
        private Process() {}

        public static void main(String[] arguments) {
            Application.launch(CrashingStart.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        begin(stage);
        if ("DARK".equals(SettingsFile.ofUser().read().get("theme"))) {
            Runtime.getRuntime().halt(CRASHED);
        }
        PauseTransition wait = new PauseTransition(Duration.seconds(4));
        wait.setOnFinished(event -> look(stage));
        wait.play();
    }

    private void begin(Stage stage) {
        UnderwriteApp.start(
                stage,
                HeadStart.ofUser(),
                getParameters().getRaw().subList(1, getParameters().getRaw().size()));
    }

    private void look(Stage stage) {
        if (stage.getScene().getRoot().lookup(".driver-panel") != null) {
            Runtime.getRuntime().halt(CRASHED);
        }
        System.out.println(stage.getScene().getRoot().lookupAll(".notice-line *").stream()
                .map(CrashingStart::text)
                .collect(Collectors.joining(" ")));
        if (getParameters().getRaw().get(0).equals("end")) {
            stage.hide();
        }
        Runtime.getRuntime().halt(0);
    }

    private static String text(Node node) {
        return node instanceof Labeled label ? String.valueOf(label.getText()) : "";
    }
}
