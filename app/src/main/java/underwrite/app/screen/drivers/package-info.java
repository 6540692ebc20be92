@NullMarked
package underwrite.app.screen.drivers;

import org.jspecify.annotations.NullMarked;
