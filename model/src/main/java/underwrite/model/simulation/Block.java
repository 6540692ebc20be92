package underwrite.model.simulation;

import java.util.List;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Expected;
import underwrite.model.projection.ProjectionBuffer;
import underwrite.model.series.Series;

/**
 * Trials that are projected side by side, and what came out of them: the three results, and every band series for every year. The bands and
 * draws are the projection's own rows. A rejected trial has no results, and its bands mean nothing. Used again and again.
 */
final class Block {
    /**
     * Few enough that all rows stay in fast memory, many enough to be worth preparing. Few, too, since loops as short as this are compiled
     * once, when they have been called often enough, and not a first time while they run.
     */
    static final int SIZE = 48;

    static final int MOIC = 0;
    static final int IRR = 1;
    static final int NPV = 2;
    static final int FIRST_BAND = 3;

    /** The series whose spread is shown by year. */
    static final List<Series> BANDS = List.of(Series.REVENUE, Series.CASH, Series.RIVALS, Series.MOIC);

    static final int COLUMNS = FIRST_BAND + BANDS.size() * Series.YEARS;

    private final ProjectionBuffer buffer;

    final double[][] columns = new double[COLUMNS][];

    /** The draws of every uncertain driver. */
    final double[][] draws;

    /** 0 for none, else the place of the cause of loss plus 1. */
    final byte[] causes = new byte[SIZE];

    /** The year in which funding failed before the exit, or 0. */
    final byte[] failures = new byte[SIZE];

    /** How many of the trials count. */
    int count;

    /** The places of those that could be projected. */
    final int[] places = new int[SIZE];

    /** How many could be projected. */
    int accepted;

    Block(ProjectionBuffer buffer, List<Driver> drivers) {
        this.buffer = buffer;
        for (int column = 0; column < FIRST_BAND; column++) {
            columns[column] = new double[SIZE];
        }
        int column = FIRST_BAND;
        for (Series series : BANDS) {
            for (int year = 0; year < Series.YEARS; year++) {
                columns[column++] = buffer.row(series, year);
            }
        }
        draws = drivers.stream().map(buffer::row).toArray(double[][]::new);
    }

    boolean rejected(int trial) {
        return Double.isNaN(columns[MOIC][trial]);
    }

    /** Takes over the results of what has just been projected. */
    void takeOver() {
        accepted = 0;
        for (int trial = 0; trial < count; trial++) {
            if (buffer.usable(trial)) {
                accept(trial);
            } else {
                reject(trial);
            }
        }
    }

    private void accept(int trial) {
        places[accepted++] = trial;
        double moic = buffer.moic(trial);
        int held = buffer.holdingYears(trial);
        columns[MOIC][trial] = moic;
        columns[IRR][trial] = buffer.irr(trial);
        columns[NPV][trial] = buffer.npv(trial);
        causes[trial] = (byte)
                (Expected.isLoss(moic) ? 1 + CauseOfLoss.of(buffer, trial).ordinal() : 0);
        failures[trial] = (byte) (held < buffer.exitYear(trial) ? held : 0);
    }

    private void reject(int trial) {
        for (int column = 0; column < FIRST_BAND; column++) {
            columns[column][trial] = Double.NaN;
        }
        causes[trial] = 0;
        failures[trial] = 0;
    }
}
