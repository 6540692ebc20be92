package underwrite.model.simulation;

import java.util.List;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Expected;
import underwrite.model.projection.ProjectionBuffer;
import underwrite.model.series.Series;

/**
 * Trials that are projected side by side, and what came out of them, by column as in {@link Trials}. The bands and draws are the projection's
 * own rows. A rejected trial has no results. Used again and again.
 */
final class Block {
    /** Few enough that all rows stay in fast memory, many enough to be worth preparing. */
    static final int SIZE = 128;

    private final ProjectionBuffer buffer;

    final double[][] columns;

    /** 0 for none, else the place of the cause of loss plus 1. */
    final byte[] causes = new byte[SIZE];

    /** The year in which funding failed before the exit, or 0. */
    final byte[] failures = new byte[SIZE];

    /** How many of the trials count. */
    int count;

    Block(ProjectionBuffer buffer, List<Driver> drivers) {
        this.buffer = buffer;
        this.columns = new double[Trials.FIRST_DRIVER + drivers.size()][];
        for (int column = 0; column < Trials.FIRST_BAND; column++) {
            columns[column] = new double[SIZE];
        }
        int column = Trials.FIRST_BAND;
        for (Series series : Trials.BANDS) {
            for (int year = 0; year < Series.YEARS; year++) {
                columns[column++] = buffer.row(series, year);
            }
        }
        for (Driver driver : drivers) {
            columns[column++] = buffer.row(driver);
        }
    }

    boolean rejected(int trial) {
        return Double.isNaN(columns[Trials.MOIC][trial]);
    }

    /** Takes over the results of what has just been projected. */
    void takeOver() {
        for (int trial = 0; trial < count; trial++) {
            if (buffer.usable(trial)) {
                accept(trial);
            } else {
                reject(trial);
            }
        }
    }

    private void accept(int trial) {
        double moic = buffer.moic(trial);
        int held = buffer.holdingYears(trial);
        columns[Trials.MOIC][trial] = moic;
        columns[Trials.IRR][trial] = buffer.irr(trial);
        columns[Trials.NPV][trial] = buffer.npv(trial);
        causes[trial] = (byte)
                (Expected.isLoss(moic) ? 1 + CauseOfLoss.of(buffer, trial).ordinal() : 0);
        failures[trial] = (byte) (held < buffer.exitYear(trial) ? held : 0);
    }

    private void reject(int trial) {
        for (int column = 0; column < Trials.FIRST_BAND; column++) {
            columns[column][trial] = Double.NaN;
        }
        causes[trial] = 0;
        failures[trial] = 0;
    }
}
