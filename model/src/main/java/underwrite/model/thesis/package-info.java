@NullMarked
package underwrite.model.thesis;

import org.jspecify.annotations.NullMarked;
