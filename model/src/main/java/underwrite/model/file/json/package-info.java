/** Strict JSON: a small tree that knows its places, a cursor over it, and a writer of canonical text. */
@NullMarked
package underwrite.model.file.json;

import org.jspecify.annotations.NullMarked;
