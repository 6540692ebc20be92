@NullMarked
package underwrite.model.series;

import org.jspecify.annotations.NullMarked;
