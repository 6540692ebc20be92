package underwrite.app.component.chart.time;

import java.util.List;
import underwrite.app.component.chart.Stance;
import underwrite.app.component.chart.scale.Span;

/** Values that somebody published, as marks among the lines. */
public record Published(List<Mark> marks) implements Layer {
    public Published {
        marks = List.copyOf(marks);
    }

    /**
     * A published value.
     *
     * @param year when it holds, in years of the projection; fractions are allowed
     * @param value in the unit of the strip
     * @param stance how it stands to the active scenario
     * @param name source and year, in a few words
     */
    public record Mark(double year, double value, Stance stance, String name) {}

    @Override
    public void cover(Span span) {
        marks.forEach(mark -> span.add(mark.value()));
    }
}
