@NullMarked
package underwrite.app.screen.sensitivity;

import org.jspecify.annotations.NullMarked;
