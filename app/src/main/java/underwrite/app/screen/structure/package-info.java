@NullMarked
package underwrite.app.screen.structure;

import org.jspecify.annotations.NullMarked;
