package underwrite.model.series;

import java.util.Locale;
import underwrite.model.words.Words;

/** The parts of the model, in the order in which they are computed and shown. */
public enum Section {
    MARKET,
    STRUCTURE,
    PRICING,
    COSTS,
    VALUE,
    FUNDING,
    RETURNS;

    private static final Words WORDS = Words.of("underwrite/model/series/series");

    /** The heading, in a language; {@link Locale#ROOT} is English. */
    public String label(Locale locale) {
        return WORDS.in(locale).get("section." + name().toLowerCase(Locale.ROOT));
    }
}
