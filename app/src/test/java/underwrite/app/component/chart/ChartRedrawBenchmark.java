package underwrite.app.component.chart;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.theme.Theme;

/**
 * Measures a drag with the four cards of Projection in sight, eight strips: every frame projects three scenarios anew, makes the four
 * figures and draws them. Run with {@code -Djavafx.animation.fullspeed=true} for frames that do not wait for the screen.
 */
public final class ChartRedrawBenchmark {
    private static final int WARM_UP = 300;
    private static final int FRAMES = 1000;

    private final TimeChart[] charts = new TimeChart[4];
    private final long[] frames = new long[FRAMES];
    private final long[] figures = new long[FRAMES];
    private final long[] intervals = new long[FRAMES];
    private long[] busyBefore = {0, 0};

    /** On the class path a program cannot start by its Application itself. */
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Opens the window. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            new ChartRedrawBenchmark().run(stage);
        }
    }

    private void run(Stage stage) {
        GridPane grid = new GridPane();
        Crosshair crosshair = new Crosshair();
        for (int i = 0; i < charts.length; i++) {
            charts[i] = new TimeChart(crosshair);
            charts[i].heldProperty().set(true);
            ChartCard card = new ChartCard(charts[i]);
            card.setPrefSize(357, 340);
            grid.add(card, i % 2, i / 2);
        }
        show(new SampleCases(3.0));
        Scene scene = new Scene(grid);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        new Drag(scene).start();
    }

    private void show(SampleCases cases) {
        List<TimeFigure> all = List.of(cases.revenue(), cases.compute(), cases.cash(), cases.labs());
        for (int i = 0; i < charts.length; i++) {
            charts[i].show(all.get(i));
        }
    }

    /** Moves the slider a little in every frame; the work of a frame is from its first timer to the end of its layout. */
    private final class Drag extends AnimationTimer {
        private final Scene scene;
        private final Runnable painted = this::painted;
        private int frame = -WARM_UP;
        private long begun;
        private long made;
        private long before;

        Drag(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void handle(long now) {
            begun = System.nanoTime();
            show(new SampleCases(3 + 0.4 * Math.sin(frame / 20.0)));
            made = System.nanoTime();
            scene.removePostLayoutPulseListener(painted);
            scene.addPostLayoutPulseListener(painted);
        }

        private void painted() {
            long ended = System.nanoTime();
            if (frame == 0) {
                busyBefore = busy();
            }
            if (frame >= 0 && frame < FRAMES) {
                figures[frame] = made - begun;
                frames[frame] = ended - made;
                intervals[frame] = begun - before;
            }
            before = begun;
            if (++frame == FRAMES) {
                stop();
                report();
                Platform.exit();
            }
        }
    }

    /** Processor time of the window's thread and of the renderer so far, in nanoseconds. */
    private static long[] busy() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long renderer = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().startsWith("QuantumRenderer")) {
                renderer += threads.getThreadCpuTime(id);
            }
        }
        return new long[] {threads.getCurrentThreadCpuTime(), renderer};
    }

    private void report() {
        long[] busyAfter = busy();
        System.out.printf(
                Locale.ROOT,
                "processor time a frame: window thread %.2f ms, renderer %.2f ms%n",
                (busyAfter[0] - busyBefore[0]) / 1e6 / FRAMES,
                (busyAfter[1] - busyBefore[1]) / 1e6 / FRAMES);
        System.out.printf(
                Locale.ROOT,
                "8 strips: draw p50 %.2f ms, p95 %.2f ms, p99 %.2f ms; project and make figures p50 %.2f ms; frame to frame p50 %.2f ms, p95 %.2f ms%n",
                at(frames, 0.5),
                at(frames, 0.95),
                at(frames, 0.99),
                at(figures, 0.5),
                at(intervals, 0.5),
                at(intervals, 0.95));
    }

    private static double at(long[] nanos, double part) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }
}
