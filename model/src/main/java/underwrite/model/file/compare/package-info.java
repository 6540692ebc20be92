/** Two theses side by side: what changed, what it does to the results, and how to bring two people's edits together. */
@NullMarked
package underwrite.model.file.compare;

import org.jspecify.annotations.NullMarked;
