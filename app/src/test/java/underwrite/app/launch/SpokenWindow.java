package underwrite.app.launch;

import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Scenario;

/**
 * The window in the language of its process, a program of its own since much is put into words once and for all: opens a preset, asks for
 * help, searches it, opens a file that is no thesis, and writes what it read there line by line.
 *
 * <p>Arguments: the folder of the settings, words to search the help for, a file that is no thesis, the file to write.
 */
final class SpokenWindow {
    private SpokenWindow() {}

    public static void main(String[] arguments) {
        try {
            Files.write(Path.of(arguments[3]), read(Path.of(arguments[0]), arguments[1], Path.of(arguments[2])));
            System.exit(0);
        } catch (Exception | AssertionError failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static List<String> read(Path settings, String search, Path broken) throws Exception {
        CompletableFuture<TestWindow> opened = new CompletableFuture<>();
        Platform.startup(
                () -> opened.complete(new TestWindow(new Stage(), settings, 1440, 900, "--preset=anthropic-2024-03")));
        TestWindow window = opened.get();
        List<String> seen = new ArrayList<>();
        seen.add(window.thesis().title());
        seen.add(window.thesis().scenarios().stream().map(Scenario::name).collect(Collectors.joining(", ")));
        until("the slider has the keyboard", () -> focusSlider(window));
        act(() -> window.press(KeyCode.F1));
        until("the help is open", () -> window.scene().getRoot().lookup("#help") != null);
        seen.add(title(window));
        act(() -> window.node("#help-search", TextField.class).setText(search));
        seen.add(title(window));
        act(() -> window.press(KeyCode.ESCAPE));
        act(() -> window.desktop.documents().open(broken));
        until("the error is said", () -> window.scene().getRoot().lookup(".notice-help") != null);
        seen.add(get(() -> Walk.nodes(window.scene().getRoot())
                .map(Walk::text)
                .filter(text -> text.contains(
                        Objects.requireNonNull(broken.getFileName()).toString()))
                .findFirst()
                .orElse("")));
        return seen;
    }

    private static boolean focusSlider(TestWindow window) {
        window.scene().getRoot().lookupAll(".driver-slider").stream()
                .filter(slider -> Driver.VALUATION_EXIT_YEAR.id().equals(slider.getId()))
                .forEach(Node::requestFocus);
        Node owner = window.scene().getFocusOwner();
        return owner != null && Driver.VALUATION_EXIT_YEAR.id().equals(owner.getId());
    }

    private static String title(TestWindow window) {
        return get(() -> window.node("#help-title", Label.class).getText());
    }
}
