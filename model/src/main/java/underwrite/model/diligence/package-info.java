/** What to find out before deciding. */
@NullMarked
package underwrite.model.diligence;

import org.jspecify.annotations.NullMarked;
