package underwrite.model.series;

import java.util.Optional;

/**
 * How a line is worked out.
 *
 * @param first the expression for year 0, where it differs
 * @param then the expression for years 1..10, and for year 0 where no other is given
 */
public record Formula(Optional<Expr> first, Expr then) {

    /** The expression that holds in a year. */
    public Expr in(int year) {
        return year == 0 ? first.orElse(then) : then;
    }
}
