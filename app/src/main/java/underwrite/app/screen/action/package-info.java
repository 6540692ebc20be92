@NullMarked
package underwrite.app.screen.action;

import org.jspecify.annotations.NullMarked;
