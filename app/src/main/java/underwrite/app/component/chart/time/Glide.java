package underwrite.app.component.chart.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Values;

/**
 * Moves lines and bars from one figure to another in 180 ms, ease-out, as on a switch of the scenario. Lines are matched by quantity and
 * scenario, else by their place; what has no match appears at once.
 */
final class Glide extends AnimationTimer {
    private static final double DURATION = 180e6;

    private final TimeFigure from;
    private final TimeFigure to;
    private final Consumer<TimeFigure> shows;
    private long started;

    Glide(TimeFigure from, TimeFigure to, Consumer<TimeFigure> shows) {
        this.from = from;
        this.to = to;
        this.shows = shows;
    }

    @Override
    public void handle(long now) {
        if (started == 0) {
            started = now;
        }
        double passed = (now - started) / DURATION;
        if (passed >= 1) {
            stop();
            shows.accept(to);
        } else {
            double left = 1 - passed;
            shows.accept(between(from, to, 1 - left * left * left));
        }
    }

    /** The figure part of the way from one to the other: 0 is the first, 1 the second. */
    static TimeFigure between(TimeFigure from, TimeFigure to, double part) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < to.strips().size(); i++) {
            Strip target = to.strips().get(i);
            Strip source = i < from.strips().size() ? from.strips().get(i) : target;
            strips.add(between(source, target, part));
        }
        return new TimeFigure(to.calendar(), to.firstYear(), to.lastYear(), to.exit(), strips, to.excuse());
    }

    private static Strip between(Strip from, Strip to, double part) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < to.layers().size(); i++) {
            Layer target = to.layers().get(i);
            Layer place = i < from.layers().size() ? from.layers().get(i) : null;
            layers.add(between(from, place, target, part));
        }
        return new Strip(to.heading(), to.axis(), layers, to.share());
    }

    private static Layer between(Strip from, @Nullable Layer place, Layer target, double part) {
        if (target instanceof Line line) {
            return same(from, line)
                    .or(() -> Optional.ofNullable(place)
                            .filter(Line.class::isInstance)
                            .map(Line.class::cast))
                    .map(source -> line.with(mix(source.values(), line.values(), part)))
                    .orElse(line);
        }
        if (target instanceof Bars bars && place instanceof Bars source) {
            List<Bars.Part> parts = new ArrayList<>();
            for (int i = 0; i < bars.parts().size(); i++) {
                Bars.Part one = bars.parts().get(i);
                Values before =
                        i < source.parts().size() ? source.parts().get(i).values() : one.values();
                Values mixed = mix(before, one.values(), part);
                parts.add(new Bars.Part(one.series(), one.owner(), one.name(), one.fill(), mixed));
            }
            return new Bars(parts);
        }
        return target;
    }

    private static Optional<Line> same(Strip from, Line line) {
        return from.lines().stream()
                .filter(other -> other.series().equals(line.series())
                        && other.owner().key().equals(line.owner().key()))
                .findFirst();
    }

    private static Values mix(Values from, Values to, double part) {
        double[] mixed = new double[to.size()];
        for (int i = 0; i < mixed.length; i++) {
            double before = from.at(i);
            double after = to.at(i);
            mixed[i] = Double.isNaN(before) ? after : before + (after - before) * part;
        }
        return Values.of(mixed);
    }
}
