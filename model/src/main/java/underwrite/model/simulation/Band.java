package underwrite.model.simulation;

import underwrite.model.series.Series;

/** The spread of one series by year: five percentiles for each of the years 0..10. Immutable. */
public final class Band {
    /** The percentiles of a band, in per cent. */
    private static final int[] PER_CENTS = {5, 25, 50, 75, 95};

    private final Series series;
    private final double[][] byYear;

    Band(Series series, double[][] byYear) {
        this.series = series;
        this.byYear = byYear;
    }

    /** The percentiles that a band has, in per cent: 5, 25, 50, 75, 95. */
    public static int[] perCents() {
        return PER_CENTS.clone();
    }

    /** The series whose spread it is. */
    public Series series() {
        return series;
    }

    /** One percentile in one year, in the series' unit. */
    public double at(int perCent, int year) {
        for (int i = 0; i < PER_CENTS.length; i++) {
            if (PER_CENTS[i] == perCent) {
                return byYear[year][i];
            }
        }
        throw new IllegalArgumentException("A band has no percentile " + perCent);
    }

    /** One percentile for the years 0..10, in the series' unit; the caller's own copy. */
    public double[] line(int perCent) {
        double[] line = new double[Series.YEARS];
        for (int year = 0; year < Series.YEARS; year++) {
            line[year] = at(perCent, year);
        }
        return line;
    }
}
