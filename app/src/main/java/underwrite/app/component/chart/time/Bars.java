package underwrite.app.component.chart.time;

import java.util.List;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Span;

/** Bars over the years, from zero; several parts are stacked in the order given. Values below zero count as none. */
public record Bars(List<Part> parts) implements Layer {
    public Bars {
        parts = List.copyOf(parts);
    }

    /** Bars of one quantity of the active scenario. */
    public static Bars of(Case owner, String series, String name, Values values) {
        return new Bars(List.of(new Part(series, owner, name, Fill.CASE, values)));
    }

    /** How a part is filled. */
    public enum Fill {
        /** In the scenario's middle tone, the bar of the exit in its colour. */
        CASE,
        /** In grey, the bar of the exit in slate. */
        SECOND
    }

    /**
     * One quantity.
     *
     * @param series the key of its values in the model
     * @param owner the scenario it belongs to
     * @param name what stands beside the last bar
     * @param fill how it is filled
     * @param values one for each year of the chart, from its first
     */
    public record Part(String series, Case owner, String name, Fill fill, Values values) {
        PointKey point(int year) {
            return new PointKey(series, owner.key(), year);
        }

        /** The height of a bar in units of the axis; 0 where there is no value. */
        double height(int place) {
            double value = values.at(place);
            return value > 0 ? value : 0;
        }
    }

    /** The top of the stack at a place. */
    double total(int place) {
        double total = 0;
        for (Part part : parts) {
            total += part.height(place);
        }
        return total;
    }

    /** The last year that has a bar of its own or 0, as a place; -1 where there is none. */
    int last() {
        return parts.stream().mapToInt(part -> part.values().last()).max().orElse(-1);
    }

    @Override
    public void cover(Span span) {
        for (int place = 0; place <= last(); place++) {
            span.add(total(place));
        }
    }
}
