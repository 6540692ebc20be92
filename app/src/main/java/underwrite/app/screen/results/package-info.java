@NullMarked
package underwrite.app.screen.results;

import org.jspecify.annotations.NullMarked;
