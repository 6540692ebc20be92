package underwrite.app.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import underwrite.app.component.slider.DriverSlider;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.files.Ask;
import underwrite.app.settings.SettingsFile;
import underwrite.app.task.AfterFrame;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Thesis;

/** The window under test: the program as it is wired, with answers prepared for its questions. */
final class TestWindow implements Ask {
    private static final long PATIENCE_S = 20;
    private static final long QUIET_MS = 200;

    final Stage stage;
    final Core core;
    final Desktop desktop;
    final Deque<Path> files = new ArrayDeque<>();
    final Deque<Answer> answers = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();

    /** Opens a window of a size; on the thread of the window. */
    TestWindow(Stage stage, Path settings, int width, int height, String... parameters) {
        this.stage = stage;
        this.core = new Core(new SettingsFile(settings), opened::add);
        this.desktop = new Desktop(stage, core, this);
        desktop.open(List.of(parameters));
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setOnHidden(event -> core.close());
    }

    Workspace workspace() {
        return core.workspace;
    }

    Thesis thesis() {
        return core.workspace.thesis();
    }

    Scene scene() {
        return stage.getScene();
    }

    /** The one node that a selector finds. */
    <T extends Node> T node(String selector, Class<T> type) {
        return type.cast(Optional.ofNullable(scene().getRoot().lookup(selector))
                .orElseThrow(() -> new AssertionError("nothing is " + selector)));
    }

    /** Does what an action of the menus does. */
    void run(Action action) {
        core.actions.run(action);
    }

    /** Does some actions, one after the other, each drawn before the next. */
    void actAll(Action... actions) {
        for (Action action : actions) {
            act(() -> run(action));
        }
    }

    /** The slider of a driver, brought into sight. */
    DriverSlider slider(Driver driver) {
        if (scene().getRoot().lookup(".driver-panel") == null) {
            run(Action.FOLD_DRIVERS);
        }
        core.workspace.groupProperty().set(driver.group());
        return scene().getRoot().lookupAll(".driver-slider").stream()
                .map(DriverSlider.class::cast)
                .filter(slider -> slider.driver() == driver)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no slider for " + driver.id()));
    }

    /** Whether the middle of the window has this tab. */
    boolean hasTab(String name) {
        return scene().getRoot().lookupAll(".tab-button").stream()
                .anyMatch(button -> ((Labeled) button).getText().equals(name));
    }

    /** Presses a key where the keyboard is. */
    void press(KeyCode code) {
        Event.fireEvent(
                Objects.requireNonNullElse(scene().getFocusOwner(), scene().getRoot()),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
    }

    /** Opens a preset of the start screen. */
    void openPreset(String id) {
        node("#preset-" + id, Node.class).requestFocus();
        press(KeyCode.ENTER);
    }

    /** Waits until what works in the background has nothing more to say: the window shows the same for a while. */
    void rest() {
        String before = "";
        String now = get(this::fingerprint);
        while (!now.equals(before)) {
            settle();
            WaitForAsyncUtils.sleep(QUIET_MS, TimeUnit.MILLISECONDS);
            before = now;
            now = get(this::fingerprint);
        }
    }

    /** All words and figures on the screen, and whether figures wait for others. */
    private String fingerprint() {
        StringBuilder all = new StringBuilder();
        Walk.nodes(scene().getRoot()).forEach(node -> {
            all.append(Walk.text(node)).append('\n');
            if (node instanceof DriverSlider slider) {
                all.append(slider.impactPendingProperty().get())
                        .append(slider.breakEvenProperty().get());
            }
        });
        return all.toString();
    }

    /** Does something on the thread of the window and waits for it. */
    static void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 1000, action);
        settle();
    }

    /** Asks something on the thread of the window. */
    static <T> T get(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 1000, question);
    }

    /** Waits until the window has drawn what it knows, also what it draws one part a frame. */
    static void settle() {
        do {
            WaitForAsyncUtils.waitForFxEvents(4);
        } while (get(AfterFrame::waits));
    }

    /** Waits until something holds, as asked on the thread of the window. */
    static void until(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, () -> get(holds::getAsBoolean));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("it never came to this: " + what, e);
        }
        settle();
    }

    @Override
    public Optional<Path> fileToOpen() {
        asked.add("open");
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> folderToCompare() {
        asked.add("folder");
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> fileToSave(String suggestedName) {
        asked.add("save " + suggestedName);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> workbookToWrite(String suggestedName) {
        asked.add("write " + suggestedName);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> pagesToWrite(String suggestedName) {
        asked.add("pages " + suggestedName);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> tableToWrite(String suggestedName) {
        asked.add("table " + suggestedName);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> packToOpen() {
        asked.add("pack");
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> packToSave(String suggestedName) {
        asked.add("pack " + suggestedName);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> workbookToRead() {
        asked.add("read");
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Answer saveBeforeClosing(String title) {
        asked.add("close " + title);
        return answers.isEmpty() ? Answer.CANCEL : answers.poll();
    }
}
