@NullMarked
package underwrite.app.live;

import org.jspecify.annotations.NullMarked;
