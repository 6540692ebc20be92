package underwrite.app.help;

import java.util.Locale;
import java.util.Locale.Category;
import java.util.function.Function;

/** A text made in a program whose language was chosen in its preferences. */
final class InLanguage {
    private InLanguage() {}

    /** The text in a language by its code; the empty code is English. */
    static <T> T of(String language, Function<Locale, T> text) {
        Locale before = Locale.getDefault(Category.DISPLAY);
        Locale locale = Locale.forLanguageTag(language);
        Locale.setDefault(Category.DISPLAY, language.isEmpty() ? Locale.ENGLISH : locale);
        try {
            return text.apply(locale);
        } finally {
            Locale.setDefault(Category.DISPLAY, before);
        }
    }
}
