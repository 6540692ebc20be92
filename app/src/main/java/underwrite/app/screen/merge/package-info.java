/** Two theses side by side in the window: what differs, what it does to the results, and how to bring them together. */
@NullMarked
package underwrite.app.screen.merge;

import org.jspecify.annotations.NullMarked;
