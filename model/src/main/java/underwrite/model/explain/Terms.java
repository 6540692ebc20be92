package underwrite.model.explain;

import java.util.List;
import underwrite.model.series.Expr;
import underwrite.model.series.Line;

/** How the leaves of a formula are written: by their names or by their values. */
interface Terms {
    String driver(Expr.OfDriver term);

    String option(Expr.IsOption term);

    String constant(Expr.Named term);

    String ofYear();

    String line(Expr.Of term);

    String pick(Expr.Pick term, String year);

    String block(List<Line> lines);
}
