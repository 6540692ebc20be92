package underwrite.model.series;

import java.util.Locale;
import java.util.Optional;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/**
 * A line that is a step on the way to a public series: a moat score by year, the shares of one class, the price at which a class
 * converts. The catalogue of formulas makes them; they are the same objects for the life of the program.
 */
public final class Working implements Line {

    /** How its values run. */
    public enum Span {
        /** A value for each year 0..10. */
        YEARLY,
        /** One value for all years. */
        ONCE
    }

    private static final Words WORDS = Words.of("underwrite/model/series/lines");

    private final String block;
    private final Optional<Row> row;
    private final Section section;
    private final Unit unit;
    private final boolean flag;
    private final Span span;

    Working(String block, Optional<Row> row, Section section, Unit unit, boolean flag, Span span) {
        this.block = block;
        this.row = row;
        this.section = section;
        this.unit = unit;
        this.flag = flag;
        this.span = span;
    }

    @Override
    public String id() {
        return block + row.map(r -> "<" + r.id() + ">").orElse("");
    }

    /** What the rows of a block have in common, such as {@code preference}; the id of a line that stands alone. */
    public String block() {
        return block;
    }

    /** Which row of its block it is. */
    public Optional<Row> row() {
        return row;
    }

    @Override
    public Section section() {
        return section;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    /** Whether its values are 0 for no and 1 for yes. */
    public boolean flag() {
        return flag;
    }

    /** Whether it has a value for each year or one for all. */
    public Span span() {
        return span;
    }

    /** The name of the block, in a language. */
    public String blockLabel(Locale locale) {
        return WORDS.in(locale).get(block + ".label");
    }

    @Override
    public String label(Locale locale) {
        return row.map(r -> blockLabel(locale) + ": " + r.label(locale)).orElseGet(() -> blockLabel(locale));
    }

    @Override
    public String toString() {
        return id();
    }
}
