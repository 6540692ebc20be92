@NullMarked
package underwrite.app.screen.help;

import org.jspecify.annotations.NullMarked;
