@NullMarked
package underwrite.model.projection;

import org.jspecify.annotations.NullMarked;
