@NullMarked
package underwrite.app.screen.evidence;

import org.jspecify.annotations.NullMarked;
