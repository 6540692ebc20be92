@NullMarked
package underwrite.model.words;

import org.jspecify.annotations.NullMarked;
