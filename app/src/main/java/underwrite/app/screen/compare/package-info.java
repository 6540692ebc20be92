/** Theses side by side: results, risk, years, the one world that they share, and how well their forecasts did. */
@NullMarked
package underwrite.app.screen.compare;

import org.jspecify.annotations.NullMarked;
