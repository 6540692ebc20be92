package underwrite.app.screen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("A window that is smaller than what it shows")
@ExtendWith(ApplicationExtension.class)
class ZoomPaneTest {
    private Button left;
    private Button right;
    private BorderPane content;

    @Start
    void start(Stage stage) {
        left = new Button("Left");
        right = new Button("Right");
        content = new BorderPane(null, null, right, null, left);
        stage.setScene(new Scene(new ZoomPane(content, new SimpleDoubleProperty(2)), 800, 600));
        stage.show();
    }

    @Test
    @DisplayName(
            "begins at its left and stays there when something far right gets the keyboard by itself, but follows a person's Tab")
    void followsKeys(FxRobot robot) {
        robot.interact(right::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(content.getLayoutX()).isZero();
        robot.interact(left::requestFocus);
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(right.isFocused()).isTrue();
        assertThat(content.getLayoutX()).isEqualTo(-(2 * ZoomPane.LEAST_WIDTH - 800 + 12));
    }
}
