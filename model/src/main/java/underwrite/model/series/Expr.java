package underwrite.model.series;

import java.util.List;
import java.util.stream.Stream;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;

/**
 * What a formula is made of. Immutable trees over drivers, choices and lines; evaluated in Java by {@link Evaluation}, written as cell
 * formulas by the memo and put in words by the explain card.
 */
public sealed interface Expr {

    /** Lines of a block that it sums over or that are the flows of it, in order. */
    default List<Line> rows() {
        return List.of();
    }

    /** The expressions that it is made of. */
    default List<Expr> parts() {
        return List.of();
    }

    /** The expression and all that it is made of. */
    default Stream<Expr> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expr::all));
    }

    /** 0 or 1. */
    record Whole(int value) implements Expr {}

    /** A number with a name. */
    record Named(Constant constant) implements Expr {}

    /** The value of a driver. */
    record OfDriver(Driver driver) implements Expr {}

    /** 1 when a choice stands at an option, else 0. */
    record IsOption(Choice choice, int option) implements Expr {}

    /** The year of the column, 0..10. */
    record Year() implements Expr {}

    /** The number of the row in its block; the year of a later round, for one. */
    record RowNumber(int number) implements Expr {}

    /** No value: a result that there is none. */
    record None() implements Expr {}

    /** The value of a line in a year. */
    record Of(Line line, When when) implements Expr {}

    /** The value of a line in the year that an expression gives. */
    record Pick(Line line, Expr year) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of(year);
        }
    }

    /** Minus an expression. */
    record Negative(Expr of) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of(of);
        }
    }

    /** Two expressions joined. */
    record Binary(Operator operator, Expr left, Expr right) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of(left, right);
        }
    }

    /** 1 when the comparison holds, else 0. */
    record Compare(Comparison comparison, Expr left, Expr right) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of(left, right);
        }
    }

    /** One of two expressions. */
    record If(Expr condition, Expr then, Expr otherwise) implements Expr {
        @Override
        public List<Expr> parts() {
            return List.of(condition, then, otherwise);
        }
    }

    /** A function of one or more numbers. */
    record Call(Function function, List<Expr> arguments) implements Expr {
        @Override
        public List<Expr> parts() {
            return arguments;
        }
    }

    /** The sum of lines that stand one below the other. */
    record Total(List<Line> lines) implements Expr {
        @Override
        public List<Line> rows() {
            return lines;
        }
    }

    /** The sum of the products of lines that stand in two blocks. */
    record Products(List<Line> left, List<Line> right) implements Expr {
        @Override
        public List<Line> rows() {
            return Stream.concat(left.stream(), right.stream()).toList();
        }
    }

    /** The sum of one block over the rows in which another is at most a limit. */
    record UpTo(List<Line> by, Expr limit, List<Line> of) implements Expr {
        @Override
        public List<Line> rows() {
            return Stream.concat(by.stream(), of.stream()).toList();
        }

        @Override
        public List<Expr> parts() {
            return List.of(limit);
        }
    }

    /** What yearly flows are worth a year before the first of them. */
    record Present(Expr rate, List<Line> flows) implements Expr {
        @Override
        public List<Line> rows() {
            return flows;
        }

        @Override
        public List<Expr> parts() {
            return List.of(rate);
        }
    }

    /** The rate at which yearly flows net to zero, searched from a first guess. */
    record Rate(List<Line> flows, Expr guess) implements Expr {
        @Override
        public List<Line> rows() {
            return flows;
        }

        @Override
        public List<Expr> parts() {
            return List.of(guess);
        }
    }

    /** Which year of a line is meant, seen from the year at hand. */
    sealed interface When {
        /** The year at hand, the one before or the one after. */
        enum Relative implements When {
            BEFORE(-1),
            NOW(0),
            AFTER(1);

            private final int years;

            Relative(int years) {
                this.years = years;
            }

            /** How many years later than the year at hand. */
            public int years() {
                return years;
            }
        }

        /** Always the same year. */
        record In(int year) implements When {}

        /** The only value of a line that has one for all years. */
        record Ever() implements When {}
    }

    /** The operations, with their sign and how tightly they bind. */
    enum Operator {
        PLUS("+", 2),
        MINUS("-", 2),
        TIMES("*", 3),
        OVER("/", 3),
        POWER("^", 5);

        private final String sign;
        private final int strength;

        Operator(String sign, int strength) {
            this.sign = sign;
            this.strength = strength;
        }

        public String sign() {
            return sign;
        }

        /** Greater binds tighter. */
        public int strength() {
            return strength;
        }
    }

    /** The comparisons, with their sign. */
    enum Comparison {
        EQUAL("="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** The functions. */
    enum Function {
        MIN,
        MAX,
        EXP
    }
}
