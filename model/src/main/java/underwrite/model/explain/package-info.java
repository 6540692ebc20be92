/** How a number came about: its formula in words, and what went into it. */
@NullMarked
package underwrite.model.explain;

import org.jspecify.annotations.NullMarked;
