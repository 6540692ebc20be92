package underwrite.app.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import underwrite.app.screen.files.Ask;
import underwrite.app.settings.SettingsFile;
import underwrite.app.workspace.Workspace;
import underwrite.model.thesis.Thesis;

/** The window under test: the program as it is wired, with answers prepared for its questions. */
final class TestWindow implements Ask {
    private static final long PATIENCE_S = 20;

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

    /** Does something on the thread of the window and waits for it. */
    static void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 1000, action);
        settle();
    }

    /** Asks something on the thread of the window. */
    static <T> T get(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 1000, question);
    }

    /** Waits until the window has drawn what it knows. */
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
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
