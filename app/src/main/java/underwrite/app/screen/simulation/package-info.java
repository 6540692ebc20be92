/** The simulation tab: how the results spread over thousands of drawn worlds, what drives them, and the way back to any one world. */
@NullMarked
package underwrite.app.screen.simulation;

import org.jspecify.annotations.NullMarked;
