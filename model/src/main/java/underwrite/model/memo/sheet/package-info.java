/** The sheets of the memo, a class each. */
@NullMarked
package underwrite.model.memo.sheet;

import org.jspecify.annotations.NullMarked;
