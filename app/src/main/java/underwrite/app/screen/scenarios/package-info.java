@NullMarked
package underwrite.app.screen.scenarios;

import org.jspecify.annotations.NullMarked;
