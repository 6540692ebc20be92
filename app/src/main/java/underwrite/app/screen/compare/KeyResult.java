package underwrite.app.screen.compare;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import underwrite.app.screen.FigureKey;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.series.Result;
import underwrite.model.series.Series;

/** A line of the table of key results: what it shows of a projection, at its exit. */
enum KeyResult {
    MOIC(Result.MOIC),
    IRR(Result.IRR),
    PROCEEDS(Result.PROCEEDS),
    EXIT_EQUITY(Result.EXIT_EQUITY),
    REVENUE(Series.REVENUE),
    GROSS_MARGIN(Series.GROSS_MARGIN),
    MARKET_SHARE(Series.MARKET_SHARE),
    RIVALS(Series.RIVALS),
    RAISED(Unit.USD_MILLIONS, KeyResult::raised),
    OWNERSHIP(Result.OWNERSHIP_AT_EXIT),
    ENTRY_MULTIPLE(Result.ENTRY_MULTIPLE),
    EXIT_YEAR(Result.EXIT_YEAR);

    private final Unit unit;
    private final ToDoubleFunction<Projection> value;
    private final Source source;

    KeyResult(Result result) {
        this(
                result.unit(),
                projection -> projection.results().value(result).orElse(Double.NaN),
                (scenario, year) -> new FigureKey.OfResult(scenario, result));
    }

    KeyResult(Series series) {
        this(
                series.unit(),
                projection -> projection.at(series, held(projection)),
                (scenario, year) -> new FigureKey.OfSeries(scenario, series, year));
    }

    KeyResult(Unit unit, ToDoubleFunction<Projection> value) {
        this(unit, value, (scenario, year) -> new FigureKey.OfSum(scenario, Series.EQUITY_RAISED, 1, year));
    }

    KeyResult(Unit unit, ToDoubleFunction<Projection> value, Source source) {
        this.unit = unit;
        this.value = value;
        this.source = source;
    }

    /** What explains a figure. */
    private interface Source {
        FigureKey of(String scenario, int year);
    }

    Unit unit() {
        return unit;
    }

    /** The value at the exit; none where there is none. */
    OptionalDouble of(Projection projection) {
        double found = value.applyAsDouble(projection);
        return Double.isFinite(found) ? OptionalDouble.of(found) : OptionalDouble.empty();
    }

    /** What explains the value of a column. */
    FigureKey key(Column column, Projection projection) {
        return column.here(source.of(column.scenario().id(), held(projection)));
    }

    private static int held(Projection projection) {
        return projection.results().holdingYears();
    }

    /** Equity sold from the entry up to the exit. */
    private static double raised(Projection projection) {
        double sum = 0;
        for (int year = 1; year <= held(projection); year++) {
            sum += projection.at(Series.EQUITY_RAISED, year);
        }
        return sum;
    }
}
