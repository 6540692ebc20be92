package underwrite.app.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.slider.DriverSlider;
import underwrite.app.settings.SettingsFile;
import underwrite.model.driver.Driver;

/**
 * Measures the whole window under a hand, on a real display: a slider is dragged by the mouse while Projection is shown, then break-evens are
 * waited for after single edits, then nothing is touched for 30 seconds. Prints the frames of the drag (what the window's thread does in one,
 * and from one to the next), the time until all break-evens stand anew, and the share of one processor that the idle window takes.
 *
 * <p>{@code mvn -q -Pspeed -pl model,app process-test-classes} with a display and a window of 1440 by 900.
 */
public final class WindowBenchmark {
    private static final int WARM_UP = 200;
    private static final int FRAMES = 600;
    private static final int EDITS = 20;
    private static final int IDLE_SECONDS = 30;
    private static final double TICKS_PER_SECOND = 100;
    private static final double HALF_TRACK = 90;

    private final Stage stage;
    private final Core core;
    private final double[] works = new double[FRAMES];
    private final double[] intervals = new double[FRAMES];
    private final double[] breakEvens = new double[EDITS];

    private WindowBenchmark(Stage stage, Core core) {
        this.stage = stage;
        this.core = core;
    }

    /** On the class path a program cannot start by its Application itself. */
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Opens the window. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            Core core = new Core(new SettingsFile(Files.createTempDirectory("underwrite-bench")), address -> {});
            new Desktop(stage, core, new underwrite.app.screen.files.AskPerson(stage, core.settings, core.look::shown))
                    .open(List.of("--preset=anthropic-2024-03"));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1440);
            stage.setHeight(900);
            WindowBenchmark benchmark = new WindowBenchmark(stage, core);
            after(4, benchmark::drag);
        }
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

    private void drag() {
        DriverSlider slider = slider();
        Bounds place = slider.localToScreen(slider.getBoundsInLocal());
        Robot robot = new Robot();
        double middle = place.getMinX() + 150;
        double height = place.getMinY() + 42;
        robot.mouseMove(middle, height);
        robot.mousePress(MouseButton.PRIMARY);
        new Hand(robot, middle, height).start();
    }

    /** Moves the mouse a little in every frame; the work of a frame is from its first timer to the end of its layout. */
    private final class Hand extends AnimationTimer {
        private final Robot robot;
        private final double middle;
        private final double height;
        private final Scene scene = stage.getScene();
        private final Runnable laidOut = this::laidOut;
        private double from = Double.NaN;
        private int frame = -WARM_UP;
        private long begun;
        private long before;
        private long cpu;

        Hand(Robot robot, double middle, double height) {
            this.robot = robot;
            this.middle = middle;
            this.height = height;
            scene.addPostLayoutPulseListener(laidOut);
        }

        @Override
        public void handle(long now) {
            begun = System.nanoTime();
            if (Double.isNaN(from)) {
                from = slider().getValue();
            }
            if (frame == 0) {
                cpu = ticks();
            }
            robot.mouseMove(middle + HALF_TRACK * Math.sin(frame / 25.0), height);
        }

        private void laidOut() {
            long ended = System.nanoTime();
            if (frame >= 0 && frame < FRAMES) {
                works[frame] = (ended - begun) / 1e6;
                intervals[frame] = (begun - before) / 1e6;
            }
            before = begun;
            if (++frame == FRAMES) {
                stop();
                scene.removePostLayoutPulseListener(laidOut);
                double seconds = Arrays.stream(intervals).sum() / 1000;
                say(
                        "drag over %d frames, slider moved %s: work of a frame p50 %.2f ms, p95 %.2f ms, p99 %.2f ms; "
                                + "frame to frame p50 %.2f ms, p95 %.2f ms, p99 %.2f ms; processor %.0f%% of one; load %.2f",
                        FRAMES,
                        slider().getValue() != from,
                        at(works, 0.5),
                        at(works, 0.95),
                        at(works, 0.99),
                        at(intervals, 0.5),
                        at(intervals, 0.95),
                        at(intervals, 0.99),
                        (ticks() - cpu) / TICKS_PER_SECOND / seconds * 100,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                robot.mouseRelease(MouseButton.PRIMARY);
                after(2, () -> edit(0));
            }
        }
    }

    /** One edit after the other, each until every slider has its break-even anew. */
    private void edit(int place) {
        if (place == EDITS) {
            say(
                    "break-evens of all sliders after an edit, 80 ms of rest included: p50 %.0f ms, p95 %.0f ms, worst %.0f ms",
                    at(breakEvens, 0.5), at(breakEvens, 0.95), at(breakEvens, 1));
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

    private static double at(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (part * (sorted.length - 1))];
    }
}
