package underwrite.app.component.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import underwrite.app.component.chart.compare.BridgeFigure;
import underwrite.app.component.chart.compare.CalibrationFigure;
import underwrite.app.component.chart.compare.RiskFigure;
import underwrite.app.component.chart.compare.StripPlotFigure;
import underwrite.app.component.chart.curve.CurveFigure;
import underwrite.app.component.chart.curve.Layer;
import underwrite.app.component.chart.returns.BelieveFigure;
import underwrite.app.component.chart.returns.RulerFigure;
import underwrite.app.component.chart.returns.WaterfallFigure;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.sensitivity.HeatFigure;
import underwrite.app.component.chart.sensitivity.HeatSteps;
import underwrite.app.component.chart.sensitivity.TornadoFigure;
import underwrite.app.component.chart.simulation.HistogramFigure;
import underwrite.app.component.chart.simulation.PercentileFigure;
import underwrite.app.component.chart.simulation.RankFigure;
import underwrite.app.component.chart.simulation.ShareFigure;
import underwrite.app.component.chart.time.Band;
import underwrite.app.component.chart.time.Line;
import underwrite.app.component.chart.time.MiniFigure;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.component.chart.time.ValueAxis;
import underwrite.app.theme.Slot;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/** Figures of every other kind of chart, of the engine where it takes no time, else with numbers of the same size. */
public final class SampleOthers {
    private static final long SEED = 42;
    private static final Assumptions BASE = Assumptions.defaults();

    private SampleOthers() {}

    static double moic(Assumptions assumptions) {
        return Projector.clashes(assumptions).isEmpty()
                ? Projector.project(assumptions).results().moic()
                : Double.NaN;
    }

    private static String money(double millions) {
        if (millions >= 1e6) {
            return String.format(Locale.ROOT, "$%.3gT", millions / 1e6);
        }
        return millions >= 1000 ? "$" + trimmed(millions / 1000) + "B" : "$" + trimmed(millions) + "M";
    }

