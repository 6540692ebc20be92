@NullMarked
package underwrite.app.theme;

import org.jspecify.annotations.NullMarked;
