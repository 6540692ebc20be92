package underwrite.app.component.chart.time;

import java.util.List;
import java.util.Optional;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Values;

/**
 * One quantity, or several counted in the same unit, over the years. Strips of a card stand below each other on one time axis.
 *
 * @param heading title, unit and figure; the first strip's stand above the card
 * @param axis the value axis
 * @param layers what is drawn, in this order
 * @param share the height of the strip against the other strips of the card
 */
public record Strip(Heading heading, ValueAxis axis, List<Layer> layers, double share) {
    /** The height of the main strip of a card, against 1 for one below it. */
    public static final double MAIN = 3;

    public Strip {
        layers = List.copyOf(layers);
    }

    /** The main strip of a card. */
    public static Strip main(Heading heading, ValueAxis axis, List<? extends Layer> layers) {
        return new Strip(heading, axis, List.copyOf(layers), MAIN);
    }

    /** A lower strip below the main one. */
    public static Strip below(Heading heading, ValueAxis axis, List<? extends Layer> layers) {
        return new Strip(heading, axis, List.copyOf(layers), 1);
    }

    /** The lines, in order. */
    List<Line> lines() {
        return layers.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }

    /** The stacks of bars, in order. */
    List<Bars> bars() {
        return layers.stream()
                .filter(Bars.class::isInstance)
                .map(Bars.class::cast)
                .toList();
    }

    /** The same quantities as yearly changes; only lines and bars have one, bars become lines. */
    Strip growing(String unit, ValueAxis rates) {
        List<Layer> grown = layers.stream()
                .flatMap(layer -> layer instanceof Bars bars
                        ? bars.parts().stream().map(Strip::asLine)
                        : java.util.stream.Stream.of(layer))
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .<Layer>map(line -> line.with(line.values().growth()))
                .toList();
        return new Strip(Heading.of(heading.title(), unit), rates, grown, share);
    }

    /** The same with its bars as lines: a bar has no length where there is no zero. */
    Strip withoutBars() {
        List<Layer> flat = layers.stream()
                .flatMap(layer -> layer instanceof Bars bars
                        ? bars.parts().stream().map(Strip::asLine)
                        : java.util.stream.Stream.of(layer))
                .toList();
        return new Strip(heading, axis, flat, share);
    }

    /** What the figure at the right is about: the first quantity of the active scenario. */
    Optional<Lead> lead() {
        for (Layer layer : layers) {
            if (layer instanceof Line line && line.owner().active() && line.style() != Line.Style.TARGET) {
                return Optional.of(new Lead(line.series(), line.owner(), line.values()));
            }
            if (layer instanceof Bars bars && !bars.parts().isEmpty()) {
                Bars.Part part = bars.parts().get(0);
                return Optional.of(new Lead(part.series(), part.owner(), part.values()));
            }
        }
        return Optional.empty();
    }

    /** A quantity of the active scenario. */
    record Lead(String series, Case owner, Values values) {}

    private static Line asLine(Bars.Part part) {
        Line.Style style = part.fill() == Bars.Fill.CASE ? Line.Style.CASE : Line.Style.SECOND;
        return Line.of(part.owner(), part.series(), part.name(), style, part.values());
    }
}
