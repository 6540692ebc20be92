package underwrite.model.memo.sheet;

import underwrite.model.series.Result;
import underwrite.model.series.Series;

/**
 * Where things stand on the sheet that compares the scenarios. Columns: label, unit, one for each scenario, weighted, and for the weighted
 * flows out, in, the same times their years, sign, change of sign.
 *
 * @param scenarios how many
 */
record ScenariosLayout(int scenarios) {
    static final int LABEL = 0;
    static final int UNIT = 1;
    static final int FIRST = 2;
    static final int HEAD_ROW = 3;
    static final int PROBABILITY_ROW = 4;
    private static final int FIRST_RESULT = 5;

    int column(ScenarioPart part) {
        return FIRST + part.index();
    }

    int last() {
        return FIRST + scenarios - 1;
    }

    int weighted() {
        return FIRST + scenarios;
    }

    int out() {
        return weighted() + 1;
    }

    int in() {
        return weighted() + 2;
    }

    int outYears() {
        return weighted() + 3;
    }

    int inYears() {
        return weighted() + 4;
    }

    int sign() {
        return weighted() + 5;
    }

    int change() {
        return weighted() + 6;
    }

    int row(Result result) {
        return FIRST_RESULT + Result.all().indexOf(result);
    }

    int lossRow() {
        return FIRST_RESULT + Result.all().size();
    }

    int differencesHeading() {
        return lossRow() + 2;
    }

    int difference(Result result) {
        return differencesHeading() + 2 + Result.all().indexOf(result);
    }

    int bridgeHeading() {
        return differencesHeading() + Result.all().size() + 3;
    }

    /** From, four groups, to: one row each. */
    int bridgeRow(int step) {
        return bridgeHeading() + 2 + step;
    }

    int flowsHeading() {
        return bridgeRow(6) + 2;
    }

    int flow(int year) {
        return flowsHeading() + 2 + year;
    }

    int searchHeading() {
        return flow(Series.HORIZON) + 2;
    }

    int step(int step) {
        return searchHeading() + 2 + step;
    }

    int hasRateRow() {
        return step(WeightedFlows.STEPS) + 1;
    }

    int lastRow() {
        return hasRateRow();
    }
}
