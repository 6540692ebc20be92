package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.settings.SettingsFile;

@DisplayName("The first look at a window that was dark, and stood on a screen that is gone")
@ExtendWith(ApplicationExtension.class)
class FirstLookTest {
    private static final double BRIGHT = 0.6;

    @TempDir
    static Path folder;

    private Stage stage;
    private @Nullable WritableImage first;
    private double width;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        SettingsFile settings = new SettingsFile(Files.createTempDirectory(folder, "settings"));
        settings.write(Map.of(
                "look.theme", "DARK",
                "window.x", "-5000",
                "window.y", "9000",
                "window.width", "1100",
                "window.height", "700",
                "window.maximised", "false"));
        // Shown is told before the first frame is drawn: the picture is what a person sees first.
        stage.addEventHandler(
                WindowEvent.WINDOW_SHOWN, event -> first = stage.getScene().snapshot(null));
        Desktop.of(stage, new Core(settings, address -> {})).open(java.util.List.of("--preset=anthropic-2024-03"));
        width = stage.getWidth();
    }

    @Test
    @DisplayName("is dark from the first frame, without a flash of white")
    void dark() {
        WritableImage picture = first;
        assertThat(picture).isNotNull();
        assertThat(((Color) get(() -> stage.getScene().getFill())).getBrightness())
                .isLessThan(0.2);
        int bright = 0;
        int all = 0;
        for (int y = 0; y < picture.getHeight(); y += 5) {
            for (int x = 0; x < picture.getWidth(); x += 5) {
                all++;
                bright += picture.getPixelReader().getColor(x, y).getBrightness() > BRIGHT ? 1 : 0;
            }
        }
        assertThat(all).isGreaterThan(10_000);
        assertThat((double) bright / all)
                .as("share of bright pixels: letters and marks only")
                .isLessThan(0.08);
    }

    @Test
    @DisplayName("stands wholly on a screen that is there, as large as it was")
    void onScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Rectangle2D window =
                get(() -> new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        assertThat(screen.contains(window)).as("%s in %s", window, screen).isTrue();
        assertThat(width).isEqualTo(1100);
    }
}
