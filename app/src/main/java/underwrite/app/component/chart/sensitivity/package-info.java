/** Charts of what moves a result: the tornado and the two-way map. */
@NullMarked
package underwrite.app.component.chart.sensitivity;

import org.jspecify.annotations.NullMarked;
