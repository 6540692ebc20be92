/** Files on a disk: saving that survives any crash, earlier versions, recovery, and what others do to a file meanwhile. */
@NullMarked
package underwrite.model.file.store;

import org.jspecify.annotations.NullMarked;
