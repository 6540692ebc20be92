/** The memo as pages: a PDF that is read and printed, with the same words and numbers as the workbook's first sheet. */
@NullMarked
package underwrite.model.memo.pdf;

import org.jspecify.annotations.NullMarked;
