package underwrite.model.simulation;

import java.util.List;
import underwrite.model.driver.Driver;

/**
 * A few of the trials, one of every so many, with what was drawn and what came of it; rejected trials are left out.
 *
 * @param drivers what a row's draws are of, in catalogue order
 */
public record Sample(List<Driver> drivers, List<Row> rows) {
    /** The most rows. */
    public static final int MOST = 2_000;

    public Sample {
        drivers = List.copyOf(drivers);
        rows = List.copyOf(rows);
    }

    /**
     * One trial.
     *
     * @param draws one for each driver, in its unit
     */
    public record Row(long trial, String scenario, List<Double> draws, double moic, double irr) {
        public Row {
            draws = List.copyOf(draws);
        }
    }
}
