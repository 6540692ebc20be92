package underwrite.app.component.chart.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.HeadPlan;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.format.UiWords;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;
import underwrite.model.words.Words;

/** Draws a figure over time in a layout. */
final class TimePainter {
    private static final Words WORDS = UiWords.of(Heading.class);
    private static final double YEAR_ROOM = 26;
    private static final double DOT = 7;

    private final Pen pen;
    private final Palette palette;
    private final TimeLayout layout;
    private final TimeFigure figure;
    private final List<Strip> before;

    TimePainter(Pen pen, Palette palette, TimeLayout layout, TimeFigure figure, List<Strip> before) {
        this.pen = pen;
        this.palette = palette;
        this.layout = layout;
        this.figure = figure;
        this.before = before;
    }

    /** Draws everything; a strip's title is followed by the heading given for it. */
    void draw(OptionalInt crosshair, @Nullable Layer nearest, List<Heading> headings, double width) {
        years();
        exitLine();
        crosshair.ifPresent(this::crosshair);
        for (int i = 0; i < layout.plots().size(); i++) {
            TimeLayout.Plot plot = layout.plots().get(i);
            StripPainter strip = new StripPainter(pen, palette, layout, plot, figure);
            strip.draw(nearest, i < before.size() ? Optional.of(before.get(i)) : Optional.empty());
            new PlotNotes(pen, palette, layout, plot, figure.firstYear()).draw(figure.exit());
            strip.shapes();
            strip.endLabels();
            if (i > 0) {
                title(plot, headings.get(i), width);
            }
            crosshair.ifPresent(year -> dots(plot, year));
        }
    }

    /** The words of a strip, shared like those above a card; no line of the chart runs through them. */
    private void title(TimeLayout.Plot plot, Heading heading, double width) {
        double base = plot.titleBase();
        double title = TextStyle.STRIP_TITLE.width(heading.title());
        HeadPlan plan = HeadPlan.of(
                width,
                title,
                TextStyle.AXIS.width(heading.unit()),
                TextStyle.AXIS.width(heading.figure()),
                TextStyle.AXIS.width(heading.note()));
        String words = TextStyle.STRIP_TITLE.cut(heading.title(), plan.title());
        ground(0, TextStyle.STRIP_TITLE.width(words), base);
        pen.text(words, 0, base, TextStyle.STRIP_TITLE, Anchor.START, palette.get(Tone.TEXT));
        Color second = palette.get(Tone.TEXT_SECOND);
        if (plan.unit()) {
            pen.text(heading.unit(), title + HeadPlan.UNIT_GAP, base, TextStyle.AXIS, Anchor.START, second);
        }
        String figureText = (heading.figure() + (plan.note() ? " " + heading.note() : "")).strip();
        ground(width - TextStyle.AXIS.width(figureText), TextStyle.AXIS.width(figureText), base);
        pen.text(figureText, width, base, TextStyle.AXIS, Anchor.END, second);
    }

    private void ground(double x, double width, double base) {
        if (width > 0) {
            pen.fillBox(x - 2, base - 10, width + 4, 13, 0, palette.get(Tone.CARD));
        }
    }

    private void years() {
        double base = layout.bottom() + 15;
        for (int year : layout.axis().labelled(YEAR_ROOM)) {
            String text = figure.calendar().onAxis(year, figure.firstYear());
            double x = Math.max(TextStyle.AXIS.width(text) / 2, layout.axis().x(year));
            pen.text(text, x, base, TextStyle.AXIS, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
        }
    }

    private void exitLine() {
        if (figure.exit().isEmpty()) {
            return;
        }
        double x = StripPainter.crisp(layout.axis().x(figure.exit().getAsInt()));
        Color colour = palette.get(Tone.TEXT_SECOND);
        pen.line(x, layout.top() - 3, x, layout.bottom(), Stroke.dotted(colour, 1.2));
        pen.text(WORDS.get("exit"), x, layout.top() - 7, TextStyle.AXIS, Anchor.MIDDLE, colour);
    }

    private void crosshair(int year) {
        double x = StripPainter.crisp(layout.axis().x(year));
        pen.line(x, layout.top(), x, layout.bottom(), Stroke.solid(palette.get(Tone.TEXT_HINT), 1));
    }

    private void dots(TimeLayout.Plot plot, int year) {
        double x = layout.axis().x(year);
        for (Line line : plot.strip().lines()) {
            double value = line.values().at(year - figure.firstYear());
            boolean stopped =
                    line.failure().filter(failure -> year > failure.year()).isPresent();
            if (plot.scale().holds(value) && !stopped) {
                Stroke outline = Stroke.solid(LineStyle.colour(line, palette), 1.7);
                pen.marker(Marker.CIRCLE, x, plot.scale().at(value), DOT, palette.get(Tone.CARD), outline);
            }
        }
    }
}
