package underwrite.app.component.chart.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.time.TimeFigure.Entry;
import underwrite.app.format.UiWords;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;
import underwrite.model.words.Words;

/** Every year of every strip can be pointed at: spot = strip · years + year. */
final class TimeSpots implements Spots {
    private static final Words WORDS = UiWords.of(Spots.class);
    private static final double REACH = 14;

    private final TimeFigure figure;
    private final TimeLayout layout;
    private final Palette palette;
    private final int years;
    private final String hint;

    /** @param hint what a click does, said below the values; may be empty */
    TimeSpots(TimeFigure figure, TimeLayout layout, Palette palette, String hint) {
        this.hint = hint;
        this.figure = figure;
        this.layout = layout;
        this.palette = palette;
        this.years = figure.lastYear() - figure.firstYear() + 1;
    }

    TimeLayout layout() {
        return layout;
    }

    int year(int spot) {
        return figure.firstYear() + spot % years;
    }

    private TimeLayout.Plot plot(int spot) {
        return layout.plots().get(spot / years);
    }

    @Override
    public int count() {
        return layout.plots().size() * years;
    }

    @Override
    public int at(double x, double y) {
        boolean outside = x < layout.axis().left() - REACH
                || x > layout.axis().right() + REACH
                || y < layout.top() - REACH
                || y > layout.bottom() + REACH;
        return outside ? NONE : layout.plotAt(y) * years + layout.axis().yearAt(x) - figure.firstYear();
    }

    @Override
    public int from(int spot, Direction direction) {
        if (spot == NONE) {
            return figure.exit().orElse(figure.firstYear()) - figure.firstYear();
        }
        int place = spot % years;
        int strip = spot / years;
        return switch (direction) {
            case LEFT -> strip * years + Math.max(0, place - 1);
            case RIGHT -> strip * years + Math.min(years - 1, place + 1);
            case UP -> Math.max(0, strip - 1) * years + place;
            case DOWN -> Math.min(layout.plots().size() - 1, strip + 1) * years + place;
        };
    }

    @Override
    public double x(int spot) {
        return layout.axis().x(year(spot));
    }

    @Override
    public double y(int spot) {
        return (plot(spot).top() + plot(spot).bottom()) / 2;
    }

    @Override
    public Readout readout(int spot) {
        int year = year(spot);
        int place = year - figure.firstYear();
        List<Entry> entries = new ArrayList<>(TimeFigure.entries(plot(spot).strip()));
        entries.sort(Comparator.comparingDouble((Entry entry) -> -entry.values().at(place)));
        List<Readout.Row> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(row(entry, year)));
        rows.addAll(published(plot(spot), year));
        if (!hint.isEmpty()) {
            rows.add(Readout.Row.of(hint, ""));
        }
        return new Readout(figure.calendar().inFull(year), rows);
    }

    private Readout.Row row(Entry entry, int year) {
        double value = entry.values().at(year - figure.firstYear());
        boolean failed = entry.failedIn().isPresent() && year > entry.failedIn().getAsInt();
        String text = Double.isNaN(value)
                ? WORDS.get(failed ? "value.failed" : "value.none")
                : entry.strip().axis().exact().apply(value);
        if (entry.layer() instanceof Line line && line.style() == Line.Style.CASE) {
            return Readout.Row.of(line.owner().slot(), entry.name(), text);
        }
        return Readout.Row.of(swatch(entry), entry.name(), text);
    }

    private Color swatch(Entry entry) {
        if (entry.layer() instanceof Line line) {
            return LineStyle.colour(line, palette);
        }
        if (entry.layer() instanceof Bars bars) {
            boolean second = bars.parts().stream()
                    .anyMatch(part -> part.series().equals(entry.series()) && part.fill() == Bars.Fill.SECOND);
            return second
                    ? palette.get(Tone.BORDER)
                    : palette.mid(bars.parts().get(0).owner().slot());
        }
        return entry.layer() instanceof Band band ? palette.mid(band.owner().slot()) : palette.get(Tone.TEXT_SECOND);
    }

    private static List<Readout.Row> published(TimeLayout.Plot plot, int year) {
        return plot.strip().layers().stream()
                .filter(Published.class::isInstance)
                .flatMap(layer -> ((Published) layer).marks().stream())
                .filter(mark -> Math.round(mark.year()) == year)
                .map(mark ->
                        Readout.Row.of(mark.name(), plot.strip().axis().exact().apply(mark.value())))
                .toList();
    }

    @Override
    public Optional<PointKey> point(int spot) {
        return plot(spot)
                .strip()
                .lead()
                .map(lead -> new PointKey(lead.series(), lead.owner().key(), year(spot)));
    }

    /** The line, bar or band that lies nearest to a height in the year of a spot. */
    Optional<Entry> nearest(int spot, double y) {
        if (Double.isNaN(y)) {
            return Optional.empty();
        }
        TimeLayout.Plot plot = plot(spot);
        int place = spot % years;
        return TimeFigure.entries(plot.strip()).stream()
                .filter(entry -> !Double.isNaN(plot.scale().at(entry.values().at(place))))
                .min(Comparator.comparingDouble(
                        entry -> Math.abs(plot.scale().at(entry.values().at(place)) - y)));
    }
}
