package underwrite.model.words;

import java.util.Locale;

/** What is called differently in each language. */
public interface Named {
    /** The name in a language; {@link Locale#ROOT} is English. */
    String label(Locale locale);
}
