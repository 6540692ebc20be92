@NullMarked
package underwrite.model.sensitivity;

import org.jspecify.annotations.NullMarked;
