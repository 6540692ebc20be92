@NullMarked
package underwrite.app.workspace;

import org.jspecify.annotations.NullMarked;
