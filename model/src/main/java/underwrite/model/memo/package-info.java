/** The Excel memo: a thesis and its results as a workbook whose numbers live, and the way back from an edited one. */
@NullMarked
package underwrite.model.memo;

import org.jspecify.annotations.NullMarked;
