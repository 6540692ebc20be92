@NullMarked
package underwrite.model.advice;

import org.jspecify.annotations.NullMarked;
