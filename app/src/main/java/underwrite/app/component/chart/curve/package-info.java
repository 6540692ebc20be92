/** A quantity over another one: what we are paid over the exit equity, a result over the range of a driver. */
@NullMarked
package underwrite.app.component.chart.curve;

import org.jspecify.annotations.NullMarked;
