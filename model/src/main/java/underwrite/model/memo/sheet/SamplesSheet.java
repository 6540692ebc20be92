package underwrite.model.memo.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import underwrite.model.driver.Driver;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;
import underwrite.model.simulation.Sample;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Words;

/** The stored trials: scenario, multiple, rate of return, and what was drawn. An empty cell is all that is to be printed, so that nothing is. */
final class SamplesSheet {
    private static final Words WORDS = Plan.WORDS;
    private static final int TRIAL = 0;
    private static final int SCENARIO = 1;
    private static final int MOIC = 2;
    private static final int IRR = 3;
    private static final int FIRST_DRIVER = 4;
    private static final int HEAD_ROW = 3;
    private static final int FIRST_ROW = 4;
    private static final Look STORED = Look.NUMBER.ink(Look.GREY).slanted();
    private static final Look RIGHT_HEAD = Look.HEAD.aligned(Align.RIGHT);
    private static final Look DRIVER_HEAD = RIGHT_HEAD.wrapping();

    private SamplesSheet() {}

    /** The multiples of all trials that there is room for. */
    static String multiples() {
        return column(MOIC);
    }

    /** The rates of return of all trials that there is room for. */
    static String rates() {
        return column(IRR);
    }

    private static String column(int column) {
        return Cells.on(Tab.SAMPLES.title(), FIRST_ROW, column, FIRST_ROW + Sample.MOST - 1, column);
    }

    static void write(Book book, Plan plan, Simulated simulated, Page page) {
        List<Driver> drivers = simulated.sample().drivers();
        Frame.head(page, plan, Tab.SAMPLES.title(), WORDS.get("samples.subtitle"), FIRST_DRIVER - 1);
        page.text(HEAD_ROW, TRIAL, WORDS.get("samples.trial"), RIGHT_HEAD);
        page.text(HEAD_ROW, SCENARIO, WORDS.get("samples.scenario"), Look.HEAD.stepped());
        page.text(HEAD_ROW, MOIC, WORDS.get("samples.moic"), RIGHT_HEAD);
        page.text(HEAD_ROW, IRR, WORDS.get("samples.irr"), RIGHT_HEAD);
        page.widths(10, 40, 16, 24);
        for (int i = 0; i < drivers.size(); i++) {
            Driver driver = drivers.get(i);
            page.text(
                    HEAD_ROW,
                    FIRST_DRIVER + i,
                    WORDS.get("samples.driver", driver.label(), driver.unit().symbol()),
                    DRIVER_HEAD);
            page.width(FIRST_DRIVER + i, 24);
        }
        rows(plan, simulated.sample(), page);
        page.sheet().createFreezePane(FIRST_DRIVER, HEAD_ROW + 1);
        int beyond = FIRST_DRIVER + drivers.size() + 1;
        CellRangeAddress nothing = new CellRangeAddress(HEAD_ROW, HEAD_ROW, beyond, beyond);
        Frame.print(book, page, plan, Frame.Turn.SIDEWAYS, List.of(nothing));
    }

    private static void rows(Plan plan, Sample sample, Page page) {
        Map<String, String> names =
                plan.thesis().scenarios().stream().collect(Collectors.toMap(Scenario::id, Scenario::name));
        int row = FIRST_ROW;
        for (Sample.Row trial : sample.rows()) {
            page.number(row, TRIAL, (double) trial.trial(), STORED.as(Formats.WHOLE));
            page.text(row, SCENARIO, names.getOrDefault(trial.scenario(), trial.scenario()), Look.QUIET.stepped());
            page.number(row, MOIC, trial.moic(), STORED.as(Formats.MULTIPLE));
            page.number(row, IRR, trial.irr(), STORED.as(Formats.PERCENT));
            for (int i = 0; i < trial.draws().size(); i++) {
                page.number(row, FIRST_DRIVER + i, trial.draws().get(i), STORED.as(Formats.GENERAL));
            }
            row++;
        }
    }
}
