package underwrite.model.simulation;

import java.util.Arrays;
import underwrite.model.driver.Driver;
import underwrite.model.projection.ProjectionBuffer;
import underwrite.model.series.Series;

/** What came out of consecutive trials, by column as in {@link Trials}; the results and bands of a rejected trial are NaN. Used again and again. */
final class Block {
    /** Few enough that the columns stay in the fastest memory, many enough to be worth preparing. */
    static final int SIZE = 256;

    final double[][] columns;

    /** 0 for none, else the place of the cause of loss plus 1. */
    final byte[] causes = new byte[SIZE];

    /** The year in which funding failed before the exit, or 0. */
    final byte[] failures = new byte[SIZE];

    int count;

    Block(int drivers) {
        columns = new double[Trials.FIRST_DRIVER + drivers][SIZE];
    }

    boolean rejected(int trial) {
        return Double.isNaN(columns[Trials.MOIC][trial]);
    }

    void reject(int trial) {
        for (int column = 0; column < Trials.FIRST_DRIVER; column++) {
            columns[column][trial] = Double.NaN;
        }
        causes[trial] = 0;
        failures[trial] = 0;
    }

    /** Takes over the results and bands of a trial that has been projected. */
    void accept(int trial, double[] values, ProjectionBuffer projection) {
        double moic = projection.moic();
        boolean loss = moic < CauseOfLoss.BREAK_EVEN;
        double cheque = values[Driver.DEAL_CHEQUE.ordinal()];
        boolean failed = projection.holdingYears() < projection.exitYear();
        columns[Trials.MOIC][trial] = moic;
        columns[Trials.IRR][trial] = projection.irr();
        columns[Trials.NPV][trial] = npv(values, projection);
        causes[trial] = (byte) (loss ? 1 + CauseOfLoss.of(projection, cheque).ordinal() : 0);
        failures[trial] = (byte) (failed ? projection.holdingYears() : 0);
        int column = Trials.FIRST_BAND;
        for (Series series : Trials.BANDS) {
            for (int year = 0; year < Series.YEARS; year++) {
                columns[column++][trial] = projection.at(series, year);
            }
        }
    }

    private static double npv(double[] values, ProjectionBuffer projection) {
        double growth = 1 + values[Driver.VALUATION_HURDLE_RATE.ordinal()];
        double npv = -values[Driver.DEAL_CHEQUE.ordinal()];
        double discount = 1 / growth;
        for (int year = 1; year < projection.holdingYears(); year++) {
            npv -= projection.at(Series.FOLLOW_ON, year) * discount;
            discount /= growth;
        }
        return npv + projection.at(Series.PROCEEDS, projection.exitYear()) * discount;
    }

    /** Sets a driver's column to one value for all trials that are not rejected. */
    void fill(int column, double value) {
        Arrays.fill(columns[column], 0, count, value);
    }
}
