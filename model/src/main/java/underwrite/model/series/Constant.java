package underwrite.model.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.model.words.Words;

/** The numbers of the model that are no assumption: units, the ends of scales, and bounds that hold whatever is assumed. */
public enum Constant {
    /** What halves with every half-life. */
    HALF("half", 0.5),
    MONTHS_PER_YEAR("monthsPerYear", 12),
    /** The last year of a projection. */
    HORIZON("horizon", Series.HORIZON),
    /** The score of an average rival. */
    AVERAGE_SCORE("averageScore", 50),
    /** Three average scores. */
    AVERAGE_SCORES("averageScores", 150),
    FULL_SCORE("fullScore", 100),
    /** Three full scores. */
    FULL_SCORES("fullScores", 300),
    /** The most that open models can ever take of the market. */
    MOST_CONTESTABLE("mostContestable", 0.99),
    /** The part of a share's movement that full switching costs hold back. */
    MOST_HELD("mostHeld", 0.9),
    /** Experiments needed for a run without any talent, against those of a typical lab. */
    MOST_WASTEFUL("mostWasteful", 1.5),
    /** The most a lab can shrink its staff in a year, as a multiple. */
    SLOWEST_SHRINK("slowestShrink", 0.5),
    /** The least entry multiple that is carried forward. */
    LEAST_MULTIPLE("leastMultiple", 0.5),
    /** The least by which the discount rate must exceed the growth after the last year. */
    LEAST_SPREAD("leastSpread", 0.01),
    /** What shares and rates may miss their bounds by. */
    SHARE_ROUNDING("shareRounding", 1e-12),
    /** What the checks of the memo let pass, relative to the figures at hand. */
    CHECK_TOLERANCE("checkTolerance", 1e-6),
    /** How far short of the money back still counts as the money back. */
    LOSS_TOLERANCE("lossTolerance", 1e-9);

    private static final Words WORDS = Words.of("underwrite/model/series/lines");
    private static final List<Constant> ALL = List.of(values());

    private final String id;
    private final double value;

    Constant(String id, double value) {
        this.id = id;
        this.value = value;
    }

    /** All constants. */
    public static List<Constant> all() {
        return ALL;
    }

    /** The constant with this id. */
    public static Optional<Constant> byId(String id) {
        return ALL.stream().filter(constant -> constant.id.equals(id)).findFirst();
    }

    /** The id in formulas. */
    public String id() {
        return id;
    }

    /** The number. */
    public double value() {
        return value;
    }

    /** What it stands for, in a language; {@link Locale#ROOT} is English. */
    public String label(Locale locale) {
        return WORDS.in(locale).get("constant." + id);
    }
}
