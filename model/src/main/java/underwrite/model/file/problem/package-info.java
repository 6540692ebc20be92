/** Everything that can be wrong with a file, each with a code and a sentence. */
@NullMarked
package underwrite.model.file.problem;

import org.jspecify.annotations.NullMarked;
