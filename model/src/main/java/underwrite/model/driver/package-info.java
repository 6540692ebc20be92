@NullMarked
package underwrite.model.driver;

import org.jspecify.annotations.NullMarked;
