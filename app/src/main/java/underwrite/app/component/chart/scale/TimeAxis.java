package underwrite.app.component.chart.scale;

import java.util.ArrayList;
import java.util.List;

/** The years of a chart across its width; all strips of a card share one. */
public record TimeAxis(Calendar calendar, int firstYear, int lastYear, double left, double right) {
    public TimeAxis {
        if (firstYear >= lastYear) {
            throw new IllegalArgumentException(
                    "a time axis needs more than one year, not " + firstYear + " to " + lastYear);
        }
    }

    /** The pixel of a year end. */
    public double x(double year) {
        return left + (year - firstYear) / (lastYear - firstYear) * (right - left);
    }

    /** The year end nearest to a pixel, held to the axis. */
    public int yearAt(double x) {
        long year = Math.round(firstYear + (x - left) / (right - left) * (lastYear - firstYear));
        return (int) Math.max(firstYear, Math.min(lastYear, year));
    }

    /** The distance between two year ends. */
    public double step() {
        return (right - left) / (lastYear - firstYear);
    }

    /** The years that get a label with so much room for each: all, every second, or every fifth, and the first one where it fits. */
    public List<Integer> labelled(double room) {
        int every = step() >= room ? 1 : 2 * step() >= room ? 2 : 5;
        List<Integer> years = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            if (year % every == 0 || (year == firstYear && step() * (every - year % every) >= room * 0.7)) {
                years.add(year);
            }
        }
        return years;
    }
}
