@NullMarked
package underwrite.model.portfolio;

import org.jspecify.annotations.NullMarked;
