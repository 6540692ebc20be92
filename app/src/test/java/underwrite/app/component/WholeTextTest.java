package underwrite.app.component;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("A label without room for its text")
@ExtendWith(ApplicationExtension.class)
class WholeTextTest {
    private static final String TIP = "javafx.scene.control.Tooltip";
    private Label cut;
    private Label whole;

    @Start
    void start(Stage stage) {
        cut = new Label("a sentence that has no room here");
        whole = new Label("short");
        cut.setMaxWidth(60);
        VBox root = new VBox(cut, whole);
        WholeText.in(root);
        stage.setScene(new Scene(root, 300, 100));
        stage.show();
    }

    private static void point(Label label) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> Event.fireEvent(
                        label,
                        new MouseEvent(
                                MouseEvent.MOUSE_ENTERED_TARGET,
                                1,
                                1,
                                1,
                                1,
                                MouseButton.NONE,
                                0,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                null)));
    }

    @Test
    @DisplayName("says it all while it is pointed at, and no longer")
    void saysItAll() {
        assertThat(cut.getProperties()).doesNotContainKey(TIP);
        point(cut);
        assertThat(cut.getProperties().get(TIP))
                .isInstanceOfSatisfying(
                        Tooltip.class, tip -> assertThat(tip.getText()).isEqualTo(cut.getText()));
        point(whole);
        assertThat(cut.getProperties()).doesNotContainKey(TIP);
        assertThat(whole.getProperties()).doesNotContainKey(TIP);
    }
}
