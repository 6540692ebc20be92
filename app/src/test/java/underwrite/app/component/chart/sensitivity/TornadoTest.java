package underwrite.app.component.chart.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.SampleOthers;
import underwrite.app.component.chart.pen.SvgPen;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Theme;

@DisplayName("The tornado")
@ExtendWith(ApplicationExtension.class)
class TornadoTest {
    private static final String LOW = "211.5%";

    private final TornadoFigure figure = withLongValues(SampleOthers.tornado());

    private static TornadoFigure withLongValues(TornadoFigure of) {
        List<TornadoFigure.Row> rows = of.rows().stream()
                .map(row -> new TornadoFigure.Row(
                        row.key(),
                        row.name(),
                        row.atLow(),
                        row.atHigh(),
                        LOW,
                        "423.0%",
                        row.lowValue(),
                        row.highValue()))
                .toList();
        return new TornadoFigure(
                of.heading(), of.owner(), of.base(), of.tick(), of.exact(), rows, of.point(), of.chosen());
    }

    private String drawn(double width) {
        SvgPen pen = new SvgPen(width, 600);
        new TornadoChart().draw(figure, pen, Palette.of(Theme.LIGHT), width, 600, Attention.ON_PAPER, new AxisMemory());
        return pen.document("tornado");
    }

    @Test
    @DisplayName("has the drivers' values beside its bars where there is room, and else bars that can be told apart")
    void roomForBars() {
        assertThat(drawn(420).contains(LOW)).as("in 420 px").isTrue();
        assertThat(drawn(285).contains(LOW)).as("in 285 px").isFalse();
    }
}
