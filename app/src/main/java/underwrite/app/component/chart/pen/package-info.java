/** What draws: one interface, with one implementation for the screen and one for SVG, so that a saved picture is the chart that was seen. */
@NullMarked
package underwrite.app.component.chart.pen;

import org.jspecify.annotations.NullMarked;
