package underwrite.model.series;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;

/**
 * The formulas of the catalogue worked out for one scenario: every line, public or not, and every result.
 *
 * <p>Each value is computed when it is first asked for and kept. It is made for explaining and for the memo, not for speed; the engine
 * computes the public series some hundred times faster and tests hold the two together. Not for use by several threads at once.
 */
public final class Evaluation {
    private static final int MOST_STEPS = 20;
    private static final double CLOSE_ENOUGH = 1e-12;
    private static final Map<Line, Integer> PLACES = places();

    private final ToDoubleFunction<Driver> drivers;
    private final ToIntFunction<Choice> choices;
    private final double[] values = new double[PLACES.size() * Series.YEARS];
    private final boolean[] known = new boolean[values.length];

    /**
     * Works out a scenario that can be projected.
     *
     * @param drivers the value of each driver, in its unit
     * @param choices the place of the option that each choice stands at
     */
    public Evaluation(ToDoubleFunction<Driver> drivers, ToIntFunction<Choice> choices) {
        this.drivers = drivers;
        this.choices = choices;
    }

    private static Map<Line, Integer> places() {
        Map<Line, Integer> places = new HashMap<>();
        Formulas.lines().forEach(line -> places.put(line, places.size()));
        return places;
    }

    /** The value of a line in a year 0..10, in the line's unit; the year means nothing for a line that has one value for all. */
    public double at(Line line, int year) {
        if (year < 0 || year >= Series.YEARS) {
            throw new IllegalArgumentException("No year " + year + " of " + line.id());
        }
        int place = Objects.requireNonNull(PLACES.get(line)) * Series.YEARS + year;
        if (!known[place]) {
            values[place] = value(Formulas.of(line).in(year), year);
            known[place] = true;
        }
        return values[place];
    }

    /** The value of a result, in its unit; only the distress year may have none. */
    public OptionalDouble of(Result result) {
        double value = value(Formulas.of(result), 0);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The value of an expression in a year; NaN for {@link Expr.None}. */
    public double value(Expr expression, int year) {
        if (expression instanceof Expr.Of of) {
            return at(of.line(), yearOf(of.when(), year));
        }
        if (expression instanceof Expr.Binary binary) {
            return apply(binary.operator(), value(binary.left(), year), value(binary.right(), year));
        }
        if (expression instanceof Expr.OfDriver of) {
            return drivers.applyAsDouble(of.driver());
        }
        if (expression instanceof Expr.Whole whole) {
            return whole.value();
        }
        if (expression instanceof Expr.Named named) {
            return named.constant().value();
        }
        if (expression instanceof Expr.Year) {
            return year;
        }
        if (expression instanceof Expr.RowNumber number) {
            return number.number();
        }
        return structured(expression, year);
    }

    private double structured(Expr expression, int year) {
        if (expression instanceof Expr.If choice) {
            return value(choice.condition(), year) != 0 ? value(choice.then(), year) : value(choice.otherwise(), year);
        }
        if (expression instanceof Expr.Compare compare) {
            boolean holds = holds(compare.comparison(), value(compare.left(), year), value(compare.right(), year));
            return holds ? 1 : 0;
        }
        if (expression instanceof Expr.Call call) {
            return call(call, year);
        }
        if (expression instanceof Expr.Negative negative) {
            return -value(negative.of(), year);
        }
        if (expression instanceof Expr.IsOption is) {
            return choices.applyAsInt(is.choice()) == is.option() ? 1 : 0;
        }
        if (expression instanceof Expr.Pick pick) {
            return at(pick.line(), (int) value(pick.year(), year));
        }
        return overRows(expression, year);
    }

    private double overRows(Expr expression, int year) {
        if (expression instanceof Expr.Total total) {
            return total.lines().stream().mapToDouble(line -> at(line, year)).sum();
        }
        double sum = 0;
        if (expression instanceof Expr.Products products) {
            for (int i = 0; i < products.left().size(); i++) {
                sum += at(products.left().get(i), year) * at(products.right().get(i), year);
            }
        } else if (expression instanceof Expr.UpTo upTo) {
            double limit = value(upTo.limit(), year);
            for (int i = 0; i < upTo.by().size(); i++) {
                sum += at(upTo.by().get(i), year) <= limit ? at(upTo.of().get(i), year) : 0;
            }
        } else if (expression instanceof Expr.Present present) {
            double growth = 1 + value(present.rate(), year);
            for (int i = 0; i < present.flows().size(); i++) {
                sum += at(present.flows().get(i), year) / Math.pow(growth, i + 1.0);
            }
        } else {
            return expression instanceof Expr.Rate rate ? rate(rate, year) : Double.NaN;
        }
        return sum;
    }

    private double call(Expr.Call call, int year) {
        double result = value(call.arguments().get(0), year);
        if (call.function() == Expr.Function.EXP) {
            return Math.exp(result);
        }
        for (Expr argument : call.arguments().subList(1, call.arguments().size())) {
            double other = value(argument, year);
            result = call.function() == Expr.Function.MIN ? Math.min(result, other) : Math.max(result, other);
        }
        return result;
    }

    private static double apply(Expr.Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case OVER -> left / right;
            case POWER -> Math.pow(left, right);
        };
    }

    private static boolean holds(Expr.Comparison comparison, double left, double right) {
        return switch (comparison) {
            case EQUAL -> left == right;
            case GREATER -> left > right;
            case AT_LEAST -> left >= right;
        };
    }

    private static int yearOf(Expr.When when, int year) {
        if (when instanceof Expr.When.Relative relative) {
            return year + relative.years();
        }
        return when instanceof Expr.When.In in ? in.year() : 0;
    }

    /** Newton's steps, as a spreadsheet takes them, from a guess that the formulas have brought close. */
    private double rate(Expr.Rate rate, int year) {
        double x = value(rate.guess(), year);
        double[] flows =
                rate.flows().stream().mapToDouble(line -> at(line, year)).toArray();
        for (int step = 0; step < MOST_STEPS; step++) {
            double net = 0;
            double slope = 0;
            for (int t = 0; t < flows.length; t++) {
                if (flows[t] != 0) {
                    net += flows[t] * Math.pow(1 + x, -t);
                    slope -= t * flows[t] * Math.pow(1 + x, -t - 1.0);
                }
            }
            double better = x - net / slope;
            if (Math.abs(better - x) <= CLOSE_ENOUGH) {
                return better;
            }
            x = better;
        }
        return x;
    }
}
