/** Charts of what comes back: the ruler of multiples, who gets what at the exit, what one needs to believe. */
@NullMarked
package underwrite.app.component.chart.returns;

import org.jspecify.annotations.NullMarked;
