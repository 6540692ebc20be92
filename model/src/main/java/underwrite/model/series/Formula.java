package underwrite.model.series;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a line is worked out.
 *
 * @param first the expression for year 0, where it differs
 * @param then the expression for all other years
 * @param last the expression for year 10, where it differs
 */
public record Formula(Optional<Expr> first, Expr then, Optional<Expr> last) {

    /** The expression that holds in a year. */
    public Expr in(int year) {
        return switch (year) {
            case 0 -> first.orElse(then);
            case Series.HORIZON -> last.orElse(then);
            default -> then;
        };
    }

    /** All expressions that it is made of. */
    public Stream<Expr> all() {
        return Stream.of(first, Optional.of(then), last)
                .flatMap(Optional::stream)
                .flatMap(Expr::all);
    }
}
