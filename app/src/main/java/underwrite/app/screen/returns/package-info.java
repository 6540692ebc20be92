@NullMarked
package underwrite.app.screen.returns;

import org.jspecify.annotations.NullMarked;
