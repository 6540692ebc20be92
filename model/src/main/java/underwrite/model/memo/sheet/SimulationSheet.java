package underwrite.model.memo.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;
import underwrite.model.series.Constant;
import underwrite.model.simulation.Summary;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.words.Words;

/** The spread of the outcome: how it was simulated, its figures over all trials beside live ones over the stored trials, a histogram. */
final class SimulationSheet {
    private static final Words WORDS = Plan.WORDS;
    private static final Look RIGHT_HEAD = Look.HEAD.aligned(Align.RIGHT);
    private static final Look STORED = Look.NUMBER.ink(Look.GREY).slanted();
    private static final Look LIVE = Look.NUMBER.ink(Look.GREEN);
    private static final List<Integer> PER_CENTS = List.of(1, 5, 10, 25, 50, 75, 90, 95, 99);
    static final double WIDTH = 13;
    private static final int UNIT = 1;
    private static final int PART = 2;
    private static final int MOIC = 3;
    private static final int STORED_MOIC = 4;
    private static final int IRR = 5;
    private static final int STORED_IRR = 6;
    private static final int NOTE_ROW = 2;
    private static final int SETTINGS_ROW = 4;
    private static final int COUNT_ROW = 11;
    private static final int RESULTS_ROW = 13;
    private static final double TRIPLE = 3;
    private static final String COUNT = Cells.fixed(COUNT_ROW, PART);

    private final Book book;
    private final Plan plan;
    private final Simulated simulated;
    private final Page page;
    private final Optional<Simulated.Figures> figures;
    private final Ordered multiples;
    private final Ordered rates;
    private int row;

    private SimulationSheet(Book book, Plan plan, Simulated simulated, Page page) {
        this.book = book;
        this.plan = plan;
        this.simulated = simulated;
        this.page = page;
        this.figures = simulated.figures();
        this.multiples = new Ordered(simulated.multiples());
        this.rates = new Ordered(simulated.rates());
    }

    static void write(Book book, Plan plan, Simulated simulated, Page page) {
        SimulationSheet sheet = new SimulationSheet(book, plan, simulated, page);
        sheet.head();
        sheet.settings();
        sheet.results();
        sheet.row = new HistogramTable(page, sheet.multiples, COUNT).write(sheet.row);
        sheet.drivers();
        sheet.finish();
    }

    /** The cell that counts the stored trials, and the one that says how many there were. */
    static String storedGap() {
        return Cells.on(Tab.SIMULATION.title(), COUNT_ROW, PART) + "-"
                + Cells.on(Tab.SIMULATION.title(), COUNT_ROW, MOIC);
    }

    private void head() {
        Frame.head(page, plan, Tab.SIMULATION.title(), WORDS.get("simulation.subtitle"), STORED_IRR);
        simulated
                .refusal()
                .ifPresentOrElse(
                        why -> page.text(NOTE_ROW, 0, WORDS.get("simulation.refused", why), Look.TEXT.ink(Look.RED)),
                        () -> Frame.stale(page, NOTE_ROW));
    }

    private void section(String title) {
        page.text(row, 0, title, Look.SECTION);
        page.band(row++, UNIT, STORED_IRR, Look.SECTION);
    }

    private void settings() {
        row = SETTINGS_ROW - 1;
        section(WORDS.get("simulation.settings"));
        SimulationSettings settings = plan.thesis().simulation();
        setting("simulation.scenario", scenario(settings));
        setting(
                "simulation.sampling",
                WORDS.get("simulation.sampling." + settings.sampling().id()));
        setting("simulation.seed", (double) settings.seed());
        setting("simulation.trials", simulated.trials());
        setting("simulation.rejected", figures.map(Simulated.Figures::rejected).orElse(0L));
        setting("simulation.uncertain", simulated.sample().drivers().size());
        setting("simulation.correlations", settings.correlations().size());
        label("simulation.stored", Unit.COUNT.symbol());
        String count = "COUNT(" + SamplesSheet.multiples() + ")";
        page.formula(row, PART, count, multiples.count(), LIVE.as(Formats.WHOLE));
        page.number(row++, MOIC, multiples.count(), STORED.as(Formats.WHOLE));
    }

    private String scenario(SimulationSettings settings) {
        return plan.thesis().scenario(settings.scenario()).map(Scenario::name).orElse(WORDS.get("simulation.all"));
    }

    private void setting(String key, String value) {
        label(key, "");
        page.text(row++, PART, value, STORED);
    }

    private void setting(String key, double value) {
        label(key, Unit.COUNT.symbol());
        page.number(row++, PART, value, STORED.as(Formats.WHOLE));
    }

    private void label(String key, String unit) {
        page.text(row, 0, WORDS.get(key), Look.TEXT);
        page.text(row, UNIT, unit, Look.QUIET);
    }

