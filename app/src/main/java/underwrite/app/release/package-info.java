/** What this copy of the program is made of: its version, the libraries in it and their licences. */
@NullMarked
package underwrite.app.release;

import org.jspecify.annotations.NullMarked;
