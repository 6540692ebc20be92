@NullMarked
package underwrite.app.format;

import org.jspecify.annotations.NullMarked;
