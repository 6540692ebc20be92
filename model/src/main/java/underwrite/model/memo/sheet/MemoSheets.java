package underwrite.model.memo.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import underwrite.model.memo.Paper;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Page;
import underwrite.model.thesis.Thesis;

/** All sheets of a memo, in their order, ready to be written one by one. */
public final class MemoSheets {
    private final Book book = new Book(Plan.WORDS.get("cut"));
    private final Plan plan;
    private final List<Runnable> steps = new ArrayList<>();

    private Simulated simulated;

    /** Projects the scenarios of a thesis and opens a sheet for everything. */
    private MemoSheets(Thesis thesis, Paper paper) {
        this.plan = new Plan(thesis, paper);
        this.simulated = Simulated.none(thesis);
        Page memo = book.page(Tab.MEMO.title());
        Page about = book.page(Tab.ABOUT.title());
        Page inputs = book.page(Tab.INPUTS.title());
        steps.add(() -> AboutSheet.write(book, plan, about));
        steps.add(() -> InputsSheet.write(book, plan, inputs));
        for (ScenarioPart part : plan.scenarios()) {
            Page model = book.page(part.sheet());
            steps.add(() -> ModelSheet.write(book, plan, part, model));
        }
        Page scenarios = book.page(Tab.SCENARIOS.title());
        Page sensitivity = book.page(Tab.SENSITIVITY.title());
        Page simulation = book.page(Tab.SIMULATION.title());
        Page samples = book.page(Tab.SAMPLES.title());
        Page evidence = book.page(Tab.EVIDENCE.title());
        Page checks = book.page(Tab.CHECKS.title());
        steps.add(() -> ScenariosSheet.write(book, plan, scenarios));
        steps.add(() -> SensitivitySheet.write(book, plan, sensitivity));
        steps.add(() -> SimulationSheet.write(book, plan, simulated, simulation));
        steps.add(() -> SamplesSheet.write(book, plan, simulated, samples));
        steps.add(() -> EvidenceSheet.write(book, plan, evidence));
        steps.add(() -> ChecksSheet.write(book, plan, checks));
        // Last, since its charts take the values of the sheets behind with them.
        steps.add(() -> MemoSheet.write(book, plan, simulated, memo));
    }

    /**
     * All sheets, with the simulation that the thesis asks for, which is run before any sheet is written.
     *
     * @param cancelled whether to end the simulation
     * @throws underwrite.model.projection.UnusableScenarioException when a scenario cannot be projected
     */
    public static MemoSheets of(Thesis thesis, Paper paper, BooleanSupplier cancelled) {
        MemoSheets sheets = new MemoSheets(thesis, paper);
        sheets.steps.add(0, () -> sheets.simulated = Simulated.of(thesis, cancelled));
        return sheets;
    }

    /**
     * The sheet of inputs alone, in a workbook that is to be closed: what the blue cells of an edited memo are held against.
     *
     * @throws underwrite.model.projection.UnusableScenarioException when a scenario cannot be projected
     */
    public static Book inputs(Thesis thesis) {
        Book book = new Book(Plan.WORDS.get("cut"));
        InputsSheet.write(book, new Plan(thesis, Paper.A4), book.page(Tab.INPUTS.title()));
        return book;
    }

    /** Writes one part each. */
    public List<Runnable> steps() {
        return List.copyOf(steps);
    }

    /** The workbook that they write to. */
    public Book book() {
        return book;
    }
}
