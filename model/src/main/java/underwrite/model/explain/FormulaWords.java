package underwrite.model.explain;

import java.util.Locale;
import underwrite.model.series.Expr;
import underwrite.model.series.Formula;
import underwrite.model.words.Tongue;

/**
 * Formulas of the catalogue in words, apart from any scenario, for the memo and the help.
 *
 * <p>Example: "Year 0: Spend on LLM products, year 0. Then: Market size the year before × (1 + Usage growth) × (1 − Price decline)".
 */
public final class FormulaWords {
    private final Show show;
    private final Phrases phrases;
    private final LabelTerms terms;

    private FormulaWords(Locale locale) {
        this.show = new Show(new Tongue(locale, Locale.ROOT));
        this.phrases = new Phrases(show.words());
        this.terms = new LabelTerms(show);
    }

    /** The words of a language; {@link Locale#ROOT} is English. */
    public static FormulaWords in(Locale locale) {
        return new FormulaWords(locale);
    }

    /** How a line is worked out, in all years. */
    public String of(Formula formula) {
        String then = of(formula.then());
        if (formula.first().isPresent()) {
            return show.words().get("firstThen", of(formula.first().get()), then);
        }
        return formula.last()
                .map(last -> show.words().get("thenLast", then, of(last)))
                .orElse(then);
    }

    /** An expression. */
    public String of(Expr expression) {
        return phrases.of(expression, terms);
    }
}
