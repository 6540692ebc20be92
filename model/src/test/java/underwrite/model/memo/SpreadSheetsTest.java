package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.library.Presets;
import underwrite.model.sensitivity.Grid;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.series.Result;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Thesis;

@DisplayName("The sheets of sensitivity and simulation")
class SpreadSheetsTest {
    private static final Thesis THESIS =
            Theses.quick(Presets.byId("anthropic-2024-03").orElseThrow().thesis());
    private static final double[] RATES = {0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5};
    private static final double[] YEARS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    @Test
    @DisplayName("have a live grid that is the engine's, also after inputs were changed in the workbook")
    void liveGrid() {
        try (XSSFWorkbook workbook = Memos.open(Memos.of(THESIS))) {
            grid(workbook, THESIS);
            Memos.named(workbook, "in_base_market_usageGrowth").setCellValue(1.7);
            Memos.named(workbook, "in_base_deal_proRata").setCellValue(0.5);
            Memos.recalculate(workbook, "Sensitivity");
            Thesis changed = THESIS.withScenarios(THESIS.scenarios().stream()
                    .map(scenario -> scenario.id().equals("base")
                            ? scenario.with(scenario.assumptions()
                                    .with(Driver.MARKET_USAGE_GROWTH, 1.7)
                                    .with(Driver.DEAL_PRO_RATA, 0.5))
                            : scenario)
                    .toList());
            grid(workbook, changed);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void grid(XSSFWorkbook workbook, Thesis thesis) {
        Grid engine = Grid.of(
                thesis.mainScenario().assumptions(),
                Driver.VALUATION_EXIT_YEAR,
                YEARS,
                Driver.VALUATION_HURDLE_RATE,
                RATES,
                Outcome.of(Result.NPV));
        XSSFSheet sheet = workbook.getSheet("Sensitivity");
        int first = row(sheet, "At a hurdle rate of");
        for (int rate = 0; rate < RATES.length; rate++) {
            assertThat(sheet.getRow(first + rate).getCell(3).getNumericCellValue())
                    .isEqualTo(RATES[rate]);
            for (int year = 0; year < YEARS.length; year++) {
                double expected = engine.at(rate, year).orElseThrow();
                assertThat(sheet.getRow(first + rate).getCell(5 + year).getNumericCellValue())
                        .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    @Test
    @DisplayName(
            "show the figures of all trials, and live ones over the stored trials that are those of a run of 2,000")
    void simulation() throws Exception {
        SimulationResult all = run(THESIS, 4_000);
        SimulationResult stored = run(THESIS, 2_000);
        try (XSSFWorkbook workbook = Memos.open(Memos.of(THESIS))) {
            Memos.recalculate(workbook, "Simulation");
            XSSFSheet sheet = workbook.getSheet("Simulation");
            assertThat(number(sheet, "Seed", 2)).isEqualTo(THESIS.simulation().seed());
            assertThat(number(sheet, "Trials (the", 2)).isEqualTo(4_000);
            assertThat(number(sheet, "Stored trials: ", 2)).isEqualTo(2_000 - stored.rejected());
            assertThat(number(sheet, "Mean", 3)).isEqualTo(all.moic().mean());
            assertThat(number(sheet, "Mean", 4)).isCloseTo(stored.moic().mean(), within(1e-9));
            assertThat(number(sheet, "Loses money: ", 4)).isCloseTo(stored.probabilityOfLoss(), within(1e-12));
            assertThat(number(sheet, "Share with MOIC", 4)).isCloseTo(stored.probabilityOfThreeTimes(), within(1e-12));
            int row = row(sheet, "Percentile");
            for (Map.Entry<Integer, Double> percentile :
                    stored.irr().percentiles().entrySet()) {
                assertThat(sheet.getRow(row++).getCell(6).getNumericCellValue())
                        .isCloseTo(percentile.getValue(), within(1e-9));
            }
            int bin = row(sheet, "MOIC from") + 1;
            double counted = 0;
            for (int i = 0; i < 25; i++) {
                counted += sheet.getRow(bin + i).getCell(4).getNumericCellValue();
            }
            assertThat(counted).isEqualTo(2_000 - stored.rejected());
        }
    }

    private static SimulationResult run(Thesis thesis, int trials) {
        return Simulation.of(SimulationRequest.of(thesis).withTrials(trials)).run(Runnable::run, 1, Progress.NONE);
    }

    @Test
    @DisplayName("say why nothing was simulated, without an error cell, when a distribution cannot be drawn from")
    void refused() throws Exception {
        Distribution outside = new Distribution(Distribution.Shape.PERT, 0.01, 0.02, Extras.NONE);
        Thesis unusable = THESIS.withScenarios(THESIS.scenarios().stream()
                .map(scenario -> scenario.withDistributions(Map.of(Driver.MARKET_USAGE_GROWTH, outside)))
                .toList());
        try (XSSFWorkbook workbook = Memos.open(Memos.write(unusable))) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            XSSFSheet sheet = workbook.getSheet("Simulation");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .startsWith("Not simulated: ")
                    .contains("Usage growth");
            assertThat(Memos.cells(workbook).stream().map(Memos::type)).doesNotContain(CellType.ERROR);
            assertThat(Memos.named(workbook, "checks_failed").getNumericCellValue())
                    .isZero();
        }
    }

    @Test
    @DisplayName("stop in the midst of the trials when told so")
    void cancelled() {
        AtomicInteger asked = new AtomicInteger();
        MemoProgress impatient = new MemoProgress() {
            @Override
            public void reached(double fraction) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 5;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> MemoWriter.write(MemoRequest.of(THESIS), out, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
        assertThat(asked).hasValueLessThan(20);
    }

    private static double number(XSSFSheet sheet, String label, int column) {
        return sheet.getRow(row(sheet, label)).getCell(column).getNumericCellValue();
    }

    private static int row(XSSFSheet sheet, String label) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().startsWith(label)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no row " + label);
    }
}
