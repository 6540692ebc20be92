@NullMarked
package underwrite.app.settings;

import org.jspecify.annotations.NullMarked;
