@NullMarked
package underwrite.model.simulation;

import org.jspecify.annotations.NullMarked;
