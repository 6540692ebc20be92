package underwrite.model.explain;

import java.util.List;
import underwrite.model.series.Evaluation;
import underwrite.model.series.Expr;
import underwrite.model.series.Line;
import underwrite.model.thesis.Assumptions;

/** The leaves of a formula by their values in one scenario and year. */
record FigureTerms(Evaluation evaluation, Assumptions assumptions, Show show, int year) implements Terms {

    @Override
    public String driver(Expr.OfDriver term) {
        return show.value(term.driver(), assumptions.value(term.driver()));
    }

    @Override
    public String option(Expr.IsOption term) {
        return show.words().get(assumptions.option(term.choice()) == term.option() ? "yes" : "no");
    }

    @Override
    public String constant(Expr.Named term) {
        return show.plain(term.constant().value());
    }

    @Override
    public String ofYear() {
        return Integer.toString(year);
    }

    @Override
    public String line(Expr.Of term) {
        return show.value(term.line(), evaluation.value(term, year));
    }

    @Override
    public String pick(Expr.Pick term, String year) {
        return show.value(term.line(), evaluation.value(term, this.year));
    }

    @Override
    public String block(List<Line> lines) {
        return new LabelTerms(show).block(lines);
    }
}
