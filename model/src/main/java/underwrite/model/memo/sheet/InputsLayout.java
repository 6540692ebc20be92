package underwrite.model.memo.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.series.Constant;

/**
 * Where everything stands on the sheet of inputs. Columns: group, label, unit, one for each scenario, default, lowest, highest, in range,
 * one note for each scenario, evidence.
 */
public final class InputsLayout {
    static final int GROUP = 0;
    static final int LABEL = 1;
    static final int UNIT = 2;
    static final int FIRST_SCENARIO = 3;
    static final int HEAD_ROW = 3;
    static final int PROBABILITY_ROW = 4;
    static final int FIRST_YEAR_ROW = 5;

    private static final int FIRST_ROW = 6;

    private final int scenarios;
    private final List<Group> groups = List.of(Group.values());
    private final Map<Input, Integer> rows = new HashMap<>();
    private final Map<Group, Integer> headings = new HashMap<>();
    private final int constants;

    InputsLayout(int scenarios) {
        this.scenarios = scenarios;
        int row = FIRST_ROW;
        for (Group group : groups) {
            headings.put(group, row++);
            for (Input input : of(group)) {
                rows.put(input, row++);
            }
        }
        this.constants = row + 1;
    }

    List<Group> groups() {
        return groups;
    }

    List<Input> of(Group group) {
        return new ArrayList<>(
                Input.all().stream().filter(input -> input.group() == group).toList());
    }

    int heading(Group group) {
        return Objects.requireNonNull(headings.get(group));
    }

    /** The row of an assumption. */
    public int row(Input input) {
        return Objects.requireNonNull(rows.get(input));
    }

    /** The column of a scenario's values. */
    public int column(ScenarioPart part) {
        return FIRST_SCENARIO + part.index();
    }

    int lastScenario() {
        return FIRST_SCENARIO + scenarios - 1;
    }

    int defaults() {
        return FIRST_SCENARIO + scenarios;
    }

    int lowest() {
        return defaults() + 1;
    }

    int highest() {
        return defaults() + 2;
    }

    int inRange() {
        return defaults() + 3;
    }

    /** The column of a scenario's notes. */
    public int note(ScenarioPart part) {
        return defaults() + 4 + part.index();
    }

    int evidence() {
        return defaults() + 4 + scenarios;
    }

    int constantsHeading() {
        return constants;
    }

    /** The row of a constant of the model; its value stands in the first scenario's column. */
    public int row(Constant constant) {
        return constants + 1 + Constant.all().indexOf(constant);
    }

    int optionsHeading() {
        return constants + Constant.all().size() + 2;
    }

    /** The first row of the options of choices, id beside words. */
    int firstOption() {
        return optionsHeading() + 1;
    }

    int lastRow() {
        return optionsHeading()
                + Choice.all().stream()
                        .mapToInt(choice -> choice.options().size())
                        .sum();
    }

    /** The first row with an assumption. */
    int firstInputRow() {
        return FIRST_ROW;
    }

    /** The last row with an assumption. */
    int lastInputRow() {
        return constants - 2;
    }
}
