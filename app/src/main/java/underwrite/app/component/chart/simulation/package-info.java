/** Charts of a simulation: how results are spread, and what they go along with. Fans are charts over time with bands. */
@NullMarked
package underwrite.app.component.chart.simulation;

import org.jspecify.annotations.NullMarked;
