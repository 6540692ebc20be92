package underwrite.app.component.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import underwrite.app.component.chart.scale.Calendar;
import underwrite.app.component.chart.time.Bars;
import underwrite.app.component.chart.time.Failure;
import underwrite.app.component.chart.time.Level;
import underwrite.app.component.chart.time.Line;
import underwrite.app.component.chart.time.Line.Says;
import underwrite.app.component.chart.time.Line.Style;
import underwrite.app.component.chart.time.Published;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.component.chart.time.ValueAxis;
import underwrite.app.theme.Slot;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/** Three scenarios projected by the engine, and the figures of Projection and Returns made of them. */
public final class SampleCases {
    public static final Case BEAR = new Case("bear", "Bear", Slot.at(0), false);
    public static final Case BASE = new Case("base", "Base", Slot.at(1), true);
    public static final Case BULL = new Case("bull", "Bull", Slot.at(2), false);
    public static final Calendar CALENDAR = Calendar.from(LocalDate.of(2024, 3, 31), Locale.ENGLISH);
    private static final int EXIT = 6;

    private final Projection bear;
    private final Projection base;
    private final Projection bull;

    /** The sample with the base case's usage growth at a value; 3.0 is the default. */
    public SampleCases(double usageGrowth) {
        Assumptions defaults = Assumptions.defaults();
        Driver growth = driver("market.usageGrowth");
        base = Projector.project(defaults.with(growth, usageGrowth));
        bear = Projector.project(defaults.with(growth, 2.6)
                .with(driver("capex.trainingGrowth"), 2.9)
                .with(driver("moat.frontierLead"), 48));
        bull = Projector.project(defaults.with(growth, 3.4).with(driver("moat.frontierLead"), 62));
    }

    public static Driver driver(String id) {
        return Driver.byId(id).orElseThrow();
    }

    public Projection base() {
        return base;
    }

    /** The last year that has values of its own: the year before which, or in which, funding fails. */
    private static int last(Projection projection) {
        return projection.results().distressYear().orElse(Series.HORIZON);
    }

    private static Values values(Projection projection, Series series, double divisor) {
        double[] values = projection.values(series);
        for (int i = 0; i < values.length; i++) {
            values[i] /= divisor;
        }
        return Values.of(values).until(last(projection));
    }

    private Line bearLine(Series series, double divisor, String reason) {
        Line line = Line.of(BEAR, series.id(), values(bear, series, divisor));
        return bear.results().distressYear().isPresent() ? line.failing(new Failure(last(bear), reason)) : line;
    }

    private List<Line> lines(Series series, double divisor, Says says, String reason) {
        return List.of(
                bearLine(series, divisor, reason),
                Line.of(BULL, series.id(), values(bull, series, divisor)).saying(says),
                Line.of(BASE, series.id(), values(base, series, divisor)).saying(says));
    }

    private static String billions(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }

    private static String exactBillions(double value) {
        return (value < 0 ? "−" : "") + String.format(Locale.ROOT, "$%.3gB", Math.abs(value));
    }

    private static ValueAxis money() {
        return ValueAxis.switched(SampleCases::billions, SampleCases::exactBillions);
    }

    private static ValueAxis shares() {
        return ValueAxis.linear(Percent::whole, Percent::tenths);
    }

    public static String multiple(double value) {
        String pattern = value < 10 ? "%.2fx" : value < 100 ? "%.1fx" : "%.0fx";
        return String.format(Locale.ROOT, pattern, value);
    }

    public static String shortMultiple(double value) {
        return value == Math.rint(value) || value == 0.5 ? trimmed(value) + "x" : multiple(value);
    }

    private double at(Series series, int year) {
        return base.at(series, year);
    }

    private static TimeFigure figure(Strip... strips) {
        return TimeFigure.of(CALENDAR, 0, Series.HORIZON, OptionalInt.of(EXIT), List.of(strips));
    }

