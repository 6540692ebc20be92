@NullMarked
package underwrite.app.task;

import org.jspecify.annotations.NullMarked;
