package underwrite.model.memo.sheet;

import java.util.stream.IntStream;
import underwrite.model.series.Formulas;
import underwrite.model.series.Result;
import underwrite.model.series.Series;

/**
 * The cash flows of all scenarios, each at its own exit, weighted by their probabilities; and the search for the rate at which they net to
 * zero, step by step as the workbook shows it.
 *
 * <p>With {@code in(g)} and {@code out(g)} the present values of money back and money paid at a growth {@code g} and {@code years} the
 * difference of their mean years, {@code g · (in/out)^(1/years)} is Newton's next step on a log scale. Starting from no growth it settles
 * in a few.
 */
final class WeightedFlows {
    static final int STEPS = 8;

    private final double[][] flows;
    private final double[] weighted = new double[Series.YEARS];

    WeightedFlows(Plan plan) {
        this.flows = new double[plan.scenarios().size()][];
        for (ScenarioPart part : plan.scenarios()) {
            int exit = part.projection().results().exitYear();
            double[] its = Formulas.block("flow").stream()
                    .mapToDouble(line -> part.at(line, exit))
                    .toArray();
            flows[part.index()] = its;
            for (int year = 0; year < its.length; year++) {
                weighted[year] += part.scenario().probability() * its[year];
            }
        }
    }

    double of(ScenarioPart part, int year) {
        return flows[part.index()][year];
    }

    double weighted(int year) {
        return weighted[year];
    }

    double out(int year) {
        return Math.max(0, -weighted[year]);
    }

    double in(int year) {
        return Math.max(0, weighted[year]);
    }

    /** The sign of the last flow up to a year that is not zero; 0 before any. */
    int sign(int year) {
        for (int t = year; t >= 0; t--) {
            if (weighted[t] != 0) {
                return weighted[t] > 0 ? 1 : -1;
            }
        }
        return 0;
    }

    boolean changes(int year) {
        return year > 0 && sign(year - 1) * sign(year) < 0;
    }

    /** Whether the flows change sign once, from money paid to money back. */
    boolean hasRate() {
        long changes = IntStream.range(0, Series.YEARS).filter(this::changes).count();
        return changes * sign(Series.HORIZON) == 1;
    }

    /** What the search holds before each of its steps, and at last where it ends. */
    Step[] search() {
        Step[] steps = new Step[STEPS + 1];
        double growth = 1;
        for (int i = 0; i <= STEPS; i++) {
            steps[i] = step(growth);
            growth = hasRate() ? steps[i].next() : 1;
        }
        return steps;
    }

    private Step step(double growth) {
        double out = 0;
        double in = 0;
        double outYears = 0;
        double inYears = 0;
        for (int t = 0; t < Series.YEARS; t++) {
            double discount = Math.pow(growth, -t);
            out += out(t) * discount;
            in += in(t) * discount;
            outYears += t * out(t) * discount;
            inYears += t * in(t) * discount;
        }
        return new Step(growth, out, in, outYears, inYears);
    }

    /** Present values at a growth, and the same times their years. */
    record Step(double growth, double out, double in, double outYears, double inYears) {
        double next() {
            return growth * Math.pow(in / out, 1 / (inYears / in - outYears / out));
        }
    }

    /** The cells of a scenario's flow of a year, by exit year, on its model sheet. */
    static String cells(Plan plan, ScenarioPart part, int year) {
        String byExit = plan.years(part, Formulas.block("flow").get(year));
        return "INDEX(" + byExit + ",1+" + plan.result(part, Result.EXIT_YEAR) + ")";
    }
}
