/** What ships with the program: presets, evidence and back-tests. */
@NullMarked
package underwrite.model.library;

import org.jspecify.annotations.NullMarked;
