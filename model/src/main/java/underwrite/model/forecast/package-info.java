@NullMarked
package underwrite.model.forecast;

import org.jspecify.annotations.NullMarked;
