/** Charts over the years of a projection: strips with lines, bars, bands, levels and published values on one time axis. */
@NullMarked
package underwrite.app.component.chart.time;

import org.jspecify.annotations.NullMarked;