    /** Revenue and gross margin. */
    public TimeFigure revenue() {
        Heading heading = Heading.of("Revenue", "$B a year")
                .with(exactBillions(at(Series.REVENUE, EXIT) / 1000), "at exit", new PointKey("revenue", "base", EXIT));
        Heading margin = Heading.of("Gross margin", "").with(Percent.tenths(at(Series.GROSS_MARGIN, EXIT)), "at exit");
        return figure(
                Strip.main(heading, money(), lines(Series.REVENUE, 1000, Says.NAME_AND_VALUE, "Bear fails")),
                Strip.below(margin, shares(), lines(Series.GROSS_MARGIN, 1, Says.NAME, "")));
    }

    /** Training compute and capex, and the cost of one run with published values. */
    public TimeFigure compute() {
        Heading heading = Heading.of("Training compute and capex", "$B a year")
                .with(exactBillions(at(Series.TRAINING_COMPUTE, EXIT) / 1000), "at exit");
        Heading run = Heading.of("One training run", "")
                .with(exactBillions(at(Series.TRAINING_RUN_COST, EXIT) / 1000), "at exit");
        ValueAxis runs = ValueAxis.logarithmic(value -> "$" + trimmed(value) + "B", SampleCases::exactBillions);
        Published published = new Published(List.of(
                new Published.Mark(0, 0.1, Stance.SUPPORTS, "Amodei, 2024"),
                new Published.Mark(1, 7.5, Stance.CONTRADICTS, "Khosla, 2023"),
                new Published.Mark(3, 1, Stance.CONTEXT, "Amodei, 2024"),
                new Published.Mark(5, 10, Stance.CONTEXT, "Amodei, 2024")));
        return figure(
                Strip.main(
                        heading,
                        money(),
                        List.of(
                                Bars.of(
                                        BASE,
                                        "trainingCompute",
                                        "Training compute",
                                        values(base, Series.TRAINING_COMPUTE, 1000)),
                                Line.of(BASE, "capex", "Capex", Style.SECOND, values(base, Series.CAPEX, 1000)))),
                Strip.below(
                        run,
                        runs,
                        List.of(
                                Line.of(BASE, "trainingRunCost", values(base, Series.TRAINING_RUN_COST, 1000))
                                        .saying(Says.NOTHING),
                                published)));
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }

    /** Cash and what is raised, and the share sold in each round. */
    public TimeFigure cash() {
        Heading heading = Heading.of("Cash and raises", "$B").with("$23.0B", "raised before exit");
        Bars raised = new Bars(List.of(
                new Bars.Part("equityRaised", BASE, "Equity", Bars.Fill.CASE, values(base, Series.EQUITY_RAISED, 1000)),
                new Bars.Part("debtRaised", BASE, "Debt", Bars.Fill.SECOND, values(base, Series.DEBT_RAISED, 1000))));
        Line cash = Line.of(BASE, "cash", "Cash", Style.INK, values(base, Series.CASH, 1000));
        Values sold = values(bear, Series.DILUTION, 1);
        Line bearSold = Line.of(BEAR, "dilution", sold).failing(new Failure(last(bear), "Bear 41% in 2030"));
        return figure(
                Strip.main(heading, money(), List.of(raised, cash)),
                Strip.below(
                        Heading.of("Sold in each round", ""),
                        shares(),
                        List.of(
                                Bars.of(BASE, "dilution", "", values(base, Series.DILUTION, 1)),
                                bearSold,
                                new Level(0.35, "limit 35%", Level.Style.DANGER))));
    }

    /** A low strip on which two scenarios stop close to each other, each for a reason as long as the strip. */
    public TimeFigure failures() {
        Line first = Line.of(BEAR, "dilution", Values.of(Double.NaN, 0.02, 0.605))
                .failing(new Failure(2, "Commodity 60.5% in 2026"));
        Line second = Line.of(BULL, "dilution", Values.of(0.02, 0.3, 0.2, 0.3, 0.42))
                .failing(new Failure(4, "One of a few 42.1% in 2028"));
        return figure(
                Strip.main(
                        Heading.of("Cash and raises", "$B"),
                        money(),
                        List.of(Line.of(BASE, "cash", "Cash", Style.INK, values(base, Series.CASH, 1000)))),
                Strip.below(
                        Heading.of("Sold in each round of the lab", "of the company")
                                .with("19.4%", "in March 2034"),
                        shares(),
                        List.of(
                                Bars.of(BASE, "dilution", "", values(base, Series.DILUTION, 1)),
                                first,
                                second,
                                new Level(0.35, "limit 35%", Level.Style.DANGER))));
    }

