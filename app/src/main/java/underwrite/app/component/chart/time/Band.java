package underwrite.app.component.chart.time;

import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Span;

/**
 * An area between two lines: two percentiles of a fan.
 *
 * @param series the key of its values in the model
 * @param owner the scenario it belongs to
 * @param lowName what stands at the end of the lower edge, such as "5%"
 * @param highName what stands at the end of the upper edge, such as "95%"
 * @param low the lower edge, one for each year of the chart
 * @param high the upper edge
 * @param depth how strong its colour is: 1 for the outermost, 2 for the next ...
 */
public record Band(String series, Case owner, String lowName, String highName, Values low, Values high, int depth)
        implements Layer {
    @Override
    public void cover(Span span) {
        low.stream().forEach(span::add);
        high.stream().forEach(span::add);
    }
}
