package underwrite.app.launch;

import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import underwrite.app.screen.Place;
import underwrite.app.screen.action.Action;
import underwrite.model.driver.Driver;

/** Every screen of the program, with the way to it; {@link #leave} brings back what was before. */
enum Shown {
    START(window -> act(() -> window.run(Action.CLOSE)), window -> act(() -> window.openPreset("anthropic-2024-03"))),
    PROJECTION(Action.TAB_PROJECTION),
    RETURNS(Action.TAB_RETURNS),
    STRUCTURE(Action.TAB_STRUCTURE),
    SENSITIVITY(Action.TAB_SENSITIVITY),
    SIMULATION(Action.TAB_SIMULATION),
    COMPARE(Action.TAB_COMPARE),
    EVIDENCE(Action.TAB_EVIDENCE),
    MEMO(Action.TAB_MEMO),
    TABLES(window -> window.actAll(Action.TAB_PROJECTION, Action.TABLES), window -> window.actAll(Action.TABLES)),
    VALUATION(Action.TAB_PROJECTION, Action.GROUP_VALUATION),
    MOAT(Action.GROUP_MOAT),
    MARKET(Action.GROUP_MARKET),
    CAPEX(Action.GROUP_CAPEX),
    RANGES(window -> window.actAll(Action.RANGES), window -> window.actAll(Action.RANGES)),
    EVIDENCE_CARD(Shown::evidenceCard, window -> act(() -> window.press(KeyCode.ESCAPE))),
    EXPLAIN(Shown::explain, window -> act(() -> window.press(KeyCode.ESCAPE))),
    FOLDED(
            window -> window.actAll(Action.FOLD_DRIVERS, Action.FOLD_RESULTS),
            window -> window.actAll(Action.FOLD_DRIVERS, Action.FOLD_RESULTS)),
    PALETTE(Action.FIND, window -> act(() -> window.press(KeyCode.ESCAPE))),
    KEYS(Action.KEYS, window -> act(() -> window.press(KeyCode.ESCAPE))),
    ABOUT(Shown::about, window -> act(() -> window.press(KeyCode.ESCAPE))),
    DETAILS(Action.DETAILS, window -> act(() -> window.press(KeyCode.ESCAPE))),
    SHARE(Action.SHARE, window -> act(() -> window.press(KeyCode.ESCAPE))),
    HELP(Shown::help, window -> act(() -> window.press(KeyCode.ESCAPE))),
    CLASH(
            window -> act(() ->
                    window.core.edits.setValue(window.workspace().active().id(), Driver.VALUATION_ROUND_SIZE, 20_000)),
            window -> act(window.workspace()::undo));

    private final Consumer<TestWindow> show;
    private final Consumer<TestWindow> leave;

    Shown(Consumer<TestWindow> show, Consumer<TestWindow> leave) {
        this.show = show;
        this.leave = leave;
    }

    Shown(Action action, Consumer<TestWindow> leave) {
        this(window -> window.actAll(action), leave);
    }

    Shown(Action... actions) {
        this(window -> window.actAll(actions), window -> {});
    }

    static List<Shown> all() {
        return Arrays.asList(values());
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Goes there and waits until all is worked out. */
    void show(TestWindow window) {
        show.accept(window);
        window.rest();
    }

    void leave(TestWindow window) {
        leave.accept(window);
    }

    private static void evidenceCard(TestWindow window) {
        act(() -> window.slider(Driver.CAPEX_TRAINING_GROWTH).requestFocus());
        act(() -> window.press(KeyCode.E));
        until("the card", () -> window.scene().getRoot().lookup(".evidence-card") != null);
    }

    private static void explain(TestWindow window) {
        act(() -> {
            Node moic = window.node(".type-moic", Node.class);
            moic.requestFocus();
            window.press(KeyCode.ENTER);
        });
        until("the card", () -> window.scene().getRoot().lookup(".explain-card") != null);
    }

    private static void about(TestWindow window) {
        window.actAll(Action.ABOUT);
        until("the card", () -> window.scene().getRoot().lookup(".about-card") != null);
    }

    private static void help(TestWindow window) {
        act(() -> {
            window.slider(Driver.CAPEX_TRAINING_GROWTH).requestFocus();
            window.run(Action.HELP_HERE);
        });
        until("the help is open", () -> window.scene().getRoot().lookup("#help") != null);
    }

    /** Whether the program shows this place by now: a tab that is not there yet is passed over. */
    boolean exists(TestWindow window) {
        return switch (this) {
            case SENSITIVITY -> get(() -> window.hasTab(Place.SENSITIVITY.label()));
            case SIMULATION -> get(() -> window.hasTab(Place.SIMULATION.label()));
            case COMPARE -> get(() -> window.hasTab(Place.COMPARE.label()));
            default -> true;
        };
    }
}
