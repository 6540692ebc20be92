package underwrite.model.memo.sheet;

import underwrite.model.memo.model.ModelLayout;

/**
 * Where things stand on the sheet of sensitivities; columns are those of the model sheets, so that a year stands in the same one everywhere.
 *
 * @param scenarios how many
 */
record SensitivityLayout(int scenarios) {
    static final int NOTE_ROW = 2;
    static final int HEAD_ROW = 3;
    static final int FIRST = ModelLayout.FIRST_YEAR;

    /** Hurdle rates that the grid is worked out for, besides the scenario's own. */
    static final int RATES = 8;

    static final int BARS = 12;

    /** Values of each of the two drivers of the stored grid. */
    static final int STEPS = 7;

    static final int TODAY = ModelLayout.VALUE;
    static final int LOW = FIRST;
    static final int HIGH = FIRST + 1;
    static final int AT_LOW = FIRST + 2;
    static final int AT_HIGH = FIRST + 3;
    static final int DOWN = FIRST + 4;
    static final int UP = FIRST + 5;

    int moicHeading() {
        return HEAD_ROW + 1;
    }

    int moic(int scenario) {
        return moicHeading() + 1 + scenario;
    }

    int irrHeading() {
        return moic(scenarios) + 1;
    }

    int irr(int scenario) {
        return irrHeading() + 1 + scenario;
    }

    int gridHeading() {
        return irr(scenarios) + 1;
    }

    /** The row of the scenario's own hurdle rate, and below it those of the others. */
    int rate(int number) {
        return gridHeading() + 1 + number;
    }

    int tornadoHeading() {
        return rate(RATES) + 2;
    }

    int bar(int number) {
        return tornadoHeading() + 3 + number;
    }

    int storedHeading() {
        return bar(BARS) + 1;
    }

    int stored(int number) {
        return storedHeading() + 2 + number;
    }

    int beliefsHeading() {
        return stored(STEPS) + 1;
    }

    int belief(int number) {
        return beliefsHeading() + 2 + number;
    }
}
