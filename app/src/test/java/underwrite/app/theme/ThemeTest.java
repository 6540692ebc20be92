package underwrite.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("The theme")
class ThemeTest {

    @Nested
    @DisplayName("of a scene")
    @ExtendWith(ApplicationExtension.class)
    class OfAScene {
        private Label words;
        private Painted painted;
        private Scene scene;

        @Start
        void start(Stage stage) {
            words = new Label("4.66x");
            painted = new Painted();
            words.getStyleClass().add("type-irr");
            scene = new Scene(new VBox(words, painted, new Button("Simulate"), new RangeSlider()), 300, 200);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
        }

        @Test
        @DisplayName("loads the fonts by the names the style sheets use")
        void fonts(FxRobot robot) {
            assertThat(words.getFont().getFamily()).isEqualTo("InterTab Semi Bold");
            assertThat(words.getFont().getSize()).isEqualTo(24);
            assertThat(Fonts.medium(11).getFamily()).isEqualTo("InterTab Medium");
            assertThat(Fonts.regular(11).getFamily()).isEqualTo("InterTab");
        }

        @Test
        @DisplayName("switches what is styled and what is painted at once, without a style sheet warning")
        void switches(FxRobot robot) {
            List<CssParser.ParseError> errors = CssParser.errorsProperty();
            errors.clear();
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT, Theme.DARK)) {
                robot.interact(() -> theme.apply(scene));
                WaitForAsyncUtils.waitForFxEvents();
                Palette palette = Palette.of(theme);
                assertThat(words.getTextFill()).isEqualTo(palette.get(Tone.TEXT));
                assertThat(painted.ground).isEqualTo(palette.get(Tone.CARD));
                assertThat(scene.getStylesheets()).hasSize(3);
            }
            assertThat(errors).isEmpty();
        }
    }

    @Nested
    @DisplayName("of the desktop")
    class OfTheDesktop {
        @Test
        @DisplayName("is read from each system's own setting, and light where nothing is said")
        void systems() {
            assertThat(DesktopTheme.of("Linux", answer("'prefer-dark'"))).isEqualTo(Theme.DARK);
            assertThat(DesktopTheme.of("Linux", answer("'prefer-light'"))).isEqualTo(Theme.LIGHT);
            assertThat(DesktopTheme.of("Linux", answer("'Adwaita-dark'"))).isEqualTo(Theme.DARK);
            assertThat(DesktopTheme.of("Linux", answer("'default'"))).isEqualTo(Theme.LIGHT);
            assertThat(DesktopTheme.of("Mac OS X", answer("Dark\n"))).isEqualTo(Theme.DARK);
            assertThat(DesktopTheme.of("Windows 11", answer("  AppsUseLightTheme    REG_DWORD    0x0\r\n\r\n")))
                    .isEqualTo(Theme.DARK);
            assertThat(DesktopTheme.of("Windows 11", answer("  AppsUseLightTheme    REG_DWORD    0x1\r\n")))
                    .isEqualTo(Theme.LIGHT);
            assertThat(DesktopTheme.of("Windows 11", command -> Optional.empty()))
                    .isEqualTo(Theme.LIGHT);
        }

        private Function<List<String>, Optional<String>> answer(String said) {
            return command -> Optional.of(said);
        }
    }

    private static final class Painted extends PaintedRegion {
        private Color ground = Color.TRANSPARENT;

        Painted() {
            setPrefSize(40, 20);
        }

        @Override
        protected void paint(GraphicsContext g, Palette palette, double width, double height) {
            ground = palette.get(Tone.CARD);
        }
    }
}
