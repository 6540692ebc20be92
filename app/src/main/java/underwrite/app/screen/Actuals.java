package underwrite.app.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import underwrite.app.component.chart.Stance;
import underwrite.app.component.chart.time.Bars;
import underwrite.app.component.chart.time.Layer;
import underwrite.app.component.chart.time.Line;
import underwrite.app.component.chart.time.Published;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.component.chart.time.ValueAxis.Scaling;
import underwrite.app.format.UiWords;
import underwrite.model.forecast.Statement;
import underwrite.model.forecast.Statement.Verdict;
import underwrite.model.library.Backtest;
import underwrite.model.library.Backtests;
import underwrite.model.series.Series;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/**
 * What happened, as marks on the charts of what was projected: the actuals of milestones, a dot where kept and a cross where missed, and
 * for a preset whose later history is known, a ring with its source.
 */
public final class Actuals {
    private final Map<String, List<Published.Mark>> marks = new HashMap<>();
    private final Words words = UiWords.of(Actuals.class);

    private Actuals(Thesis thesis) {
        thesis.milestones().forEach(this::add);
        Backtests.of(thesis).ifPresent(known -> known.actuals().forEach(this::add));
    }

    /** What is known of a thesis. */
    public static Actuals of(Thesis thesis) {
        return new Actuals(thesis);
    }

    private void add(Milestone milestone) {
        Double actual = milestone.actual();
        if (actual != null) {
            boolean kept = Statement.verdict(milestone) == Verdict.KEPT;
            String name = kept || milestone.action().isBlank()
                    ? words.get(kept ? "actual.kept" : "actual.missed")
                    : words.get("actual.missed.action", milestone.action());
            add(
                    milestone.metric(),
                    new Published.Mark(milestone.year(), actual, kept ? Stance.SUPPORTS : Stance.CONTRADICTS, name));
        }
    }

    private void add(Backtest.Actual actual) {
        add(
                actual.metric(),
                new Published.Mark(
                        actual.year(), actual.value(), Stance.CONTEXT, words.get("actual.known", actual.source())));
    }

    private void add(Series series, Published.Mark mark) {
        marks.computeIfAbsent(series.id(), id -> new ArrayList<>()).add(mark);
    }

    /** The figure with a mark for everything known of the quantities that it shows. */
    public TimeFigure on(TimeFigure figure) {
        return marks.isEmpty()
                ? figure
                : new TimeFigure(
                        figure.calendar(),
                        figure.firstYear(),
                        figure.lastYear(),
                        figure.exit(),
                        figure.strips().stream().map(strip -> on(strip, figure)).toList(),
                        figure.excuse());
    }

    private Strip on(Strip strip, TimeFigure figure) {
        boolean logarithmic = strip.axis().scaling() == Scaling.LOGARITHMIC;
        List<Published.Mark> shown = strip.layers().stream()
                .flatMap(Actuals::series)
                .distinct()
                .flatMap(series -> marks.getOrDefault(series, List.of()).stream())
                .filter(mark -> mark.year() >= figure.firstYear() && mark.year() <= figure.lastYear())
                .filter(mark -> mark.value() <= strip.axis().cutAt() && (mark.value() > 0 || !logarithmic))
                .toList();
        if (shown.isEmpty()) {
            return strip;
        }
        List<Layer> layers = new ArrayList<>(strip.layers());
        layers.add(new Published(shown));
        return new Strip(strip.heading(), strip.axis(), layers, strip.share());
    }

    private static Stream<String> series(Layer layer) {
        if (layer instanceof Line line) {
            return Stream.of(line.series());
        }
        return layer instanceof Bars bars ? bars.parts().stream().map(Bars.Part::series) : Stream.empty();
    }
}
