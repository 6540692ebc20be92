/** The first steps in the window, one after the other as a person takes them. */
@NullMarked
package underwrite.app.screen.tour;

import org.jspecify.annotations.NullMarked;
