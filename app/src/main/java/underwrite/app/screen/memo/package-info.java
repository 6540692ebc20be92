@NullMarked
package underwrite.app.screen.memo;

import org.jspecify.annotations.NullMarked;
