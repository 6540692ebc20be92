/** The program without a window: the commands that scripts call. */
@NullMarked
package underwrite.app.cli;

import org.jspecify.annotations.NullMarked;
