package underwrite.model.memo.sheet;

import underwrite.model.driver.Input;
import underwrite.model.series.Result;

/**
 * Where things stand on the sheet of checks: the light, the list of checks, the results beside the engine's, the inputs as exported.
 *
 * @param checks how many checks are listed
 */
record ChecksLayout(int checks) {
    static final int LIGHT_ROW = 2;
    static final int LIGHT_COLUMN = 1;
    static final int FAILED_ROW = 3;
    static final int CHANGED_ROW = 4;
    static final int HEAD_ROW = 6;
    static final int FIRST_ROW = 7;
    static final int WHAT = 0;
    static final int WHERE = 1;
    static final int VALUE = 2;
    static final int TOLERANCE = 3;
    static final int STATUS = 4;
    static final int MEANING = 5;

    /** Columns of a scenario in the table of results: live, engine, difference. */
    static final int RESULT_COLUMNS = 3;

    /** Columns of a scenario in the table of inputs: exported, changed. */
    static final int INPUT_COLUMNS = 2;

    int lastCheck() {
        return FIRST_ROW + checks - 1;
    }

    int resultsHeading() {
        return lastCheck() + 2;
    }

    int row(Result result) {
        return resultsHeading() + 2 + Result.all().indexOf(result);
    }

    int live(int scenario) {
        return 1 + RESULT_COLUMNS * scenario;
    }

    int difference(int scenario) {
        return live(scenario) + 2;
    }

    int inputsHeading() {
        return row(Result.all().get(Result.all().size() - 1)) + 2;
    }

    int probabilityRow() {
        return inputsHeading() + 2;
    }

    int row(Input input) {
        return probabilityRow() + 1 + Input.all().indexOf(input);
    }

    int lastInput() {
        return probabilityRow() + Input.all().size();
    }

    int exported(int scenario) {
        return 1 + INPUT_COLUMNS * scenario;
    }

    int changed(int scenario) {
        return exported(scenario) + 1;
    }
}
