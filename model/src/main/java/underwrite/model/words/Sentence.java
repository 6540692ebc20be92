package underwrite.model.words;

import java.util.List;

/**
 * A sentence with its figures that can be said in any language of its bundle; two of them are equal when they say the same of
 * the same values.
 *
 * @param bundle resource path of the words, without {@code .properties}
 * @param places what fills {0}, {1}, ...: text, figures, other sentences, and what has a name in every language
 */
public record Sentence(String bundle, String key, List<Object> places) implements Written {
    public Sentence {
        places = List.copyOf(places);
    }

    /** A sentence whose places are filled in their order. */
    public static Sentence of(String bundle, String key, Object... places) {
        return new Sentence(bundle, key, List.of(places));
    }

    /** The sentence in English, with a point in numbers. */
    public String inEnglish() {
        return in(Tongue.ENGLISH);
    }

    /** The sentence as somebody reads it. */
    public String in(Tongue tongue) {
        Object[] filled = places.stream().map(place -> said(place, tongue)).toArray();
        return Words.of(bundle).in(tongue.language()).get(key, filled);
    }

    @Override
    public String text(Tongue tongue) {
        return in(tongue);
    }

    static String said(Object place, Tongue tongue) {
        if (place instanceof Written written) {
            return written.text(tongue);
        }
        return place instanceof Named named ? named.label(tongue.language()) : String.valueOf(place);
    }
}
