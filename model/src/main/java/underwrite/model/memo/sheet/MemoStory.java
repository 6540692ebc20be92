package underwrite.model.memo.sheet;

import java.util.ArrayList;
import java.util.List;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** What the charts of the memo show, and the finding that each has for a title: the same in every form that the memo is written in. */
public final class MemoStory {
    /** Of the change that a driver's low makes. */
    public static final String LOW_COLOUR = "C24E10";

    /** Of the change that a driver's high makes. */
    public static final String HIGH_COLOUR = "0969DA";

    private static final Words WORDS = Plan.WORDS;
    private static final List<String> SCENARIO_COLOURS =
            List.of("C24E10", "0969DA", "07694F", "A02BC9", "5A4A12", "7A1645");
    private static final String SLATE = "57606A";

    private static final int BARS = 6;
    private static final int LONGEST_LINE_NAME = 20;

    private final Plan plan;

    public MemoStory(Plan plan) {
        this.plan = plan;
    }

    /** The colour of a scenario by its place; after six they begin again. */
    public static String colour(int scenario) {
        return SCENARIO_COLOURS.get(scenario % SCENARIO_COLOURS.size());
    }

    /** Multiples by exit year, a line a scenario. */
    public List<ChartLine> moic() {
        return ofAll(Series.MOIC);
    }

    /** Revenues, a line a scenario, and the training compute of the main one. */
    public List<ChartLine> revenue() {
        return withTraining(ofAll(Series.REVENUE));
    }

    /** Cash and what was raised, of the main scenario. */
    public List<ChartLine> cash() {
        return ofMain(Series.CASH, Series.EQUITY_RAISED);
    }

    /** How far the drivers that move the main scenario's multiple most change it at their low and their high. */
    public List<Swing> swings() {
        double today = plan.mainScenario().projection().results().moic();
        return plan.bars().stream()
                .limit(BARS)
                .map(bar -> new Swing(
                        bar.driver().label(),
                        bar.atLow().orElse(today) - today,
                        bar.atHigh().orElse(today) - today))
                .toList();
    }

    /**
     * How far one driver alone changes the multiple.
     *
     * @param down the change at its low, x
     * @param up the change at its high, x
     */
    public record Swing(String driver, double down, double up) {}

    private List<ChartLine> ofAll(Series series) {
        List<ChartLine> lines = new ArrayList<>();
        for (ScenarioPart part : plan.scenarios()) {
            lines.add(new ChartLine(
                    lineName(part),
                    part,
                    series,
                    colour(part.index()),
                    plan.scenarios().size() > 1 && part.index() % SCENARIO_COLOURS.size() == 0));
        }
        return lines;
    }

    private List<ChartLine> ofMain(Series first, Series second) {
        ScenarioPart main = plan.mainScenario();
        return List.of(
                new ChartLine(first.label(), main, first, colour(main.index()), false),
                new ChartLine(second.label(), main, second, SLATE, true));
    }

    private List<ChartLine> withTraining(List<ChartLine> lines) {
        ScenarioPart main = plan.mainScenario();
        String name = WORDS.get("memo.chart.training", lineName(main));
        lines.add(new ChartLine(name, main, Series.TRAINING_COMPUTE, SLATE, true));
        return lines;
    }

    /** A name as the legend of a chart has room for. */
    private static String lineName(ScenarioPart part) {
        return ScenarioPart.shortened(part.scenario().name(), LONGEST_LINE_NAME);
    }

    /** The finding of the multiples by exit year. */
    public String moicTitle() {
        ScenarioPart main = plan.mainScenario();
        return WORDS.get(
                "memo.chart.moic",
                main.shortName(),
                Figures.text(Unit.MULTIPLE, main.projection().results().moic()),
                main.projection().results().exitYear());
    }

    /** The finding of the revenues. */
    public String revenueTitle() {
        ScenarioPart main = plan.mainScenario();
        int year = main.projection().results().holdingYears();
        return WORDS.get(
                "memo.chart.revenue",
                main.shortName(),
                Figures.text(Unit.USD_MILLIONS, main.projection().at(Series.REVENUE, year)),
                year);
    }

    /** The finding of the tornado. */
    public String swingsTitle() {
        return WORDS.get("memo.chart.tornado", swings().get(0).driver());
    }

    /** The finding of cash and raises. */
    public String cashTitle() {
        ScenarioPart main = plan.mainScenario();
        double raised = 0;
        for (int year = 1; year < main.projection().results().holdingYears(); year++) {
            raised += main.projection().at(Series.RAISE, year);
        }
        if (raised == 0) {
            return WORDS.get("memo.chart.cash.none", main.shortName());
        }
        return WORDS.get("memo.chart.cash", main.shortName(), Figures.text(Unit.USD_MILLIONS, raised));
    }
}