    private void results() {
        row = RESULTS_ROW;
        page.text(row, 0, WORDS.get("simulation.results"), Look.HEAD);
        page.text(row, UNIT, WORDS.get("inputs.unit"), Look.HEAD);
        page.head(row, PART, WORDS.get("simulation.part"), RIGHT_HEAD, WIDTH);
        page.head(row, MOIC, WORDS.get("simulation.moic"), RIGHT_HEAD, WIDTH);
        page.head(row, STORED_MOIC, WORDS.get("simulation.moic.stored"), RIGHT_HEAD, WIDTH);
        page.head(row, IRR, WORDS.get("simulation.irr"), RIGHT_HEAD, WIDTH);
        page.text(row++, STORED_IRR, WORDS.get("simulation.irr.stored"), RIGHT_HEAD);
        both("simulation.mean", Summary::mean, cells -> "AVERAGE(" + cells + ")", Ordered::mean);
        both("simulation.deviation", Summary::standardDeviation, SimulationSheet::deviation, Ordered::deviation);
        both(
                "simulation.error",
                Summary::standardError,
                cells -> deviation(cells) + "/SQRT(" + COUNT + ")",
                values -> values.count() == 0 ? 0 : values.deviation() / Math.sqrt(values.count()));
        for (int perCent : PER_CENTS) {
            double part = perCent / 100.0;
            page.number(row, PART, part, STORED.as(Formats.PERCENT));
            String cell = Cells.inColumn(row, PART);
            both(
                    "simulation.percentile",
                    summary -> summary.percentile(perCent),
                    cells -> "PERCENTILE(" + cells + "," + cell + ")",
                    values -> values.percentile(part));
        }
        loss();
        triple();
        chance("simulation.distress", Formats.PERCENT, Simulated.Figures::probabilityOfDistress);
        chance("simulation.shortfall", Formats.MULTIPLE, Simulated.Figures::expectedShortfall);
        row++;
    }

    private static String deviation(String cells) {
        return "IF(" + COUNT + ">1,STDEV(" + cells + "),0)";
    }

    private void both(
            String key,
            ToDoubleFunction<Summary> all,
            Function<String, String> formula,
            ToDoubleFunction<Ordered> stored) {
        label(key, "");
        one(MOIC, figures.map(Simulated.Figures::moic), all, Formats.MULTIPLE);
        one(IRR, figures.map(Simulated.Figures::irr), all, Formats.PERCENT);
        String ofMultiples = orZero(formula.apply(SamplesSheet.multiples()));
        String ofRates = orZero(formula.apply(SamplesSheet.rates()));
        page.formula(row, STORED_MOIC, ofMultiples, stored.applyAsDouble(multiples), LIVE.as(Formats.MULTIPLE));
        page.formula(row++, STORED_IRR, ofRates, stored.applyAsDouble(rates), LIVE.as(Formats.PERCENT));
    }

    private void one(int column, Optional<Summary> summary, ToDoubleFunction<Summary> figure, String format) {
        summary.ifPresent(all -> page.number(row, column, figure.applyAsDouble(all), STORED.as(format)));
    }

    private static String orZero(String formula) {
        return "IF(" + COUNT + "=0,0," + formula + ")";
    }

    private void loss() {
        page.number(row, PART, 1, STORED.as(Formats.MULTIPLE));
        String limit = Cells.inColumn(row, PART) + "-"
                + Cells.on(Tab.INPUTS.title(), plan.inputs().row(Constant.LOSS_TOLERANCE), InputsLayout.FIRST_SCENARIO);
        String formula = orZero("COUNTIF(" + SamplesSheet.multiples() + ",\"<\"&(" + limit + "))/" + COUNT);
        page.formula(row, STORED_MOIC, formula, multiples.shareLost(), LIVE.as(Formats.PERCENT));
        chance("simulation.loss", Formats.PERCENT, Simulated.Figures::probabilityOfLoss);
    }

    private void triple() {
        page.number(row, PART, TRIPLE, STORED.as(Formats.MULTIPLE));
        String formula =
                orZero("COUNTIF(" + SamplesSheet.multiples() + ",\">=\"&" + Cells.inColumn(row, PART) + ")/" + COUNT);
        double value = multiples.share(TRIPLE, Double.POSITIVE_INFINITY);
        page.formula(row, STORED_MOIC, formula, value, LIVE.as(Formats.PERCENT));
        chance("simulation.triple", Formats.PERCENT, Simulated.Figures::probabilityOfThreeTimes);
    }

    private void chance(String key, String format, ToDoubleFunction<Simulated.Figures> figure) {
        label(key, "");
        figures.ifPresent(all -> page.number(row, MOIC, figure.applyAsDouble(all), STORED.as(format)));
        row++;
    }

    private void drivers() {
        page.text(row, 0, WORDS.get("simulation.drivers"), Look.HEAD);
        page.band(row, UNIT, PART, Look.HEAD);
        page.text(row++, MOIC, WORDS.get("simulation.correlation"), RIGHT_HEAD);
        if (simulated.sample().drivers().isEmpty()) {
            page.text(row++, 0, WORDS.get("simulation.certain"), Look.QUIET);
        }
        for (Driver driver : simulated.drivers()) {
            page.text(row, 0, driver.label(), Look.TEXT);
            OptionalDouble correlation = simulated.rankCorrelation(driver);
            if (correlation.isPresent()) {
                page.number(row, MOIC, correlation.getAsDouble(), STORED.as("0.00;-0.00;0.00"));
            } else {
                page.text(row, MOIC, WORDS.get("simulation.none"), STORED);
            }
            row++;
        }
    }

    private void finish() {
        page.widths(46, 9, WIDTH, WIDTH, WIDTH, WIDTH, 16);
        Frame.freeze(page, SETTINGS_ROW - 1, 1);
        Frame.print(book, page, plan, Frame.Turn.UPRIGHT, row, STORED_IRR);
    }
}
