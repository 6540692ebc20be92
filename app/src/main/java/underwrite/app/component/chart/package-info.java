/** Our own charts, drawn on Canvas from plain immutable figures: no thesis inside. */
@NullMarked
package underwrite.app.component.chart;

import org.jspecify.annotations.NullMarked;
