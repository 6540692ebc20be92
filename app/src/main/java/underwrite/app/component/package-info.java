@NullMarked
package underwrite.app.component;

import org.jspecify.annotations.NullMarked;
