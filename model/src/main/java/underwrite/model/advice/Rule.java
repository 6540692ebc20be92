package underwrite.model.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.model.words.Sentence;
import underwrite.model.words.Words;

/** The catalogue of rules on combinations of assumptions; the id is kept in files where a rule was accepted with a reason. */
public enum Rule {
    LEAD_WITHOUT_SPEND("lead-without-spend"),
    PRICE_FALL_ABOVE_EVIDENCE("price-fall-above-evidence"),
    OUTSIDE_EVIDENCE("outside-evidence"),
    RERATING_AT_LOWER_GROWTH("rerating-at-lower-growth"),
    TERMINAL_GROWTH_NEAR_DISCOUNT("terminal-growth-near-discount"),
    MOAT_WITH_FALLING_PRICES("moat-with-falling-prices"),
    GROWTH_WITHOUT_COMPUTE("growth-without-compute"),
    WINNER_TAKES_ALL("winner-takes-all"),
    MARGIN_LEAP("margin-leap"),
    ABOVE_AVERAGE_IN_EVERYTHING("above-average-in-everything"),
    ADVANTAGE_THAT_STAYS("advantage-that-stays"),
    OPEN_MODELS_NEVER_CATCH_UP("open-models-never-catch-up"),
    STAFF_WITHOUT_EQUITY("staff-without-equity"),
    SHORT_RUNWAY("short-runway"),
    RECOVERY_ABOVE_PREFERENCES("recovery-above-preferences"),
    RAISES_ABOVE_MARKET("raises-above-market"),
    SALE_WITHOUT_BUYER("sale-without-buyer"),
    REVENUE_PER_HEAD("revenue-per-head"),
    EXUBERANCE_THAT_STAYS("exuberance-that-stays"),
    HURDLE_BELOW_DISCOUNT("hurdle-below-discount"),
    NO_LOSS_ANYWHERE("no-loss-anywhere"),
    ONE_SCENARIO("one-scenario"),
    SCENARIOS_ALIKE("scenarios-alike"),
    RESTS_ON_THE_TAIL("rests-on-the-tail");

    private static final String BUNDLE = "underwrite/model/advice/advice";
    private static final Words WORDS = Words.of(BUNDLE);
    private static final List<Rule> ALL = List.of(values());

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** All rules in catalogue order. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule with this id. */
    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** The id in files, on the command line and in the memo. */
    public String id() {
        return id;
    }

    /** A short name. */
    public String title() {
        return WORDS.get(id + ".title");
    }

    /** Why the combination deserves a second look. */
    public String why() {
        return WORDS.get(id + ".why");
    }

    /** The name in a language; {@link Locale#ROOT} is English. */
    public String title(Locale locale) {
        return WORDS.in(locale).get(id + ".title");
    }

    /** Why the combination deserves a second look, in a language; {@link Locale#ROOT} is English. */
    public String why(Locale locale) {
        return WORDS.in(locale).get(id + ".why");
    }

    Sentence message(Object... figures) {
        return new Sentence(BUNDLE, id + ".message", List.of(figures));
    }
}
