package underwrite.model.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one bundle in one language. English is the root bundle, so that a language without its own words falls back to it and
 * never to the language of the machine.
 */
public final class Words {
    private static final ResourceBundle.Control NO_MACHINE_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final ResourceBundle words;

    private Words(String bundle, Locale locale) {
        this.bundle = bundle;
        this.words = ResourceBundle.getBundle(bundle, locale, Words.class.getClassLoader(), NO_MACHINE_FALLBACK);
    }

    /** The English words of the bundle at this resource path, without {@code .properties}. */
    public static Words of(String bundle) {
        return new Words(bundle, Locale.ROOT);
    }

    /** The same bundle in another language; {@link Locale#ROOT} is English. */
    public Words in(Locale locale) {
        return locale.equals(words.getLocale()) ? this : new Words(bundle, locale);
    }

    /** The words for a key; a missing key is a programming error. */
    public String get(String key) {
        return words.getString(key);
    }

    /** The words as a toolkit wants them that looks keys up by itself. */
    public ResourceBundle bundle() {
        return words;
    }

    /** Whether the bundle has this key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words for a key with its places {0}, {1}, ... filled; arguments are shown as they are, so format numbers first. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(get(key), Locale.ROOT).format(arguments);
    }
}
