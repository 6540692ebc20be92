package underwrite.model.memo.sheet;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.memo.Paper;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.SheetNames;
import underwrite.model.memo.model.ModelLayout;
import underwrite.model.projection.Expected;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What every sheet needs to know of the others: which there are, and where things stand on them. */
public final class Plan {
    /** The words of the memo, in English. */
    public static final Words WORDS = Words.of("underwrite/model/memo/memo");

    private static final int MOVERS = 8;
    private static final ModelLayout MODEL = ModelLayout.layout();

    private final Thesis thesis;
    private final Paper paper;
    private final List<ScenarioPart> scenarios;
    private final Expected expected;
    private final InputsLayout inputs;
    private final CheckList checks;
    private final List<Tornado.Bar> bars;

    /** Projects all scenarios and gives every sheet its name. */
    public Plan(Thesis thesis, Paper paper) {
        this.thesis = thesis;
        this.paper = paper;
        SheetNames names = new SheetNames(Tab.names());
        List<ScenarioPart> parts = new ArrayList<>();
        for (Scenario scenario : thesis.scenarios()) {
            String sheet = names.next(scenario.name(), scenario.id());
            parts.add(ScenarioPart.of(parts.size(), sheet, scenario));
        }
        this.scenarios = List.copyOf(parts);
        this.expected = Expected.of(parts.stream()
                .map(part -> new Expected.Weighted(part.scenario().probability(), part.projection()))
                .toList());
        this.inputs = new InputsLayout(scenarios.size());
        this.checks = CheckList.of(this);
        this.bars = Tornado.of(mainScenario().scenario(), Outcome.of(Result.MOIC)).bars().stream()
                .filter(Tornado.Bar::whole)
                .toList();
    }

    public Thesis thesis() {
        return thesis;
    }

    public Paper paper() {
        return paper;
    }

    public List<ScenarioPart> scenarios() {
        return scenarios;
    }

    /** The scenario that the thesis speaks of first. */
    public ScenarioPart mainScenario() {
        Scenario main = thesis.mainScenario();
        return scenarios.stream()
                .filter(part -> part.scenario().id().equals(main.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The probability-weighted results. */
    public Expected expected() {
        return expected;
    }

    public InputsLayout inputs() {
        return inputs;
    }

    ScenariosLayout comparison() {
        return new ScenariosLayout(scenarios.size());
    }

    SensitivityLayout sensitivity() {
        return new SensitivityLayout(scenarios.size());
    }

    /** How far each driver alone moves the multiple of the main scenario, the widest first. */
    List<Tornado.Bar> bars() {
        return bars;
    }

    /** The drivers that move the multiple of the main scenario most, most first. */
    public List<Driver> movers() {
        return bars.stream().limit(MOVERS).map(Tornado.Bar::driver).toList();
    }

    CheckList checks() {
        return checks;
    }

    /** What the light of the checks says. */
    String light() {
        return WORDS.get("light.pass", checks.checks().size());
    }

    /** The cell of an assumption of a scenario, on the sheet of inputs. */
    public String input(ScenarioPart part, Input input) {
        return Cells.on(Tab.INPUTS.title(), inputs.row(input), inputs.column(part));
    }

    /** What a choice of a scenario is in words: they follow the cell that holds its id. */
    String optionWords(ScenarioPart part, Choice choice) {
        String id = input(part, choice);
        String sheet = Tab.INPUTS.title();
        int first = inputs.firstOption();
        int last = inputs.lastRow();
        String ids = Cells.on(sheet, first, InputsLayout.GROUP, last, InputsLayout.GROUP);
        String words = Cells.on(sheet, first, InputsLayout.LABEL, last, InputsLayout.LABEL);
        return "IFERROR(INDEX(" + words + ",MATCH(" + id + "," + ids + ",0))," + id + ")";
    }

    /** An item of evidence: the thesis's own, else the library's. */
    Optional<Evidence> evidence(String id) {
        return thesis.evidence().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .or(() -> EvidenceLibrary.byId(id));
    }

    /** The cell of a scenario's probability. */
    public String probability(ScenarioPart part) {
        return Cells.on(Tab.INPUTS.title(), InputsLayout.PROBABILITY_ROW, inputs.column(part));
    }

    /** The cell of a result of a scenario, on its model sheet. */
    public String result(ScenarioPart part, Result result) {
        return Cells.on(part.sheet(), MODEL.row(result), ModelLayout.VALUE);
    }

    /** The eleven cells of a line of a scenario, on its model sheet. */
    public String years(ScenarioPart part, Line line) {
        int row = MODEL.row(line);
        return Cells.on(part.sheet(), row, ModelLayout.FIRST_YEAR, row, ModelLayout.LAST_YEAR);
    }

    /** The cell of a line of a scenario in a year. */
    public String year(ScenarioPart part, Line line, int year) {
        return Cells.on(part.sheet(), MODEL.row(line), ModelLayout.FIRST_YEAR + year);
    }

    /** The first year's label: that of the entry date, or 0 when there is none. */
    public int firstYear() {
        return thesis.asOf() == null ? 0 : thesis.asOf().getYear();
    }

    /** What the time axis is called. */
    public String yearsLabel() {
        if (thesis.asOf() == null) {
            return WORDS.get("years.plain");
        }
        String month = thesis.asOf().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return WORDS.get("years.ending", month);
    }
}
