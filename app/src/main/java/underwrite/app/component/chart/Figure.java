package underwrite.app.component.chart;

import java.util.Optional;

/** What a chart shows: immutable, plain numbers and texts. */
public interface Figure {
    /** The line above the chart. */
    Heading heading();

    /** The same numbers as a table. */
    DataTable table();

    /** One sentence on why there is nothing to draw; empty when there is something. */
    Optional<String> whyEmpty();
}
