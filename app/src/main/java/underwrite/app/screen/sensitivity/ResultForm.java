package underwrite.app.screen.sensitivity;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import underwrite.app.component.chart.sensitivity.HeatSteps;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

/** The results that can be looked at: how each is written, what it is measured against, and in which steps a map shows it. */
final class ResultForm {
    /** Those in front. */
    static final List<Result> FIRST = List.of(Result.MOIC, Result.IRR, Result.EXIT_EQUITY);
    /** The others; a result that no driver moves, or that counts years, is none. */
    static final List<Result> OTHERS = List.of(
            Result.NPV,
            Result.PROCEEDS,
            Result.EXIT_ENTERPRISE_VALUE,
            Result.OWNERSHIP_AT_EXIT,
            Result.INTRINSIC_ENTERPRISE_VALUE,
            Result.INTRINSIC_EQUITY_VALUE);

    private final NumberText numbers;
    private final Locale locale = UiWords.language();

    ResultForm(NumberText numbers) {
        this.numbers = numbers;
    }

    String label(Result result) {
        return result.label(locale);
    }

    /** Written as a figure. */
    DoubleFunction<String> shown(Result result) {
        return result == Result.OWNERSHIP_AT_EXIT ? numbers::ownership : value -> numbers.shown(result.unit(), value);
    }

    /** A change of it, written with its sign. */
    String signed(Result result, double change) {
        return (change < 0 ? "−" : "+") + shown(result).apply(Math.abs(change));
    }

    /** Written on an axis. */
    DoubleFunction<String> tick(Result result) {
        return value -> numbers.exact(result.unit(), value);
    }

    /** What stands in the field of a target until a person types one: just the hurdle, or what was paid. */
    double target(Subject subject) {
        Assumptions assumptions = subject.assumptions();
        double hurdle = assumptions.value(Driver.VALUATION_HURDLE_RATE);
        double years = subject.today(Result.HOLDING_YEARS).orElse(assumptions.value(Driver.VALUATION_EXIT_YEAR));
        double growth = Math.pow(1 + hurdle, years);
        return switch (subject.result()) {
            case MOIC -> growth;
            case IRR -> hurdle;
            case NPV -> 0;
            case PROCEEDS -> growth * invested(subject);
            case OWNERSHIP_AT_EXIT -> bought(assumptions);
            default -> growth * assumptions.value(Driver.VALUATION_POST_MONEY);
        };
    }

    /** The steps of a map. */
    HeatSteps steps(Subject subject) {
        Assumptions assumptions = subject.assumptions();
        return switch (subject.result()) {
            case MOIC -> HeatSteps.MOIC;
            case IRR -> HeatSteps.IRR;
            case NPV -> HeatSteps.gains(invested(subject));
            case PROCEEDS -> HeatSteps.around(invested(subject));
            case OWNERSHIP_AT_EXIT -> HeatSteps.upTo(bought(assumptions));
            default -> HeatSteps.around(assumptions.value(Driver.VALUATION_POST_MONEY));
        };
    }

    private static double invested(Subject subject) {
        return subject.today(Result.INVESTED).orElse(subject.assumptions().value(Driver.DEAL_CHEQUE));
    }

    private static double bought(Assumptions assumptions) {
        return assumptions.value(Driver.DEAL_CHEQUE) / assumptions.value(Driver.VALUATION_POST_MONEY);
    }
}
