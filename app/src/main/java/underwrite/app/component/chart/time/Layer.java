package underwrite.app.component.chart.time;

import underwrite.app.component.chart.scale.Span;

/** Something drawn in a strip. Layers are drawn in the order given, lines above bars. */
public sealed interface Layer permits Line, Bars, Band, Level, Published {
    /** Widens a span to hold what is drawn. */
    void cover(Span span);
}
