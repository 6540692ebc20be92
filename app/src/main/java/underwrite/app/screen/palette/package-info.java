@NullMarked
package underwrite.app.screen.palette;

import org.jspecify.annotations.NullMarked;
