@NullMarked
package underwrite.app.screen.projection;

import org.jspecify.annotations.NullMarked;
