@NullMarked
package underwrite.app.screen.start;

import org.jspecify.annotations.NullMarked;
