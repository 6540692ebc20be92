package underwrite.app.component.chart.time;

import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Span;

/**
 * An area between two lines: two percentiles of a fan.
 *
 * @param owner the scenario it belongs to
 * @param depth how strong its colour is: 1 for the outermost, 2 for the next ...
 */
public record Band(Case owner, Edge low, Edge high, int depth) implements Layer {

    /**
     * One of the two lines.
     *
     * @param series the key of its values in the model
     * @param name what stands at its end, such as "5%"
     * @param values one for each year of the chart
     */
    public record Edge(String series, String name, Values values) {}

    @Override
    public void cover(Span span) {
        low.values().stream().forEach(span::add);
        high.values().stream().forEach(span::add);
    }
}
