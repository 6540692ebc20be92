@NullMarked
package underwrite.app.screen.shell;

import org.jspecify.annotations.NullMarked;
