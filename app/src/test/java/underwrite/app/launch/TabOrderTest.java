package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;

@DisplayName("Tab, from the first field of the window to the last")
@ExtendWith(ApplicationExtension.class)
class TabOrderTest {
    private static final int MOST = 400;

    /** The regions of the window, as a person reads them. */
    private static final List<String> REGIONS =
            List.of("menu-row", "tool-row", "driver-panel", "driver-rail", "centre", "results", "status-bar");

    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    @Test
    @DisplayName(
            "goes through the regions as they are read, passes nothing by, and comes round again in both directions")
    void goesRound() {
        for (Action tab : List.of(Action.TAB_PROJECTION, Action.TAB_RETURNS, Action.TAB_SENSITIVITY)) {
            window.actAll(tab);
            window.rest();
            List<Node> walked = walk(false);
            assertThat(regions(walked))
                    .as("%s", tab)
                    .containsExactly("menu-row", "tool-row", "driver-panel", "centre", "results");
            assertThat(missed(walked)).as("passed by on %s", tab).isEmpty();
        }
        Set<Node> back = new LinkedHashSet<>(walk(true));
        assertThat(back).containsExactlyInAnyOrderElementsOf(walk(false));
    }

    @Test
    @DisplayName("reaches everything where the panels are folded")
    void folded() {
        window.actAll(Action.TAB_COMPARE);
        window.rest();
        List<Node> walked = walk(false);
        assertThat(regions(walked)).containsExactly("menu-row", "tool-row", "driver-rail", "centre");
        assertThat(missed(walked)).isEmpty();
    }

    /** All that has the keyboard in turn, from the first place of the window until it comes round. */
    private List<Node> walk(boolean back) {
        return get(() -> {
            Node start = Walk.nodes(window.scene().getRoot())
                    .filter(TabOrderTest::takesKeyboard)
                    .findFirst()
                    .orElseThrow();
            start.requestFocus();
            List<Node> walked = new ArrayList<>();
            Node at = start;
            do {
                walked.add(at);
                tab(back);
                at = window.scene().getFocusOwner();
            } while (at != start && walked.size() < MOST && !walked.contains(at));
            assertThat(at).as("where it comes to in the end").isSameAs(start);
            return walked;
        });
    }

    private void tab(boolean back) {
        Node owner = window.scene().getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "Tab", KeyCode.TAB, back, false, false, false));
    }

    private static boolean takesKeyboard(Node node) {
        return node.isFocusTraversable()
                && !node.isDisabled()
                && node.getScene() != null
                && seen(node)
                && !node.getStyleClass().contains("overlay");
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<String> missed(List<Node> walked) {
        return get(() -> Walk.nodes(window.scene().getRoot())
                .filter(TabOrderTest::takesKeyboard)
                .filter(node -> !walked.contains(node))
                .map(Walk::place)
                .toList());
    }

    /** The regions in the order in which they are come to; one that is come back to stands twice. */
    private static List<String> regions(List<Node> walked) {
        List<String> regions = new ArrayList<>();
        for (Node node : walked) {
            String region = REGIONS.stream()
                    .filter(style -> Walk.within(node, style))
                    .findFirst()
                    .orElse(Walk.place(node));
            if (regions.isEmpty() || !regions.get(regions.size() - 1).equals(region)) {
                regions.add(region);
            }
        }
        return regions;
    }
}