    private static String trimmed(double value) {
        String text = String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    private static double within(Driver driver, double value) {
        return driver.nearestAllowed(Math.max(driver.min(), Math.min(driver.max(), value)));
    }

    public static TornadoFigure tornado() {
        double base = moic(BASE);
        List<TornadoFigure.Row> rows = new ArrayList<>();
        for (Driver driver : Driver.all()) {
            double low = within(driver, driver.defaultValue() * 0.8);
            double high = within(driver, driver.defaultValue() * 1.2);
            if (low < high) {
                rows.add(new TornadoFigure.Row(
                        driver.id(),
                        driver.label(Locale.ROOT),
                        moic(BASE.with(driver, low)),
                        moic(BASE.with(driver, high)),
                        trimmed(low),
                        trimmed(high),
                        low,
                        high));
            }
        }
        rows.sort(Comparator.comparingDouble(row -> -Math.abs(row.atHigh() - row.atLow())));
        return new TornadoFigure(
                Heading.of("Tornado", "one driver at a time, ±20%"),
                SampleCases.BASE,
                base,
                SampleCases::shortMultiple,
                SampleCases::multiple,
                rows.subList(0, 21),
                new PointKey("moic", "base", PointKey.NO_YEAR),
                "capex.trainingGrowth");
    }

    public static HeatFigure map() {
        Driver across = SampleCases.driver("market.usageGrowth");
        Driver up = SampleCases.driver("pricing.elasticityCommodity");
        double[] xs = IntStream.range(0, 24).mapToDouble(i -> 1.4 + i * 0.13).toArray();
        double[] ys = IntStream.range(0, 22).mapToDouble(i -> 2 + i * 8 / 21.0).toArray();
        double[] results = new double[24 * 22];
        for (int row = 0; row < 22; row++) {
            for (int column = 0; column < 24; column++) {
                results[row * 24 + column] = moic(BASE.with(across, xs[column]).with(up, ys[row]));
            }
        }
        return new HeatFigure(
                Heading.of("Two-way map", "MOIC"),
                SampleCases.BASE,
                new HeatFigure.Axis(
                        "Usage growth, first year",
                        Values.of(xs),
                        across.defaultValue(),
                        Scale.Kind.LINEAR,
                        Percent::whole,
                        Percent::whole,
                        List.of(
                                new HeatFigure.Published(2.1, Stance.CONTRADICTS, "a"),
                                new HeatFigure.Published(3, Stance.SUPPORTS, "b"))),
                new HeatFigure.Axis(
                        "Buyer price sensitivity, commodity",
                        Values.of(ys),
                        up.defaultValue(),
                        Scale.Kind.LINEAR,
                        SampleCases::shortMultiple,
                        SampleCases::multiple,
                        List.of()),
                Values.of(results),
                List.of(),
                SampleCases::multiple,
                HeatSteps.MOIC,
                List.of(
                        new HeatFigure.Contour(1, Values.of(results), "1x", HeatFigure.Strength.STRONG),
                        new HeatFigure.Contour(3, Values.of(results), "3x", HeatFigure.Strength.STRONG),
                        new HeatFigure.Contour(
                                Math.pow(1.25, 6), Values.of(results), "25% IRR", HeatFigure.Strength.QUIET)),
                "loss",
                "1.00x: preference pays us back",
                moic(BASE),
                (x, y) -> new PointKey("moic", "base", PointKey.NO_YEAR)
                        .with(across.id(), x)
                        .with(up.id(), y));
    }

    public static CurveFigure driverCurve() {
        Driver driver = SampleCases.driver("capex.trainingGrowth");
        double[] xs = IntStream.rangeClosed(0, 80)
                .mapToDouble(i -> driver.min() * Math.pow(driver.max() / driver.min(), i / 80.0))
                .toArray();
        double[] ys = Arrays.stream(xs)
                .map(x -> moic(BASE.with(driver, within(driver, x))))
                .toArray();
        int best = IntStream.range(0, ys.length)
                .filter(i -> !Double.isNaN(ys[i]))
                .reduce((a, b) -> ys[a] >= ys[b] ? a : b)
                .orElse(0);
        int fails = IntStream.range(0, ys.length)
                .filter(i -> ys[i] <= 0.81)
                .findFirst()
                .orElse(ys.length - 1);
        return new CurveFigure(
                Heading.of("Cost multiple per year, first year", "MOIC over its range"),
                new underwrite.app.component.chart.curve.Axis(
                        "Cost multiple", Scale.Kind.LOGARITHMIC, SampleCases::shortMultiple, SampleCases::multiple),
                new underwrite.app.component.chart.curve.Axis(
                        "MOIC", Scale.Kind.LINEAR, SampleCases::shortMultiple, SampleCases::multiple),
                Values.of(xs),
                List.of(
                        new Layer.Zone(1.73, 3.84, "5–95%"),
                        new Layer.Level(1, "1x"),
                        new Layer.Curve("", SampleCases.BASE, Values.of(ys)),
                        new Layer.Note(
                                xs[best],
                                ys[best],
                                SampleCases.multiple(ys[best]) + " at " + SampleCases.multiple(xs[best]),
                                Layer.Mark.DOT),
                        new Layer.Note(
                                driver.defaultValue(),
                                moic(BASE),
                                "today " + SampleCases.multiple(moic(BASE)),
                                Layer.Mark.TODAY),
                        new Layer.Note(
                                xs[fails],
                                ys[fails],
                                "funding fails above " + SampleCases.multiple(xs[fails]),
                                Layer.Mark.CROSS),
                        new Layer.Published(2.5, Stance.SUPPORTS, ""),
                        new Layer.Published(5, Stance.CONTRADICTS, "Lambert, 2023"),
                        new Layer.Published(10, Stance.CONTRADICTS, "")),
                value -> Optional.of(new PointKey("moic", "base", PointKey.NO_YEAR).with(driver.id(), value)),
                "");
    }

    public static CurveFigure payout() {
        double[] equity = IntStream.rangeClosed(0, 90)
                .mapToDouble(i -> 3000 * Math.pow(1e6 / 3000, i / 90.0))
                .toArray();
        double[] ours = Arrays.stream(equity)
                .map(value ->
                        value < 28_000 ? value / 2800 : Math.max(10, value * 0.00023 * Math.pow(value / 43_200, 0.08)))
                .toArray();
        return new CurveFigure(
                Heading.of("Our proceeds by exit equity", "both axes logarithmic"),
                new underwrite.app.component.chart.curve.Axis(
                        "Exit equity", Scale.Kind.LOGARITHMIC, SampleOthers::money, SampleOthers::money),
                new underwrite.app.component.chart.curve.Axis(
                        "Our proceeds", Scale.Kind.LOGARITHMIC, SampleOthers::money, SampleOthers::money),
                Values.of(equity),
                List.of(
                        new Layer.Curve("", SampleCases.BASE, Values.of(ours)),
                        new Layer.Stretch(28_000, 43_200, 10, "our preference holds", "$28.0B to $43.2B"),
                        new Layer.Note(equity[58], ours[58], "$46.6M at $124B", Layer.Mark.TODAY)),
                value -> Optional.empty(),
                "");
    }

    public static CurveFigure classes() {
        double[] equity = IntStream.rangeClosed(0, 60)
                .mapToDouble(i -> 1000 * Math.pow(1e3, i / 60.0))
                .toArray();
        String[] names = {
            "Our shares", "Round 2029", "Round 2028", "Round 2027", "Earlier preferred", "Common and employees"
        };
        double[] preference = {200, 2200, 1900, 1500, 7600, 0};
        double[] share = {0.012, 0.08, 0.07, 0.06, 0.28, 0.498};
        List<Layer.Area> areas = new ArrayList<>();
        for (int k = 0; k < names.length; k++) {
            double[] part = new double[equity.length];
            for (int i = 0; i < part.length; i++) {
                part[i] = paid(equity[i], preference, share, k) / equity[i];
            }
            areas.add(new Layer.Area(
                    names[k], k == 0 ? Optional.of(SampleCases.BASE) : Optional.empty(), Values.of(part)));
        }
        return new CurveFigure(
                Heading.of("Who is paid", "share of exit equity"),
                new underwrite.app.component.chart.curve.Axis(
                        "Exit equity", Scale.Kind.LOGARITHMIC, SampleOthers::money, SampleOthers::money),
                new underwrite.app.component.chart.curve.Axis(
                        "Share", Scale.Kind.LINEAR, Percent::whole, Percent::tenths),
                Values.of(equity),
                List.of(new Layer.Stack(areas)),
                value -> Optional.empty(),
                "");
    }

    private static double paid(double equity, double[] preference, double[] share, int place) {
        double all = Arrays.stream(preference).sum();
        double scale = Math.min(1, equity / all);
        double left = Math.max(0, equity - all);
        return preference[place] * scale + left * share[place];
    }

    public static WaterfallFigure waterfall() {
        List<WaterfallFigure.Row> rows = new ArrayList<>();
        Object[][] classes = {
            {"Common and employees", 0.491, 61_000.0},
            {"Earlier preferred", 0.304, 37_800.0},
            {"Round 2029", 0.059, 7390.0},
            {"Round 2028", 0.051, 6340.0},
            {"Round 2027", 0.042, 5170.0},
            {"Round 2026", 0.024, 3010.0},
            {"This round, others", 0.028, 3450.0}
        };
        for (Object[] row : classes) {
            rows.add(new WaterfallFigure.Row(
                    (String) row[0],
                    (double) row[1],
                    (double) row[2],
                    Optional.empty(),
                    new PointKey("class", "base", rows.size())));
        }
        rows.add(new WaterfallFigure.Row(
                "Ours", 0.00038, 46.6, Optional.of(SampleCases.BASE), new PointKey("proceeds", "base", 6)));
        return new WaterfallFigure(
                Heading.of("Exit waterfall", "base case, March 2030").with("$124B", "to share"),
                rows,
                share -> share < 0.001 ? String.format(Locale.ROOT, "%.3f%%", share * 100) : Percent.tenths(share),
                SampleOthers::money);
    }

    public static BelieveFigure believe() {
        return new BelieveFigure(
                Heading.of("What you need to believe", ""),
                SampleCases.BASE,
                "for 10x in 2030, any one of these alone",
                List.of(
                        new BelieveFigure.Enough(
                                "a", "Half-life of multiple compression", 0.08, 0.11, "1.6 yr", "2.4 yr"),
                        new BelieveFigure.Enough(
                                "b", "Buyer price sensitivity, commodity", 0.08, 0.03, "4.20x", "2.07x"),
                        new BelieveFigure.Enough("c", "Spend on LLM products, year 0", 0.42, 0.47, "$6B", "$10.5B"),
                        new BelieveFigure.Enough("d", "Usage growth, first year", 0.34, 0.4, "300%", "353%"),
                        new BelieveFigure.Enough("e", "Half-life of the boom", 0.18, 0.26, "2.0 yr", "2.8 yr"),
                        new BelieveFigure.Enough("f", "Score that advantages fade to", 0.5, 0.64, "50", "64")),
                List.of(
                        new BelieveFigure.TooLittle("g", "Frontier lead", 0.6, 1, "9.70x"),
                        new BelieveFigure.TooLittle("h", "Weight of fundamentals in a mature market", 0.5, 0, "9.52x"),
                        new BelieveFigure.TooLittle("i", "Frontier runs per year", 0.15, 1, "8.72x")));
    }

    public static MiniFigure mini(int exit) {
        double[] moic = Projector.project(BASE).values(Series.MOIC);
        return new MiniFigure(
                Heading.of("MOIC by exit year", ""),
                SampleCases.CALENDAR,
                SampleCases.BASE,
                "moic",
                1,
                Values.of(Arrays.copyOfRange(moic, 1, moic.length)),
                exit,
                1,
                SampleCases::shortMultiple,
                SampleCases::multiple);
    }

    public static RulerFigure ruler(double base) {
        return new RulerFigure(
                Heading.of("MOIC", ""),
                "moic",
                List.of(
                        new RulerFigure.Mark(SampleCases.BEAR, 0.8),
                        new RulerFigure.Mark(SampleCases.BASE, base),
                        new RulerFigure.Mark(SampleCases.BULL, 21.2)),
                6.82,
                SampleCases::shortMultiple,
                SampleCases::multiple);
    }

    public static HistogramFigure histogram() {
        int bins = 72;
        double[] edges = new double[bins + 1];
        for (int i = 0; i <= bins; i++) {
            edges[i] = 0.25 * Math.pow(128 / 0.25, i / (double) bins);
        }
        double[] medians = {2.2, 5.2, 15};
        double[] spreads = {0.9, 0.75, 0.8};
        double[] weights = {0.3, 0.5, 0.2};
        double[][] shares = new double[3][bins];
        SplittableRandom random = new SplittableRandom(SEED);
        int trials = 60_000;
        double beyond = 0;
        for (int trial = 0; trial < trials; trial++) {
            double pick = random.nextDouble();
            int scenario = pick < 0.3 ? 0 : pick < 0.8 ? 1 : 2;
            double normal = gauss(random);
            double value = medians[scenario] * Math.exp(spreads[scenario] * normal);
            if (random.nextDouble() < new double[] {0.7, 0.06, 0.01}[scenario]) {
                value = 0.8;
            } else if (value < 1) {
                value = random.nextDouble() < 0.9 ? 1 : 0.85 + 0.15 * random.nextDouble();
            }
            int bin = (int) Math.floor(Math.log(value / 0.25) / Math.log(128 / 0.25) * bins);
            if (bin >= 0 && bin < bins) {
                shares[scenario][bin] += 1.0 / trials;
            } else {
                beyond += 1.0 / trials;
            }
        }
        double[] cumulative = new double[bins + 1];
        for (int i = 0; i < bins; i++) {
            cumulative[i + 1] = cumulative[i] + shares[0][i] + shares[1][i] + shares[2][i];
        }
        return new HistogramFigure(
                Heading.of("MOIC at exit", "share of trials, by scenario, and cumulative")
                        .with("", "standard error of the mean 0.019x"),
                "MOIC, logarithmic",
                Values.of(edges),
                List.of(
                        new HistogramFigure.Stack(SampleCases.BEAR, Values.of(shares[0])),
                        new HistogramFigure.Stack(SampleCases.BASE, Values.of(shares[1])),
                        new HistogramFigure.Stack(SampleCases.BULL, Values.of(shares[2]))),
                Values.of(cumulative),
                Optional.of(new HistogramFigure.Loss(1, "P(loss) 25.1%")),
                List.of(
                        new HistogramFigure.Line("50", 4.35, "median 4.35x"),
                        new HistogramFigure.Line("mean", 9.72, "mean 9.72x")),
                List.of(
                        new HistogramFigure.Mass(0.8, "24% at 0.80x", "funding fails"),
                        new HistogramFigure.Mass(1, "4% at 1.00x", "preference pays us back")),
                Percent.tenths(beyond) + " above 128x",
                SampleCases::shortMultiple,
                SampleCases::multiple,
                "Not simulated yet.");
    }

    private static double gauss(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    public static TimeFigure fan() {
        double[] median = Projector.project(BASE).values(Series.REVENUE);
        double[] factor = {2.7, 1.5, 0.66, 0.33};
        List<double[]> edges = new ArrayList<>();
        for (double f : factor) {
            double[] edge = new double[median.length];
            for (int t = 0; t < edge.length; t++) {
                edge[t] = median[t] / 1000 * Math.pow(f, Math.min(1, t / 6.0 + 0.1));
            }
            edges.add(edge);
        }
        double[] middle = Arrays.stream(median).map(value -> value / 1000).toArray();
        ValueAxis axis = ValueAxis.switched(v -> trimmed(v), v -> String.format(Locale.ROOT, "$%.3gB", v));
        return TimeFigure.of(
                SampleCases.CALENDAR,
                0,
                10,
                OptionalInt.of(6),
                List.of(Strip.main(
                        Heading.of("Revenue", "$B a year").with("", "fan, 5–95%"),
                        axis,
                        List.of(
                                new Band(
                                        SampleCases.BASE,
                                        new Band.Edge("revenue", "5%", Values.of(edges.get(3))),
                                        new Band.Edge("revenue", "95%", Values.of(edges.get(0))),
                                        1),
                                new Band(
                                        SampleCases.BASE,
                                        new Band.Edge("revenue", "25%", Values.of(edges.get(2))),
                                        new Band.Edge("revenue", "75%", Values.of(edges.get(1))),
                                        2),
                                Line.of(SampleCases.BASE, "revenue", "50%", Line.Style.CASE, Values.of(middle))))));
    }

    public static RankFigure ranks() {
        return new RankFigure(
                Heading.of("What drives it", "rank correlation"),
                List.of(
                        new RankFigure.Row("a", "Buyer price sensitivity, commodity", -0.67),
                        new RankFigure.Row("b", "Economies of scale in serving", 0.65),
                        new RankFigure.Row("c", "Switching costs", 0.63),
                        new RankFigure.Row("d", "Share of spend on finished applications", 0.58),
                        new RankFigure.Row("e", "Frontier lead", 0.57),
                        new RankFigure.Row("f", "Price decline, first year", -0.57),
                        new RankFigure.Row("g", "Compute paid by a partner", 0.54),
                        new RankFigure.Row("h", "Data flywheel", 0.52)));
    }

    public static PercentileFigure percentiles() {
        double[] moics = {0.8, 0.8, 0.99, 4.35, 11.4, 25.2, 38.2};
        double[] irrs = {-0.072, -0.072, -0.002, 0.278, 0.5, 0.712, 0.835};
        String[] names = {"5%", "10%", "25%", "50%", "75%", "90%", "95%"};
        List<PercentileFigure.Row> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            rows.add(new PercentileFigure.Row(
                    names[i],
                    names[i],
                    moics[i],
                    SampleCases.multiple(moics[i]),
                    irrs[i],
                    Percent.tenths(irrs[i]),
                    i == 3,
                    i % 2));
        }
        return new PercentileFigure(
                Heading.of("Percentiles", ""), List.of("Percentile", "MOIC", "IRR"), rows, "Not simulated yet.");
    }

    public static ShareFigure losses() {
        return new ShareFigure(
                Heading.of("Why money is lost", "share of all trials"),
                List.of(
                        new ShareFigure.Row("cause", PointKey.NO_YEAR, "Funding failed", 0.238, false),
                        new ShareFigure.Row("cause", PointKey.NO_YEAR, "in March 2027", 0.081, true),
                        new ShareFigure.Row("cause", PointKey.NO_YEAR, "in March 2028", 0.157, true),
                        new ShareFigure.Row("cause", PointKey.NO_YEAR, "Sold too late", 0.017, false),
                        new ShareFigure.Row("cause", PointKey.NO_YEAR, "Preferences of others", 0, false)),
                "Cause",
                "No trial loses money.");
    }

    public static BridgeFigure bridge() {
        return new BridgeFigure(
                Heading.of("From Bear to Bull", "MOIC by slider group, Shapley values"),
                SampleCases.BEAR,
                0.8,
                SampleCases.BULL,
                21.2,
                List.of(
                        new BridgeFigure.Step("valuation", "Valuation", 2.62),
                        new BridgeFigure.Step("capex", "Capex", -1.01),
                        new BridgeFigure.Step("moat", "Moat", 12.2),
                        new BridgeFigure.Step("market", "Market", 6.59)),
                SampleCases::shortMultiple,
                SampleCases::multiple,
                "moic");
    }

    public static RiskFigure risk() {
        Case openAi = new Case("d", "OpenAI 2023", Slot.at(3), false);
        Case mistral = new Case("e", "Mistral 2023", Slot.at(4), false);
        Case cohere = new Case("f", "Cohere 2023", Slot.at(5), false);
        return new RiskFigure(
                Heading.of("Risk and return", "logarithmic MOIC"),
                List.of(
                        new RiskFigure.Item(Optional.of(SampleCases.BEAR), "Bear", 0.712, 0.8, 0.8, 1),
                        new RiskFigure.Item(Optional.of(SampleCases.BASE), "Base", 0.074, 5.1, 2.7, 8),
                        new RiskFigure.Item(Optional.of(SampleCases.BULL), "Bull", 0.003, 22.5, 14, 37),
                        new RiskFigure.Item(Optional.of(openAi), openAi.name(), 0.002, 7.3, 4.4, 12),
                        new RiskFigure.Item(Optional.of(mistral), mistral.name(), 0.032, 7.1, 3.8, 12.5),
                        new RiskFigure.Item(Optional.of(cohere), cohere.name(), 0.229, 1.86, 1, 4.2),
                        new RiskFigure.Item(Optional.empty(), "Anthropic 2024, weighted", 0.251, 4.35, 1, 11.4)),
                "Probability of loss, simulated",
                "MOIC: median, 25–75%",
                SampleCases::shortMultiple,
                SampleCases::multiple,
                "");
    }

    public static CalibrationFigure calibration() {
        return new CalibrationFigure(
                Heading.of("Calibration", "on the diagonal, as often as said"),
                List.of(
                        new CalibrationFigure.Step("0% to 20%", 2, 0.125, 0),
                        new CalibrationFigure.Step("20% to 40%", 5, 0.3, 0.2),
                        new CalibrationFigure.Step("40% to 60%", 12, 0.51, 0.5),
                        new CalibrationFigure.Step("60% to 80%", 8, 0.7, 0.625),
                        new CalibrationFigure.Step("80% to 100%", 3, 0.95, 1)),
                "Stated probability",
                "Share that came true",
                Percent::tenths,
                count -> String.valueOf(Math.round(count)));
    }

    public static StripPlotFigure strips() {
        List<StripPlotFigure.Assumed> cost = List.of(
                new StripPlotFigure.Assumed(SampleCases.BEAR, 0.21, "2.80x"),
                new StripPlotFigure.Assumed(SampleCases.BASE, 0.13, "2.40x"),
                new StripPlotFigure.Assumed(SampleCases.BULL, 0.17, "2.60x"));
        return new StripPlotFigure(
                Heading.of("Published values against the scenarios", ""),
                List.of(
                        new StripPlotFigure.Row(
                                "One frontier training run, year 0",
                                "1 agree, 3 above, 1 below",
                                List.of(
                                        new StripPlotFigure.Mark(
                                                "1", 0.07, "$3M", Stance.CONTRADICTS, "Executive, 2024"),
                                        new StripPlotFigure.Mark("2", 0.44, "$100M", Stance.SUPPORTS, "Amodei, 2024"),
                                        new StripPlotFigure.Mark("3", 0.68, "$1B", Stance.CONTEXT, "Amodei, 2024"),
                                        new StripPlotFigure.Mark("4", 0.9, "$7.5B", Stance.CONTRADICTS, "Khosla, 2023"),
                                        new StripPlotFigure.Mark("5", 0.93, "$10B", Stance.CONTEXT, "Amodei, 2024")),
                                List.of(new StripPlotFigure.Assumed(SampleCases.BASE, 0.44, "$100M"))),
                        new StripPlotFigure.Row(
                                "Cost multiple per year, first year",
                                "3 above",
                                List.of(
                                        new StripPlotFigure.Mark("6", 0.16, "2.51x", Stance.SUPPORTS, "Amodei, 2024"),
                                        new StripPlotFigure.Mark(
                                                "7", 0.51, "5.00x", Stance.CONTRADICTS, "Lambert, 2023"),
                                        new StripPlotFigure.Mark(
                                                "8", 0.86, "10.00x", Stance.CONTRADICTS, "RunLLM, 2024")),
                                cost)),
                "7");
    }
}
