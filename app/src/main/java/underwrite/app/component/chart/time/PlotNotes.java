package underwrite.app.component.chart.time;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.FreeSpace;
import underwrite.app.component.chart.scale.FreeSpace.Box;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** Writes inside a plot: why a scenario stops, values at the exit, names of published values, each where it covers least. */
final class PlotNotes {
    private static final double HEIGHT = 13;
    private static final double AWAY = 7;

    private final Pen pen;
    private final Palette palette;
    private final TimeLayout layout;
    private final TimeLayout.Plot plot;
    private final int firstYear;
    private final FreeSpace space;

    PlotNotes(Pen pen, Palette palette, TimeLayout layout, TimeLayout.Plot plot, int firstYear) {
        this.pen = pen;
        this.palette = palette;
        this.layout = layout;
        this.plot = plot;
        this.firstYear = firstYear;
        this.space = new FreeSpace(layout.left(), plot.top() - HEIGHT / 2, layout.right() + 4, plot.bottom());
    }

    void draw(OptionalInt exit) {
        List<Line> lines = plot.strip().lines();
        lines.forEach(this::keepOff);
        exit.ifPresent(year -> {
            double x = layout.axis().x(year);
            space.line(x, plot.top(), x, plot.bottom());
        });
        if (exit.isPresent()) {
            lines.stream()
                    .filter(line -> line.says() == Line.Says.VALUE_AT_EXIT)
                    .filter(line -> line.failure().isEmpty())
                    .forEach(line -> valueAt(line, exit.getAsInt()));
        }
        lines.forEach(line -> line.failure().ifPresent(failure -> reason(line, failure)));
        for (Layer layer : plot.strip().layers()) {
            if (layer instanceof Published published) {
                published.marks().forEach(this::keepOff);
                published.marks().forEach(this::name);
            }
        }
    }

    private void keepOff(Line line) {
        for (int i = 1; i < line.values().size(); i++) {
            double before = plot.scale().held(line.values().at(i - 1));
            double after = plot.scale().held(line.values().at(i));
            if (!Double.isNaN(before) && !Double.isNaN(after)) {
                space.line(
                        layout.axis().x(firstYear + i - 1),
                        before,
                        layout.axis().x(firstYear + i),
                        after);
            }
        }
    }

    private void keepOff(Published.Mark mark) {
        double x = layout.axis().x(mark.year());
        double y = plot.scale().held(mark.value());
        space.take(new Box(x - 4, y - 4, 8, 8));
    }

    private void valueAt(Line line, int year) {
        double value = line.values().at(year - firstYear);
        if (plot.scale().holds(value)) {
            String text = plot.strip().axis().exact().apply(value);
            write(text, layout.axis().x(year), plot.scale().at(value), TextStyle.LABEL_STRONG, line);
        }
    }

    private void reason(Line line, Failure failure) {
        double value = line.values().at(failure.year() - firstYear);
        if (!Double.isNaN(value)) {
            double y = plot.scale().held(value);
            write(failure.reason(), layout.axis().x(failure.year()), y, TextStyle.LABEL, line);
        }
    }

    private void write(String text, double x, double y, TextStyle style, Line line) {
        double width = style.width(text);
        Box box = space.best(FreeSpace.around(x, y, width, HEIGHT, AWAY));
        double left = Math.max(layout.left(), Math.min(layout.right() - width, box.x()));
        pen.text(text, left, base(box, style), style, Anchor.START, LineStyle.colour(line, palette));
    }

    private void name(Published.Mark mark) {
        if (!plot.scale().holds(mark.value()) || mark.name().isEmpty()) {
            return;
        }
        double x = layout.axis().x(mark.year());
        double y = plot.scale().at(mark.value());
        double width = TextStyle.AXIS.width(mark.name());
        Color colour = palette.get(Tone.TEXT_SECOND);
        space.free(FreeSpace.around(x, y, width, HEIGHT, AWAY))
                .ifPresent(box -> pen.text(
                        mark.name(), box.x(), base(box, TextStyle.AXIS), TextStyle.AXIS, Anchor.START, colour));
    }

    private static double base(Box box, TextStyle style) {
        return box.y() + HEIGHT / 2 + style.middle();
    }
}
