@NullMarked
package underwrite.model.evidence;

import org.jspecify.annotations.NullMarked;
