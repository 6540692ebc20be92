package underwrite.app.component.chart.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.chart.ChartExport;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.SampleCases;
import underwrite.app.component.chart.Values;

@DisplayName("The axes of a chart over time")
@ExtendWith(ApplicationExtension.class)
class HeldAxesTest {
    private TimeChart chart;

    @Start
    void start(Stage stage) {
        chart = new TimeChart(new Crosshair());
        chart.resize(330, 300);
        stage.show();
    }

    private static TimeFigure figure(double top) {
        double[] values = new double[11];
        for (int i = 0; i < values.length; i++) {
            values[i] = top * i / 10;
        }
        ValueAxis axis =
                ValueAxis.switched(value -> String.valueOf((long) value), value -> String.valueOf((long) value));
        return TimeFigure.of(
                SampleCases.CALENDAR,
                0,
                10,
                OptionalInt.of(6),
                List.of(Strip.main(
                        Heading.of("Revenue", "$B"),
                        axis,
                        List.of(Line.of(SampleCases.BASE, "revenue", Values.of(values))))));
    }

    @Test
    @DisplayName("stay while a slider is dragged, with an arrow where a line leaves, and settle on release")
    void held(FxRobot robot) {
        robot.interact(() -> {
            chart.show(figure(90));
            String settled = new ChartExport(chart).svg();
            assertThat(settled).contains(">100</text>");
            chart.heldProperty().set(true);
            chart.show(figure(900));
            String dragged = new ChartExport(chart).svg();
            assertThat(dragged).contains(">100</text>").doesNotContain(">1000</text>");
            assertThat(polygons(dragged)).isEqualTo(polygons(settled) + 1);
            chart.heldProperty().set(false);
            assertThat(new ChartExport(chart).svg()).contains(">1000</text>").doesNotContain(">100</text>");
        });
    }

    private static int polygons(String svg) {
        return svg.split("<polygon", -1).length;
    }

    @Test
    @DisplayName("logarithmic where they can be: bars become lines, and what has no positive value stays linear")
    void logarithmic(FxRobot robot) {
        robot.interact(() -> {
            chart.logarithmicProperty().set(true);
            Bars bars = Bars.of(SampleCases.BASE, "capex", "Capex", Values.of(0, 1, 10, 100));
            chart.show(strip(ValueAxis.switched(Percent::whole, Percent::whole), bars));
            assertThat(new ChartExport(chart).svg()).contains("<polyline").contains(">10000%</text>");
            Bars none = Bars.of(SampleCases.BASE, "capex", "Capex", Values.of(0, 0, 0, 0));
            chart.show(strip(ValueAxis.switched(Percent::whole, Percent::whole), none));
            assertThat(new ChartExport(chart).svg()).contains(">0%</text>").doesNotContain("NaN");
        });
    }

    private static TimeFigure strip(ValueAxis axis, Layer layer) {
        return TimeFigure.of(
                SampleCases.CALENDAR,
                0,
                3,
                OptionalInt.empty(),
                List.of(Strip.main(Heading.of("Capex", "$B"), axis, List.of(layer))));
    }

    @Test
    @DisplayName("hold values that are missing, negative or alone without a NaN in the drawing")
    void odd(FxRobot robot) {
        double nan = Double.NaN;
        List<Values> odd = List.of(
                Values.of(nan, nan, 5, nan),
                Values.of(-3, -2, nan, -1),
                Values.of(0, 0, 0, 0),
                Values.of(1e-9, 1e12, 3, nan),
                Values.of(7, 7, 7, 7));
        robot.interact(() -> {
            for (Values values : odd) {
                for (ValueAxis axis : List.of(
                        ValueAxis.linear(Percent::whole, Percent::whole),
                        ValueAxis.logarithmic(Percent::whole, Percent::whole),
                        ValueAxis.linear(Percent::whole, Percent::whole).cutAt(1))) {
                    Line line = Line.of(SampleCases.BASE, "x", values)
                            .saying(Line.Says.VALUE_AT_EXIT)
                            .failing(new Failure(2, "fails"));
                    chart.show(strip(axis, line));
                    String svg = new ChartExport(chart).svg();
                    assertThat(svg).doesNotContain("NaN", "Infinity", "\u221E");
                }
            }
        });
    }

    @Test
    @DisplayName("half way between two figures every line is half way")
    void between(FxRobot robot) {
        TimeFigure half = Glide.between(figure(10), figure(30), 0.5);
        assertThat(half.strips().get(0).lines().get(0).values())
                .isEqualTo(figure(20).strips().get(0).lines().get(0).values());
    }
}
