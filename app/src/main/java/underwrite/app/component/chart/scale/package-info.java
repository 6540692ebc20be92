/** Where things stand on a chart: scales, ticks, label places and the time axis. Plain arithmetic, nothing is drawn here. */
@NullMarked
package underwrite.app.component.chart.scale;

import org.jspecify.annotations.NullMarked;
