/** The model as a sheet: where each line stands, and its formula as a cell writes it. */
@NullMarked
package underwrite.model.memo.model;

import org.jspecify.annotations.NullMarked;
