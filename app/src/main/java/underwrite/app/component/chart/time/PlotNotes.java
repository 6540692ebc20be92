package underwrite.app.component.chart.time;

import java.util.List;
import java.util.Optional;
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
        this.space = new FreeSpace(layout.left(), plot.top() - HEIGHT / 2, layout.right(), plot.bottom());
    }

    void draw(OptionalInt exit) {
        List<Line> lines = plot.strip().lines();
        lines.forEach(this::keepOff);
        exit.ifPresent(year -> {
            double x = layout.axis().x(year);
            space.line(x, plot.top(), x, plot.bottom());
        });
        lines.forEach(line -> line.failure()
                .ifPresent(failure -> keepOff(failure.year(), line.values().at(failure.year() - firstYear))));
        for (Published published : published()) {
            published.marks().forEach(this::keepOff);
        }
        for (Level level : levels()) {
            double y = plot.scale().held(level.value());
            space.line(layout.left(), y, layout.right(), y);
        }
        if (exit.isPresent()) {
            lines.stream()
                    .filter(line -> line.says() == Line.Says.VALUE_AT_EXIT)
                    .filter(line -> line.failure().isEmpty())
                    .forEach(line -> valueAt(line, exit.getAsInt()));
        }
        lines.forEach(line -> line.failure().ifPresent(failure -> reason(line, failure)));
        published().forEach(published -> published.marks().forEach(this::name));
    }

    private List<Published> published() {
        return layers(Published.class);
    }

    private List<Level> levels() {
        return layers(Level.class);
    }

    private <T> List<T> layers(Class<T> type) {
        return plot.strip().layers().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
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
        keepOff(mark.year(), mark.value());
    }

    /** No note covers a mark. */
    private void keepOff(double year, double value) {
        double x = layout.axis().x(year);
        double y = plot.scale().held(value);
        if (!Double.isNaN(y)) {
            space.take(new Box(x - 4, y - 4, 8, 8));
        }
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

    /** In one row or two where nothing is covered, else over lines; not at all where it would lie over other words or out of the plot. */
    private void write(String text, double x, double y, TextStyle style, Line line) {
        List<List<String>> ways = List.of(List.of(text), style.halves(text, 0));
        for (List<String> rows : ways) {
            Optional<Box> free = space.free(near(rows, x, y, style));
            if (free.isPresent()) {
                write(rows, free.get(), style, line);
                return;
            }
        }
        for (List<String> rows : ways) {
            Optional<Box> clear = space.clear(near(rows, x, y, style));
            if (clear.isPresent()) {
                Box box = clear.get();
                pen.fillBox(box.x() - 2, box.y(), box.width() + 4, box.height(), 3, palette.get(Tone.CARD));
                write(rows, box, style, line);
                return;
            }
        }
    }

    private void write(List<String> rows, Box box, TextStyle style, Line line) {
        double base = base(box, style);
        for (String row : rows) {
            pen.text(row, box.x(), base, style, Anchor.START, LineStyle.colour(line, palette));
            base += HEIGHT;
        }
    }

    private List<Box> near(List<String> rows, double x, double y, TextStyle style) {
        double width = rows.stream().mapToDouble(style::width).max().orElse(0);
        return space.near(x, y, width, HEIGHT * rows.size(), AWAY);
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
