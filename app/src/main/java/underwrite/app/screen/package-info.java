@NullMarked
package underwrite.app.screen;

import org.jspecify.annotations.NullMarked;
