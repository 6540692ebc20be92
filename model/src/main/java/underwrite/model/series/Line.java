package underwrite.model.series;

import java.util.Locale;
import underwrite.model.driver.Unit;

/** A line of the projection, public ({@link Series}) or a step on the way to one ({@link Working}). Its formula is in {@link Formulas}. */
public sealed interface Line permits Series, Working {

    /** The id in formulas, such as {@code marketSize} or {@code preference<later3>}. */
    String id();

    /** The part of the model that computes it. */
    Section section();

    /** What its values are counted in. */
    Unit unit();

    /** The short name, in a language; {@link Locale#ROOT} is English. */
    String label(Locale locale);

    /** The short name in English. */
    default String label() {
        return label(Locale.ROOT);
    }
}
