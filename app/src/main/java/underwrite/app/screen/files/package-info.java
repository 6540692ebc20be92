@NullMarked
package underwrite.app.screen.files;

import org.jspecify.annotations.NullMarked;
