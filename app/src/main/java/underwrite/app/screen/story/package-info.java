/** The arguments of the founding essays, told as stories. */
@NullMarked
package underwrite.app.screen.story;

import org.jspecify.annotations.NullMarked;
