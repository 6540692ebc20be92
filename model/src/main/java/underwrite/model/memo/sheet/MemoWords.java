package underwrite.model.memo.sheet;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underwrite.model.advice.Rule;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.series.Result;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Tongue;
import underwrite.model.words.Words;

/** Sentences of the memo that are the same in every form that it is written in. */
public final class MemoWords {
    /** The results that the memo shows, in its order. */
    public static final List<Result> SHOWN = List.of(
            Result.MOIC,
            Result.IRR,
            Result.INVESTED,
            Result.PROCEEDS,
            Result.NPV,
            Result.EXIT_YEAR,
            Result.DISTRESS_YEAR,
            Result.EXIT_ENTERPRISE_VALUE,
            Result.EXIT_EQUITY,
            Result.OWNERSHIP_AT_ENTRY,
            Result.OWNERSHIP_AT_EXIT);

    private static final Words WORDS = Plan.WORDS;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Pattern SOURCE_END = Pattern.compile("[,:;(]");
    private static final int LONGEST_SOURCE = 40;
    private static final int YEAR_DIGITS = 4;

    private MemoWords() {}

    /** Of which lab, as of when, by whom. */
    public static String subtitle(Thesis thesis) {
        String date =
                thesis.asOf() == null ? WORDS.get("memo.undated") : WORDS.get("memo.asOf", DAY.format(thesis.asOf()));
        return thesis.author().isEmpty()
                ? WORDS.get("memo.subtitle", thesis.lab(), date)
                : WORDS.get("memo.subtitle.by", thesis.lab(), date, thesis.author());
    }

    /** A result, a small share with more digits. */
    public static String figure(Result result, double value) {
        return Figures.fine(result.unit(), value, Tongue.ENGLISH);
    }

    /** The name of something in a column of plain numbers: money says there that it is in millions. */
    static String inMillions(String label, Unit unit) {
        return unit == Unit.USD_MILLIONS ? WORDS.get("memo.inMillions", label) : label;
    }

    /** Why an assumption of the main scenario is what it is, with the sources cited, or that nothing is said. */
    public static String why(Plan plan, Driver driver) {
        Rationale reason = plan.mainScenario().scenario().rationale().get(driver);
        if (reason == null) {
            return WORDS.get("memo.why.none");
        }
        String cited = reason.evidence().stream()
                .map(id -> plan.evidence(id).map(MemoWords::source).orElse(id))
                .distinct()
                .collect(Collectors.joining("; "));
        return cited.isEmpty() ? reason.note() : WORDS.get("memo.why.cited", reason.note(), cited);
    }

    /** Who said it and in which year: the beginning of the source, which stands whole on the sheet of evidence. */
    private static String source(Evidence item) {
        String who = SOURCE_END.split(item.source().strip(), 2)[0];
        if (who.isEmpty()) {
            return item.id();
        }
        String shown = ScenarioPart.shortened(who, LONGEST_SOURCE);
        return item.asOf().length() < YEAR_DIGITS
                ? shown
                : WORDS.get("memo.source", shown, item.asOf().substring(0, YEAR_DIGITS));
    }

    /** The driver that a question is about; empty when it is about none. */
    public static String about(DiligenceItem item) {
        return item.driver() == null ? "" : item.driver().label();
    }

    /** Whether a question is answered. */
    private static String state(DiligenceItem item) {
        return WORDS.get(item.done() ? "memo.state.done" : "memo.state.open");
    }

    /** By when a question is to be answered, and whether it is. */
    public static String dueAndState(DiligenceItem item) {
        return item.due().isBlank() ? state(item) : WORDS.get("memo.dueAndState", item.due(), state(item));
    }

    /** The name of the rule that advice comes from; its id where this version does not know it. */
    public static String rule(AcceptedAdvice advice) {
        return Rule.byId(advice.rule()).map(Rule::title).orElse(advice.rule());
    }

    /** The bound of a milestone, such as "at least $4.20B". */
    public static String must(Milestone milestone) {
        Unit unit = milestone.metric().unit();
        return switch (milestone.comparison()) {
            case AT_LEAST -> WORDS.get("memo.atLeast", bound(unit, milestone.value()));
            case AT_MOST -> WORDS.get("memo.atMost", bound(unit, milestone.value()));
            case BETWEEN -> WORDS.get("memo.between", bound(unit, milestone.low()), bound(unit, milestone.high()));
        };
    }

    private static String bound(Unit unit, @Nullable Double value) {
        return value == null ? "" : Figures.text(unit, value);
    }
}
