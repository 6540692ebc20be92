@NullMarked
package underwrite.app.launch;

import org.jspecify.annotations.NullMarked;
