@NullMarked
package underwrite.app.screen.details;

import org.jspecify.annotations.NullMarked;
