package underwrite.model.series;

import java.util.Locale;
import underwrite.model.words.Words;

/** The parts of the model, in the order in which they are computed and shown. */
public enum Section {
    MARKET("market"),
    STRUCTURE("structure"),
    PRICING("pricing"),
    COSTS("costs"),
    VALUE("value"),
    FUNDING("funding"),
    CAP_TABLE("capTable"),
    WATERFALL("waterfall"),
    RETURNS("returns"),
    CHECKS("checks");

    private static final Words WORDS = Words.of("underwrite/model/series/series");

    private final String id;

    Section(String id) {
        this.id = id;
    }

    /** The id in the catalogue of formulas. */
    public String id() {
        return id;
    }

    /** The heading, in a language; {@link Locale#ROOT} is English. */
    public String label(Locale locale) {
        return WORDS.in(locale).get("section." + id);
    }
}
