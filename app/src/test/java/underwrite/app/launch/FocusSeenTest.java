package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;
import underwrite.app.theme.Theme;

@Tag("long")
@DisplayName("What has the keyboard")
@ExtendWith(ApplicationExtension.class)
class FocusSeenTest {
    private static final int MOST = 400;
    private static final double AROUND = 4;
    private static final int LEAST_DOTS = 12;
    private static final double APART = 0.25;

    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(
            value = Action.class,
            names = {
                "TAB_PROJECTION",
                "TAB_RETURNS",
                "TAB_STRUCTURE",
                "TAB_SENSITIVITY",
                "TAB_SIMULATION",
                "TAB_COMPARE",
                "TAB_EVIDENCE",
                "TAB_MEMO"
            })
    @DisplayName("can be seen at each place that Tab comes to, in light and in dark")
    void seen(Action place) {
        window.actAll(place);
        window.rest();
        List<String> unseen = new ArrayList<>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            act(() -> window.core.look.use(theme));
            unseen.addAll(unseen());
        }
        assertThat(unseen).isEmpty();
    }

    private List<String> unseen() {
        List<String> unseen = new ArrayList<>();
        Set<Node> walked = new HashSet<>();
        act(() -> window.press(KeyCode.TAB));
        while (walked.add(window.scene().getFocusOwner()) && walked.size() < MOST) {
            Node at = window.scene().getFocusOwner();
            WritableImage with = around(at);
            act(() -> window.press(KeyCode.TAB));
            int changed = changed(with, around(at));
            if (changed < LEAST_DOTS) {
                unseen.add(Walk.place(at) + " " + Walk.text(at) + ", " + changed + " dots");
            }
        }
        return unseen;
    }

    private WritableImage around(Node node) {
        return get(() -> {
            Bounds place = node.localToScene(node.getLayoutBounds());
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(new Rectangle2D(
                    place.getMinX() - AROUND,
                    place.getMinY() - AROUND,
                    Math.max(1, place.getWidth() + 2 * AROUND),
                    Math.max(1, place.getHeight() + 2 * AROUND)));
            return window.scene().getRoot().snapshot(parameters, null);
        });
    }

    /** How many dots are of a colour that the eye tells from what was there. */
    private static int changed(WritableImage one, WritableImage other) {
        int width = (int) Math.min(one.getWidth(), other.getWidth());
        int height = (int) Math.min(one.getHeight(), other.getHeight());
        return (int) IntStream.range(0, width * height)
                .filter(dot -> apart(
                        one.getPixelReader().getColor(dot % width, dot / width),
                        other.getPixelReader().getColor(dot % width, dot / width)))
                .count();
    }

    private static boolean apart(Color one, Color other) {
        double difference = Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
        return difference > APART;
    }
}
