@NullMarked
package underwrite.app.component.slider;

import org.jspecify.annotations.NullMarked;
