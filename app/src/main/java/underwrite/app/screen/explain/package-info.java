@NullMarked
package underwrite.app.screen.explain;

import org.jspecify.annotations.NullMarked;
