package underwrite.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("A painted region")
class PaintedRegionTest {
    private final FxRobot robot = new FxRobot();
    private final Dot dot = new Dot();
    private StackPane root;
    private Scene scene;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            root = new StackPane(dot);
            scene = new Scene(root, 200, 100);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    @DisplayName("is whole when its scene was zoomed while it was elsewhere, as a tab that is not shown is")
    void zoomedMeanwhile() {
        robot.interact(() -> root.getChildren().clear());
        robot.interact(() -> Resolution.apply(scene, 2));
        robot.interact(() -> root.getChildren().add(dot));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(canvas().getWidth()).isEqualTo(24);
        assertThat(canvas().getBoundsInParent().getWidth()).isEqualTo(12);
    }

    @Test
    @DisplayName("is sharp at once when its scene is zoomed")
    void zoomed() {
        robot.interact(() -> Resolution.apply(scene, 1.5));
        assertThat(canvas().getHeight()).isEqualTo(18);
        robot.interact(() -> Resolution.apply(scene, 1));
        assertThat(canvas().getHeight()).isEqualTo(12);
        assertThat(canvas().getTransforms()).isEmpty();
    }

    private Canvas canvas() {
        return (Canvas) dot.getChildrenUnmodifiable().get(0);
    }

    private static final class Dot extends PaintedRegion {
        Dot() {
            setMinSize(12, 12);
            setMaxSize(12, 12);
        }

        @Override
        protected void paint(GraphicsContext g, Palette palette, double width, double height) {
            g.fillRect(0, 0, width, height);
        }
    }
}
