package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screens.Screens;
import underwrite.app.theme.Theme;

/**
 * Takes the pictures of all screens: {@code app/target/screens/NAME-light-100.png} and so on. The properties {@code screens.only}, {@code
 * screens.size} and {@code screens.zooms} choose others.
 */
@Tag("screens")
@DisplayName("The pictures of all screens")
@ExtendWith(ApplicationExtension.class)
class PicturesTest {
    @TempDir
    static Path folder;

    private static final String SIZE = System.getProperty("screens.size", "1440x900");
    private static final String ZOOMS = System.getProperty("screens.zooms", "100,150");
    private static final String ONLY = System.getProperty("screens.only", "");

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        String[] size = SIZE.split("x");
        Path settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(
                stage, settings, Integer.parseInt(size[0]), Integer.parseInt(size[1]), "--preset=anthropic-2024-03");
    }

    @Test
    @DisplayName("are taken in light and dark, at two zooms")
    void pictures() {
        act(() -> window.core.look.lessMotionProperty().set(true));
        int taken = 0;
        for (Shown screen : Shown.all()) {
            if (!ONLY.isEmpty() && !Arrays.asList(ONLY.split(",")).contains(screen.fileName())) {
                continue;
            }
            if (screen.exists(window)) {
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    for (String zoom : ZOOMS.split(",")) {
                        taken += take(screen, theme, Integer.parseInt(zoom));
                    }
                }
            }
        }
        assertThat(taken).isGreaterThan(3);
    }

    @Test
    @DisplayName("include that of the README, docs/window.png")
    void readme() throws Exception {
        act(() -> {
            window.core.look.lessMotionProperty().set(true);
            window.core.look.use(Theme.LIGHT);
        });
        Shown.CAPEX.show(window);
        Path picture = get(() -> Screens.write(window.scene(), "window"));
        Files.copy(picture, Path.of("..", "docs", "window.png"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(Files.size(picture)).isGreaterThan(20_000);
    }

    private int take(Shown screen, Theme theme, int zoom) {
        act(() -> {
            window.core.look.use(theme);
            window.core.look.zoomTo(zoom / 100.0);
        });
        screen.show(window);
        String name = screen.fileName() + "-" + theme.name().toLowerCase(Locale.ROOT);
        act(() -> Screens.write(window.scene(), SIZE + "/" + name + "-" + zoom));
        screen.leave(window);
        return 1;
    }
}
