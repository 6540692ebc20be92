package underwrite.app.component.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import underwrite.app.component.chart.compare.BridgeChart;
import underwrite.app.component.chart.compare.CalibrationChart;
import underwrite.app.component.chart.compare.RiskChart;
import underwrite.app.component.chart.compare.StripPlot;
import underwrite.app.component.chart.curve.CurveChart;
import underwrite.app.component.chart.returns.BelieveChart;
import underwrite.app.component.chart.sensitivity.HeatMap;
import underwrite.app.component.chart.sensitivity.PointDrag;
import underwrite.app.component.chart.sensitivity.TornadoChart;
import underwrite.app.component.chart.simulation.Histogram;
import underwrite.app.component.chart.simulation.HistogramFigure;
import underwrite.app.component.chart.simulation.PercentileTable;
import underwrite.app.component.chart.simulation.RankBars;
import underwrite.app.component.chart.simulation.ShareBars;
import underwrite.app.component.chart.time.ExitDrag;
import underwrite.app.component.chart.time.MiniBars;
import underwrite.app.theme.Theme;

@DisplayName("The other charts, by mouse and keys")
@ExtendWith(ApplicationExtension.class)
class OtherChartsActingTest {
    private final List<String> heard = new ArrayList<>();
    private StackPane root;

    @Start
    void start(Stage stage) {
        root = new StackPane();
        Scene scene = new Scene(root, 400, 620);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    private <F extends Figure> void show(FxRobot robot, Chart<F> chart, F figure) {
        robot.interact(() -> {
            chart.show(figure);
            root.getChildren().setAll(chart);
        });
        drawn(chart);
    }

    /** Where much runs beside a test, the first frame may take its time. */
    private static void drawn(Chart<?> chart) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> chart.spots() != null);
        } catch (TimeoutException e) {
            throw new AssertionError("never drawn: " + chart.getAccessibleText(), e);
        }
    }

    private static Point2D spot(Chart<?> chart, int spot) {
        Spots spots = Objects.requireNonNull(chart.spots());
        return chart.localToScreen(spots.x(spot), spots.y(spot));
    }

    @Test
    @DisplayName("a press on the small bars moves the exit, a drag goes on, keys do the same")
    void miniBars(FxRobot robot) {
        MiniBars bars = new MiniBars(MiniBars.Frame.FULL);
        bars.setExitDrag(new ExitDrag() {
            @Override
            public void begin() {
                heard.add("begin");
            }

            @Override
            public void moveTo(int year) {
                heard.add("to " + year);
            }

            @Override
            public void end() {
                heard.add("end");
            }
        });
        show(robot, bars, SampleOthers.mini(6));
        robot.moveTo(spot(bars, 2)).press(MouseButton.PRIMARY);
        robot.moveTo(spot(bars, 8)).release(MouseButton.PRIMARY);
        assertThat(heard).startsWith("begin", "to 3").endsWith("to 9", "end");
        assertThat(bars.attention().spot()).isEqualTo(8);
        heard.clear();
        robot.interact(bars::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(heard).containsExactly("begin", "to 5", "end");
    }

    @Test
    @DisplayName("today's point of the map is dragged, a cell is chosen, and the arrow keys walk over the cells")
    void map(FxRobot robot) {
        HeatMap map = new HeatMap();
        List<double[]> points = new ArrayList<>();
        map.setPointDrag(new PointDrag() {
            @Override
            public void begin() {
                heard.add("begin");
            }

            @Override
            public void moveTo(double across, double up) {
                points.add(new double[] {across, up});
            }

            @Override
            public void end() {
                heard.add("end");
            }
        });
        var figure = SampleOthers.map();
        show(robot, map, figure);
        robot.interact(map::requestFocus);
        robot.type(KeyCode.RIGHT);
        Spots spots = Objects.requireNonNull(map.spots());
        int today = map.attention().spot();
        robot.moveTo(spot(map, today)).press(MouseButton.PRIMARY);
        robot.moveTo(spot(map, 24 * 20 + 3)).release(MouseButton.PRIMARY);
        assertThat(heard).containsExactly("begin", "end");
        double[] last = points.get(points.size() - 1);
        assertThat(last[0]).isEqualTo(figure.across().values().at(3), within(0.02));
        assertThat(last[1]).isEqualTo(figure.up().values().at(20), within(0.05));
        points.clear();
        robot.clickOn(spot(map, 24 * 5 + 20));
        assertThat(points).singleElement().satisfies(point -> {
            assertThat(point[0]).isEqualTo(figure.across().values().at(20));
            assertThat(point[1]).isEqualTo(figure.up().values().at(5));
        });
        int here = map.attention().spot();
        assertThat(here).isEqualTo(24 * 5 + 20);
        robot.type(KeyCode.UP, KeyCode.LEFT);
        assertThat(map.attention().spot()).isEqualTo(24 * 6 + 19);
        assertThat(map.getAccessibleText()).contains("Usage growth", "Buyer price");
        assertThat(spots.count()).isEqualTo(24 * 22);
    }

    @Test
    @DisplayName("rows, bars and marks are chosen by click and by Enter")
    void picks(FxRobot robot) {
        TornadoChart tornado = new TornadoChart();
        tornado.setOnPicked(heard::add);
        picks(
                robot,
                tornado,
                SampleOthers.tornado(),
                SampleOthers.tornado().rows().get(1).key());
        RankBars ranks = new RankBars();
        ranks.setHost(hearing(point -> point.series() + " " + point.scenario()));
        picks(robot, ranks, SampleOthers.ranks(), "rank b");
        PercentileTable percentiles = new PercentileTable();
        percentiles.setHost(hearing(point -> point.series() + " " + point.scenario()));
        picks(robot, percentiles, SampleOthers.percentiles(), "5% second");
        ShareBars losses = new ShareBars();
        losses.setHost(hearing(point -> point.series() + " " + point.scenario()));
        picks(robot, losses, SampleOthers.losses(), "share cause");
        RiskChart risk = new RiskChart();
        risk.setHost(hearing(point -> point.series() + " " + point.scenario()));
        picks(robot, risk, SampleOthers.risk(), "loss " + SampleCases.BASE.key());
        CalibrationChart calibration = new CalibrationChart();
        calibration.setHost(hearing(point -> point.series() + " " + point.year()));
        picks(robot, calibration, SampleOthers.calibration(), "step 1");
        BridgeChart steps = new BridgeChart();
        steps.setHost(hearing(point -> point.series() + " " + point.scenario()));
        picks(robot, steps, SampleOthers.bridge(), "step valuation");
        BelieveChart believe = new BelieveChart();
        believe.setOnPicked(heard::add);
        picks(robot, believe, SampleOthers.believe(), "b");
        BridgeChart bridge = new BridgeChart();
        bridge.setOnPicked(heard::add);
        picks(robot, bridge, SampleOthers.bridge(), "valuation");
        StripPlot strips = new StripPlot();
        strips.setOnPicked(heard::add);
        picks(robot, strips, SampleOthers.strips(), "2");
        Histogram histogram = new Histogram();
        histogram.setOnPicked(bin -> heard.add("bin " + bin));
        picks(robot, histogram, SampleOthers.histogram(), "bin 1");
        CurveChart curve = new CurveChart();
        var figure = SampleOthers.driverCurve();
        curve.setOnPicked(value -> heard.add(value == figure.points().at(1) ? "second point" : "another point"));
        picks(robot, curve, figure, "second point");
    }

    /** A window that notes what it is to explain. */
    private ChartHost hearing(Function<PointKey, String> name) {
        return new ChartHost() {
            @Override
            public boolean explains(PointKey point) {
                return true;
            }

            @Override
            public void explain(PointKey point, Node chart, double screenX, double screenY) {
                heard.add(name.apply(point));
            }
        };
    }

    @Test
    @DisplayName("the words over a histogram explain their figures, while its bars open worlds")
    void wordsOverAHistogram(FxRobot robot) {
        Histogram histogram = new Histogram();
        histogram.setHost(hearing(PointKey::series));
        histogram.setOnPicked(bin -> heard.add("bin " + bin));
        HistogramFigure figure = SampleOthers.histogram();
        heard.clear();
        show(robot, histogram, figure);
        int bins = figure.edges().size() - 1;
        int words = Objects.requireNonNull(histogram.spots()).count() - bins;
        assertThat(words)
                .as("a line whose words find no room says nothing")
                .isBetween(2, figure.lines().size() + 1);
        for (int i = 0; i < words; i++) {
            robot.clickOn(spot(histogram, bins + i));
        }
        assertThat(heard).hasSize(words).contains("loss").isSubsetOf("50", "mean", "loss");
    }

    /** Chooses the second spot by mouse, then by keys. */
    private <F extends Figure> void picks(FxRobot robot, Chart<F> chart, F figure, String expected) {
        heard.clear();
        show(robot, chart, figure);
        robot.clickOn(spot(chart, 1));
        assertThat(heard).as(figure.heading().title()).containsExactly(expected);
        robot.type(KeyCode.ENTER);
        assertThat(heard).containsExactly(expected, expected);
    }

    @Test
    @DisplayName("a result that moves away under the pointer does not leave the reader on a spot that is gone")
    void fewerSpots(FxRobot robot) {
        RankBars ranks = new RankBars();
        show(robot, ranks, SampleOthers.ranks());
        robot.moveTo(spot(ranks, 7));
        assertThat(ranks.attention().spot()).isEqualTo(7);
        var all = SampleOthers.ranks();
        robot.interact(() -> ranks.show(new underwrite.app.component.chart.simulation.RankFigure(
                all.heading(), all.rows().subList(0, 3))));
        assertThat(ranks.attention().isSomewhere()).isFalse();
    }
}
