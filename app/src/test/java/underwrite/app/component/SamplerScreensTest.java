package underwrite.app.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import underwrite.app.screens.Screens;
import underwrite.app.theme.Motion;
import underwrite.app.theme.Theme;

@DisplayName("The sampler of controls")
@ExtendWith(ApplicationExtension.class)
class SamplerScreensTest {
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(Sampler.root(), 1440, 900);
        Theme.LIGHT.apply(scene);
        Motion.REDUCED.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    @DisplayName("shows every state in both themes at two zooms, without a style sheet warning")
    void pictures(FxRobot robot) {
        List<CssParser.ParseError> errors = CssParser.errorsProperty();
        errors.clear();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> theme.apply(scene));
            robot.moveTo("#slider-Hover");
            robot.interact(() -> robot.lookup("#slider-Focus").query().requestFocus());
            WaitForAsyncUtils.waitForFxEvents();
            for (int zoom : new int[] {100, 150}) {
                robot.interact(
                        () -> Screens.write(scene, "sampler-" + theme.name().toLowerCase(java.util.Locale.ROOT), zoom));
            }
        }
        assertThat(errors).isEmpty();
    }
}
