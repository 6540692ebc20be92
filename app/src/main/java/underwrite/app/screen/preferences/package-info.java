/** What a person prefers: looks, language, numbers, the default hurdle, keys. */
@NullMarked
package underwrite.app.screen.preferences;

import org.jspecify.annotations.NullMarked;