    /** Labs at the frontier, and our share of them. */
    public TimeFigure labs() {
        Heading heading = Heading.of("Labs at the frontier", "effective number")
                .with(String.format(Locale.ROOT, "%.1f", at(Series.RIVALS, EXIT)), "at exit");
        ValueAxis count = ValueAxis.linear(SampleCases::billions, value -> String.format(Locale.ROOT, "%.1f", value));
        Heading share = Heading.of("Our share of paid spend", "")
                .with(Percent.tenths(at(Series.MARKET_SHARE, EXIT)), "at exit");
        List<Line> rivals = lines(Series.RIVALS, 1, Says.NAME, "Bear");
        return figure(
                Strip.main(
                        heading,
                        count,
                        List.of(
                                rivals.get(0),
                                rivals.get(1),
                                rivals.get(2),
                                new Level(12, "limit 12", Level.Style.QUIET))),
                Strip.below(
                        share,
                        shares(),
                        List.of(
                                Line.of(
                                        BASE,
                                        "targetShare",
                                        "Target",
                                        Style.TARGET,
                                        values(base, Series.TARGET_SHARE, 1)),
                                Line.of(
                                        BASE,
                                        "marketShare",
                                        "Share",
                                        Style.CASE,
                                        values(base, Series.MARKET_SHARE, 1)))));
    }

    /** MOIC by exit year, against the hurdle. */
    public TimeFigure moic() {
        double[] hurdle = new double[Series.HORIZON];
        for (int i = 0; i < hurdle.length; i++) {
            hurdle[i] = Math.pow(1.25, i + 1);
        }
        ValueAxis axis = ValueAxis.logarithmic(SampleCases::shortMultiple, SampleCases::multiple);
        return fromYearOne(Strip.main(
                Heading.of("MOIC by exit year", ""),
                axis,
                List.of(
                        new Level(1, "", Level.Style.INK),
                        Line.of(BASE, "hurdle", "25% IRR", Style.TARGET, Values.of(hurdle)),
                        held(Line.of(BEAR, "moic", late(bear, Series.MOIC)), "funding fails: 0.80x"),
                        Line.of(BULL, "moic", late(bull, Series.MOIC)).saying(Says.VALUE_AT_EXIT),
                        Line.of(BASE, "moic", late(base, Series.MOIC)).saying(Says.VALUE_AT_EXIT))));
    }

    /** IRR by exit year, cut. */
    public TimeFigure irr() {
        ValueAxis axis = shares().cutAt(1.2);
        return fromYearOne(Strip.main(
                Heading.of("IRR by exit year", "cut at 120%"),
                axis,
                List.of(
                        new Level(0.25, "hurdle 25%", Level.Style.QUIET),
                        held(Line.of(BEAR, "irr", late(bear, Series.IRR)), ""),
                        Line.of(BULL, "irr", late(bull, Series.IRR)).saying(Says.VALUE_AT_EXIT),
                        Line.of(BASE, "irr", late(base, Series.IRR)).saying(Says.VALUE_AT_EXIT))));
    }

    private Line held(Line line, String reason) {
        return line.failing(new Failure(last(bear), reason)).saying(Says.NAME_AND_VALUE);
    }

    private static Values late(Projection projection, Series series) {
        double[] all = projection.values(series);
        double[] late = new double[all.length - 1];
        System.arraycopy(all, 1, late, 0, late.length);
        return Values.of(late);
    }

    private static TimeFigure fromYearOne(Strip strip) {
        return TimeFigure.of(CALENDAR, 1, Series.HORIZON, OptionalInt.of(EXIT), List.of(strip));
    }
}
