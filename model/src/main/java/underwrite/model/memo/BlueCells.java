package underwrite.model.memo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.memo.ImportedMemo.Edit;
import underwrite.model.memo.sheet.Plan;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;

/** The cells that a reader may change, found by their names, as exported and as they are now. */
final class BlueCells {
    /** The heading of the notes is looked for in the first rows of the sheet. */
    private static final int HEAD_ROWS = 12;

    private static final int LONGEST_NOTE = 100_000;

    private final XSSFWorkbook original;
    private final XSSFWorkbook edited;

    BlueCells(XSSFWorkbook original, XSSFWorkbook edited) {
        this.original = original;
        this.edited = edited;
    }

    /** The scenario as the cells have it now; what differs from the export is added to the edits. */
    Scenario read(Scenario scenario, List<Edit> edits) throws MemoFileException {
        String key = scenario.id().replace('-', '_');
        String path = "scenarios." + scenario.id();
        Scenario read = scenario.withProbability(probability(scenario, key, path, edits));
        Assumptions assumptions = scenario.assumptions();
        Map<Input, Rationale> reasons = new LinkedHashMap<>(scenario.rationale());
        for (Input input : Input.all()) {
            String name = "in_" + key + "_" + input.id().replace('.', '_');
            assumptions = value(input, name, path, assumptions, edits);
            note(scenario, input, name, path, reasons, edits);
        }
        return read.with(assumptions).withRationale(reasons);
    }

    private double probability(Scenario scenario, String key, String path, List<Edit> edits) throws MemoFileException {
        double now = number(named(edited, "prob_" + key));
        if (!(now >= 0 && now <= 1)) {
            throw WorkbookGate.refused("probability", scenario.name(), text(now));
        }
        if (now != number(named(original, "prob_" + key))) {
            edits.add(new Edit(path + ".probability", text(scenario.probability()), text(now)));
        }
        return now;
    }

    private Assumptions value(Input input, String name, String path, Assumptions assumptions, List<Edit> edits)
            throws MemoFileException {
        Cell now = named(edited, name);
        String place = path + ".assumptions." + input.id();
        if (input instanceof Driver driver) {
            double value = number(now);
            double before = assumptions.value(driver);
            if (value == before) {
                return assumptions;
            }
            if (!driver.allows(value)) {
                throw WorkbookGate.refused(
                        "range", where(now), driver, text(value), text(driver.min()), text(driver.max()));
            }
            edits.add(new Edit(place, text(before), text(value)));
            return assumptions.with(driver, value);
        }
        Choice choice = (Choice) input;
        int option = option(choice, now);
        if (option == assumptions.option(choice)) {
            return assumptions;
        }
        edits.add(new Edit(
                place,
                choice.options().get(assumptions.option(choice)),
                choice.options().get(option)));
        return assumptions.with(choice, option);
    }

    private static int option(Choice choice, Cell cell) throws MemoFileException {
        String text = string(cell);
        Optional<Integer> option = choice.option(text);
        if (option.isEmpty()) {
            throw WorkbookGate.refused("option", where(cell), choice, String.join(", ", choice.options()));
        }
        return option.get();
    }

    private void note(
            Scenario scenario, Input input, String name, String path, Map<Input, Rationale> reasons, List<Edit> edits)
            throws MemoFileException {
        String before = note(original, scenario, name);
        String now = note(edited, scenario, name);
        if (now.equals(before)) {
            return;
        }
        Rationale old = scenario.rationale().getOrDefault(input, new Rationale("", List.of(), Extras.NONE));
        if (now.length() > LONGEST_NOTE) {
            throw WorkbookGate.refused("note", input);
        }
        edits.add(new Edit(path + ".rationale." + input.id() + ".note", old.note(), now));
        reasons.put(input, new Rationale(now, old.evidence(), old.extras()));
    }

    private static String note(XSSFWorkbook workbook, Scenario scenario, String name) throws MemoFileException {
        Cell value = named(workbook, name);
        String heading = Plan.WORDS.get("inputs.note", scenario.name());
        for (int row = 0; row < HEAD_ROWS; row++) {
            Row head = value.getSheet().getRow(row);
            if (head == null) {
                continue;
            }
            for (Cell cell : head) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(heading)) {
                    Cell note = value.getRow().getCell(cell.getColumnIndex());
                    return note == null ? "" : string(note);
                }
            }
        }
        return "";
    }

    private static Cell named(XSSFWorkbook workbook, String name) throws MemoFileException {
        Name found = workbook.getName(name);
        if (found == null) {
            throw WorkbookGate.refused("noName", name);
        }
        try {
            CellReference reference = new CellReference(found.getRefersToFormula());
            Sheet sheet = workbook.getSheet(Objects.requireNonNullElse(reference.getSheetName(), ""));
            Row row = sheet == null ? null : sheet.getRow(reference.getRow());
            Cell cell = row == null ? null : row.getCell(reference.getCol());
            return present(cell, name);
        } catch (IllegalArgumentException gone) {
            throw WorkbookGate.refused("noName", name);
        }
    }

    private static Cell present(@Nullable Cell cell, String name) throws MemoFileException {
        if (cell == null) {
            throw WorkbookGate.refused("noName", name);
        }
        return cell;
    }

    private static double number(Cell cell) throws MemoFileException {
        if (type(cell) != CellType.NUMERIC || !Double.isFinite(cell.getNumericCellValue())) {
            throw WorkbookGate.refused("number", where(cell));
        }
        return cell.getNumericCellValue();
    }

    private static String string(Cell cell) {
        return type(cell) == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String where(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }

    private static String text(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
