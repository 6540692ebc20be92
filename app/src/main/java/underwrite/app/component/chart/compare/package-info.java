/** Charts that set scenarios side by side: the bridge, risk and return, published values against what is assumed. */
@NullMarked
package underwrite.app.component.chart.compare;

import org.jspecify.annotations.NullMarked;
