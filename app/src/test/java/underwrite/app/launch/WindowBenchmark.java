package underwrite.app.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.slider.DriverSlider;
import underwrite.app.screen.files.AskPerson;
import underwrite.app.settings.SettingsFile;
import underwrite.model.driver.Driver;

/**
 * Measures the whole window under a hand, on a real display: a slider is dragged while Projection is shown, then break-evens are
 * waited for after single edits, then nothing is touched for 30 seconds. Prints the frames of the drag (what the window's thread does in one,
 * and from one to the next), the time until all break-evens stand anew, and the share of one processor that the idle window takes.
 *
 * <p>{@code mvn -q -Pspeed -pl model,app process-test-classes} with a display and a window of 1440 by 900.
 */
public final class WindowBenchmark {
    private static final int FRAMES = 600;
    private static final int EDITS = 20;
    private static final int IDLE_SECONDS = 30;
    private static final double TICKS_PER_SECOND = 100;
    private static final double MIDDLE = 130;
    private static final double HALF_TRACK = 90;
    private static final double TRACK = 14;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Stage stage;
    private final Core core;
    private final double[] breakEvens = new double[EDITS];

    private WindowBenchmark(Stage stage, Core core) {
        this.stage = stage;
        this.core = core;
    }

    /** On the class path a program cannot start by its Application itself. */
    public static void main(String[] arguments) {
        Window.prepareToolkit();
        Application.launch(Bench.class, arguments);
    }

    /** Opens the window. */
    public static final class Bench extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            Core core = new Core(new SettingsFile(Files.createTempDirectory("underwrite-bench")), address -> {});
            new WindowBenchmark(stage, core).bare();
        }
    }

    private void show() {
        new Desktop(stage, core, new AskPerson(stage, core.settings, core.look::shown))
                .open(List.of("--preset=anthropic-2024-03"));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    private static void after(double seconds, Runnable then) {
        PauseTransition pause = new PauseTransition(Duration.seconds(seconds));
        pause.setOnFinished(event -> then.run());
        pause.play();
    }

    private DriverSlider slider() {
        return sliders().stream()
                .filter(slider -> slider.driver() == Driver.VALUATION_EXIT_MULTIPLE)
                .findFirst()
                .orElseThrow();
    }

    private List<DriverSlider> sliders() {
        return stage.getScene().getRoot().lookupAll(".driver-slider").stream()
                .map(DriverSlider.class::cast)
                .toList();
    }

    /** A window of the same size in which one small node moves: what a frame costs on this machine without the program. */
    private void bare() {
        Rectangle node = new Rectangle(20, 20);
        Stage window = new Stage();
        window.setScene(new Scene(new Pane(node), WIDTH, HEIGHT));
        window.show();
        Frames frames = new Frames(window.getScene(), FRAMES, frame -> node.setX(middleWay(frame)));
        frames.start(() -> {
            say("bare window: %s", frames.said());
            window.hide();
            show();
            after(4, () -> drag(frames));
        });
    }

    private void drag(Frames bare) {
        DriverSlider slider = slider();
        Node track = slider.lookup(".painted");
        double from = slider.getValue();
        send(track, MouseEvent.MOUSE_PRESSED, middleWay(0));
        Frames frames =
                new Frames(stage.getScene(), FRAMES, frame -> send(track, MouseEvent.MOUSE_DRAGGED, middleWay(frame)));
        frames.start(() -> {
            say("drag, slider moved %s: %s", slider.getValue() != from, frames.said());
            say(
                    "from frame to frame against the bare window: p50 %.2f times, p95 %.2f times",
                    frames.interval(0.5) / bare.interval(0.5), frames.interval(0.95) / bare.interval(0.95));
            send(track, MouseEvent.MOUSE_RELEASED, middleWay(0));
            after(2, () -> edit(0));
        });
    }

    private static double middleWay(int frame) {
        return MIDDLE + HALF_TRACK * Math.sin(frame / 25.0);
    }

    /** The mouse without the display's robot, which waits for the display and would be measured with the program. */
    private static void send(Node track, EventType<MouseEvent> type, double x) {
        Point2D place = track.localToScreen(x, TRACK);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                track,
                new MouseEvent(
                        type,
                        x,
                        TRACK,
                        place.getX(),
                        place.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    /** One edit after the other, each until every slider has its break-even anew. */
    private void edit(int place) {
        if (place == EDITS) {
            say(
                    "break-evens of all sliders after an edit, 80 ms of rest included: p50 %.0f ms, p95 %.0f ms, worst %.0f ms",
                    Frames.at(breakEvens, 0.5), Frames.at(breakEvens, 0.95), Frames.at(breakEvens, 1));
            after(5, this::idle);
            return;
        }
        long edited = System.nanoTime();
        core.edits.setValue(core.workspace.active().id(), Driver.VALUATION_EXIT_MULTIPLE, 6 + place * 0.1);
        new Waiting(place, edited).start();
    }

    private final class Waiting extends AnimationTimer {
        private final int place;
        private final long edited;
        private boolean pending;

        Waiting(int place, long edited) {
            this.place = place;
            this.edited = edited;
        }

        @Override
        public void handle(long now) {
            boolean waits = sliders().stream()
                    .anyMatch(slider -> slider.impactPendingProperty().get());
            pending |= waits;
            if (pending && !waits) {
                stop();
                breakEvens[place] = (System.nanoTime() - edited) / 1e6;
                after(0.3, () -> edit(place + 1));
            }
        }
    }

    private void idle() {
        long before = ticks();
        Runnable end = () -> {
            double share = (ticks() - before) / TICKS_PER_SECOND / IDLE_SECONDS;
            say("idle for %d s: %.2f%% of one processor", IDLE_SECONDS, share * 100);
            Platform.exit();
        };
        // No animation may run meanwhile: it would be work of its own.
        core.tasks.after(java.time.Duration.ofSeconds(IDLE_SECONDS), () -> end, Runnable::run, failed -> {});
    }

    /** Processor time of this process so far, in hundredths of a second. */
    private static long ticks() {
        try {
            String line = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String form, @Nullable Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
