/** The pages of help, as Markdown: the documentation as it stands, and what the catalogues say of themselves. */
@NullMarked
package underwrite.app.help;

import org.jspecify.annotations.NullMarked;
