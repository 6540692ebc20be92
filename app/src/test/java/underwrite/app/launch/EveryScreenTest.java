package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.theme.Theme;
import underwrite.model.driver.Input;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;

@DisplayName("Every screen")
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
    @TempDir
    static Path folder;

    /** What no reader should meet: broken numbers, constants of the code, places without values. */
    private static final Pattern RAW =
            Pattern.compile("NaN|Infinity|∞|\\bnull\\b|Optional[.\\[]|\\{\\d+}|@[0-9a-f]{6,}|\\b[A-Z]+_[A-Z_]+\\b");

    /** A key without words stands alone. */
    private static final Pattern KEY = Pattern.compile("[a-z]+[A-Za-z]*(\\.[A-Za-z0-9_]+)+");

    private static final List<String> IDS = Stream.of(
                    Input.all().stream().map(Input::id), Presets.all().stream().map(Preset::id))
            .flatMap(ids -> ids)
            .toList();

    /** The help of a slider names its id on purpose: it is what files and the command line call it. */
    private static final String NAMES_ID = "help-view";

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    @Test
    @DisplayName(
            "speaks in words and whole numbers, to eyes and ears, legibly in both themes, without a style sheet warning")
    void inOrder() {
        List<CssParser.ParseError> errors = CssParser.errorsProperty();
        act(errors::clear);
        List<String> faults = new ArrayList<>();
        try (StyleWarnings warnings = new StyleWarnings()) {
            for (Shown screen : Shown.all()) {
                if (screen.exists(window)) {
                    act(() -> window.core.look.use(Theme.LIGHT));
                    screen.show(window);
                    look(screen, "light", List.of(this::words, this::voice, this::whole, this::legible))
                            .forEach(faults::add);
                    act(() -> window.core.look.use(Theme.DARK));
                    look(screen, "dark", List.of(this::legible)).forEach(faults::add);
                    screen.leave(window);
                }
            }
            assertThat(faults).isEmpty();
            assertThat(warnings.seen()).isEmpty();
            assertThat(errors).isEmpty();
        }
    }

    private List<String> look(Shown screen, String theme, List<Function<Node, Optional<String>>> rules) {
        return get(() -> Walk.nodes(window.scene().getRoot())
                .flatMap(node -> rules.stream()
                        .flatMap(rule -> rule.apply(node).stream()
                                .map(fault -> screen + ", " + theme + ": " + fault + " in " + Walk.place(node))))
                .distinct()
                .toList());
    }

    private Optional<String> words(Node node) {
        String text = Walk.text(node);
        boolean typed = Walk.within(node, "text-input") || Walk.within(node, NAMES_ID);
        boolean raw = RAW.matcher(text).find()
                || KEY.matcher(text).matches()
                || IDS.stream().anyMatch(text::contains);
        return fault(!typed && raw, "raw '" + text + "'");
    }

    private Optional<String> voice(Node node) {
        boolean reached = node.isFocusTraversable() && !node.getStyleClass().contains("overlay");
        boolean noRole = Set.of(AccessibleRole.PARENT, AccessibleRole.NODE).contains(node.getAccessibleRole());
        return fault(reached && (noRole || Walk.spoken(node).isBlank()), "mute " + node.getAccessibleRole());
    }

    /** What is cut off has a tip with the rest; sliders make theirs when they are pointed at, tables scroll, boxes open. */
    private Optional<String> whole(Node node) {
        boolean cut = node instanceof Labeled labeled
                && Walk.cut(labeled)
                && !Walk.hasTip(labeled)
                && !Walk.within(node, "row-label")
                && !Walk.within(node, "column-header")
                && !Walk.within(node, "combo-box");
        return fault(cut, "cut '" + Walk.text(node) + "'");
    }

    private Optional<String> legible(Node node) {
        return node instanceof Text text ? Contrast.fault(text) : Optional.empty();
    }

    private static Optional<String> fault(boolean wrong, String what) {
        return wrong ? Optional.of(what) : Optional.empty();
    }
}
