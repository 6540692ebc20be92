package underwrite.model.words;

import java.util.List;
import java.util.Locale;

/**
 * A sentence with its figures that can be said in any language of its bundle; two of them are equal when they say the same of
 * the same values.
 *
 * @param bundle resource path of the words, without {@code .properties}
 * @param places what fills {0}, {1}, ...: text, figures, and what has a name in every language
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

    /** What is written differently in each tongue: a figure. */
    public interface Written {
        /** The text as somebody reads it. */
        String text(Tongue tongue);
    }

    /** The sentence as somebody reads it. */
    public String in(Tongue tongue) {
        Object[] filled = places.stream().map(place -> said(place, tongue)).toArray();
        return Words.of(bundle).in(tongue.language()).get(key, filled);
    }

    private static Object said(Object place, Tongue tongue) {
        if (place instanceof Written written) {
            return written.text(tongue);
        }
        return place instanceof Named named ? named.label(tongue.language()) : place;
    }
}
