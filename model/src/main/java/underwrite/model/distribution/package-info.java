@NullMarked
package underwrite.model.distribution;

import org.jspecify.annotations.NullMarked;
