@NullMarked
package underwrite.app.screen.notices;

import org.jspecify.annotations.NullMarked;
