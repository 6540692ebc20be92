/** What every sheet of a workbook is written with: cells with their cached values, looks, names, text that stays text. */
@NullMarked
package underwrite.model.memo.book;

import org.jspecify.annotations.NullMarked;
