package underwrite.model.words;

import java.util.List;
import java.util.Locale;

/**
 * A sentence with its figures that can be said in any language of its bundle; two of them are equal when they say the same.
 *
 * @param bundle resource path of the words, without {@code .properties}
 * @param places what fills {0}, {1}, ...: figures as text, and what has a name in every language
 */
public record Sentence(String bundle, String key, List<Object> places) {
    public Sentence {
        places = List.copyOf(places);
    }

    /** What is called differently in each language. */
    public interface Named {
        /** The name in a language; {@link Locale#ROOT} is English. */
        String label(Locale locale);
    }

    /** The sentence in a language; {@link Locale#ROOT} is English. */
    public String in(Locale locale) {
        Object[] filled = places.stream()
                .map(place -> place instanceof Named named ? named.label(locale) : place)
                .toArray();
        return Words.of(bundle).in(locale).get(key, filled);
    }
}
