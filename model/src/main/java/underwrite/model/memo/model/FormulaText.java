package underwrite.model.memo.model;

import static underwrite.model.memo.model.ModelLayout.FIRST_YEAR;
import static underwrite.model.memo.model.ModelLayout.LAST_YEAR;
import static underwrite.model.memo.model.ModelLayout.VALUE;
import static underwrite.model.memo.model.ModelLayout.YEARS_ROW;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import underwrite.model.memo.book.Cells;
import underwrite.model.series.Constant;
import underwrite.model.series.Expr;
import underwrite.model.series.Expr.When;
import underwrite.model.series.Formula;
import underwrite.model.series.Line;

/**
 * Writes the formulas of the catalogue as cell formulas of a model sheet. The same formula stands in every year of a row: where year 0 or
 * year 10 differ, an IF on the year says so.
 *
 * <p>Example: {@code marketSize} in column F, row 20, with the size in D11: {@code IF(F$4=0,$D$11,E20*(1+F18)*(1-F19))}.
 */
public final class FormulaText {
    private static final int WEAKEST = 0;
    private static final int COMPARISON = 1;
    private static final int SIGN = 4;

    private final ModelLayout layout;
    private final int row;
    private final int column;

    private FormulaText(ModelLayout layout, int row, int column) {
        this.layout = layout;
        this.row = row;
        this.column = column;
    }

    /** The formula of a line in the column of a year, or in the value column when it has one value for all. */
    public static String of(Line line, int column) {
        ModelLayout layout = ModelLayout.layout();
        return new FormulaText(layout, layout.row(line), column).whole(underwrite.model.series.Formulas.of(line));
    }

    /** An expression that has one value, in the value column of a row. */
    public static String of(Expr expression, int row) {
        return new FormulaText(ModelLayout.layout(), row, VALUE).text(expression, WEAKEST);
    }

    private String whole(Formula formula) {
        Expr year = new Expr.Year();
        Expr whole = formula.then();
        if (formula.last().isPresent()) {
            Expr atLast = new Expr.Compare(Expr.Comparison.EQUAL, year, new Expr.Named(Constant.HORIZON));
            whole = new Expr.If(atLast, formula.last().get(), whole);
        }
        Optional<Expr> first = formula.first();
        if (first.isPresent()) {
            whole = new Expr.If(new Expr.Compare(Expr.Comparison.EQUAL, year, new Expr.Whole(0)), first.get(), whole);
        }
        return text(whole, WEAKEST);
    }

    private String text(Expr expr, int surroundings) {
        if (expr instanceof Expr.Of of) {
            return reference(of.line(), of.when());
        }
        if (expr instanceof Expr.Binary binary) {
            return binary(binary, surroundings);
        }
        if (expr instanceof Expr.Negative negative) {
            return bracketed("-" + text(negative.of(), SIGN), surroundings >= COMPARISON);
        }
        if (expr instanceof Expr.Compare compare) {
            String sides =
                    text(compare.left(), COMPARISON) + compare.comparison().sign() + text(compare.right(), COMPARISON);
            return bracketed(sides, surroundings >= COMPARISON);
        }
        if (expr instanceof Expr.OfDriver of) {
            return Cells.fixed(layout.row(of.driver()), VALUE);
        }
        if (expr instanceof Expr.Named named) {
            return Cells.fixed(layout.row(named.constant()), VALUE);
        }
        if (expr instanceof Expr.IsOption is) {
            String option = is.choice().options().get(is.option());
            return Cells.fixed(layout.row(is.choice()), VALUE) + "=\"" + option + "\"";
        }
        return plain(expr);
    }

    private String plain(Expr expr) {
        if (expr instanceof Expr.Whole whole) {
            return Integer.toString(whole.value());
        }
        if (expr instanceof Expr.Year) {
            return Cells.inRow(YEARS_ROW, column);
        }
        if (expr instanceof Expr.RowNumber) {
            return Cells.inColumn(row, VALUE);
        }
        if (expr instanceof Expr.If choice) {
            return call("IF", List.of(choice.condition(), choice.then(), choice.otherwise()));
        }
        if (expr instanceof Expr.Call call) {
            return call(call.function().name(), call.arguments());
        }
        if (expr instanceof Expr.Pick pick) {
            String years = Cells.inColumn(layout.row(pick.line()), FIRST_YEAR) + ":"
                    + Cells.inColumn(layout.row(pick.line()), LAST_YEAR);
            return "INDEX(" + years + ",1+" + text(pick.year(), COMPARISON) + ")";
        }
        return overRows(expr);
    }

    private String overRows(Expr expr) {
        if (expr instanceof Expr.Total total) {
            return "SUM(" + range(total.lines()) + ")";
        }
        if (expr instanceof Expr.Products products) {
            return "SUMPRODUCT(" + range(products.left()) + "," + range(products.right()) + ")";
        }
        if (expr instanceof Expr.UpTo upTo) {
            String limit = "\"<=\"&" + text(upTo.limit(), SIGN);
            return "SUMIF(" + range(upTo.by()) + "," + limit + "," + range(upTo.of()) + ")";
        }
        if (expr instanceof Expr.Present present) {
            return "NPV(" + text(present.rate(), WEAKEST) + "," + range(present.flows()) + ")";
        }
        if (expr instanceof Expr.Rate rate) {
            String guess = text(rate.guess(), WEAKEST);
            // A rate so large that a spreadsheet's own search cannot settle is as close as its guess.
            return "IFERROR(IRR(" + range(rate.flows()) + "," + guess + ")," + guess + ")";
        }
        return "\"\"";
    }

    private String call(String function, List<Expr> arguments) {
        return arguments.stream()
                .map(argument -> text(argument, WEAKEST))
                .collect(Collectors.joining(",", function + "(", ")"));
    }

    private String reference(Line line, When when) {
        int its = layout.row(line);
        if (when instanceof When.Relative relative) {
            return Cells.at(its, column + relative.years());
        }
        return when instanceof When.In in ? Cells.fixed(its, FIRST_YEAR + in.year()) : Cells.fixed(its, VALUE);
    }

    /** The cells of lines that stand one below the other, in the column at hand. */
    private String range(List<Line> lines) {
        int first = layout.row(lines.get(0));
        int last = layout.row(lines.get(lines.size() - 1));
        if (last - first != lines.size() - 1) {
            throw new IllegalStateException("Not one below the other: " + lines);
        }
        return Cells.inRow(first, column) + ":" + Cells.inRow(last, column);
    }

    private String binary(Expr.Binary binary, int surroundings) {
        int strength = binary.operator().strength();
        boolean sameOnTheRight = binary.operator() == Expr.Operator.PLUS || binary.operator() == Expr.Operator.TIMES;
        String left = text(binary.left(), binary.operator() == Expr.Operator.POWER ? strength : strength - 1);
        String right = text(binary.right(), sameOnTheRight ? strength - 1 : strength);
        return bracketed(left + binary.operator().sign() + right, surroundings >= strength);
    }

    private static String bracketed(String text, boolean needed) {
        return needed ? "(" + text + ")" : text;
    }
}
