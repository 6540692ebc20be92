/** The thesis file: reading strictly, writing byte-stable, checking. */
@NullMarked
package underwrite.model.file;

import org.jspecify.annotations.NullMarked;
