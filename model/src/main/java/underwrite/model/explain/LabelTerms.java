package underwrite.model.explain;

import java.util.List;
import underwrite.model.driver.Driver;
import underwrite.model.series.Expr;
import underwrite.model.series.Line;
import underwrite.model.series.Working;

/** The leaves of a formula by their names. */
record LabelTerms(Show show) implements Terms {
    private static final Expr EXIT_YEAR = new Expr.OfDriver(Driver.VALUATION_EXIT_YEAR);

    @Override
    public String driver(Expr.OfDriver term) {
        return term.driver().label(show.locale());
    }

    @Override
    public String option(Expr.IsOption term) {
        return show.words()
                .get(
                        "option",
                        term.choice().label(show.locale()),
                        term.choice().optionLabel(term.option(), show.locale()));
    }

    @Override
    public String constant(Expr.Named term) {
        return term.constant().label(show.locale());
    }

    @Override
    public String ofYear() {
        return show.words().get("year");
    }

    @Override
    public String line(Expr.Of term) {
        return show.label(term.line(), term.when());
    }

    @Override
    public String pick(Expr.Pick term, String year) {
        String label = term.line().label(show.locale());
        return term.year().equals(EXIT_YEAR)
                ? show.words().get("pick.exit", label)
                : show.words().get("pick", label, year);
    }

    @Override
    public String block(List<Line> lines) {
        return ((Working) lines.get(0)).blockLabel(show.locale());
    }
}
