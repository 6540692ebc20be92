package underwrite.model.memo.sheet;

import java.util.List;
import underwrite.model.driver.Unit;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/**
 * How the heights of a chart's lines are shown: money in billions where there is much of it, and by multiples where lines lie so far apart
 * that even steps would press the lowest flat.
 *
 * @param title what the axis says, with the unit
 * @param format of its numbers
 * @param byMultiples whether equal heights are equal multiples; nothing can be shown there at or below zero
 */
public record Scale(String title, String format, boolean byMultiples) {
    private static final Words WORDS = Plan.WORDS;
    private static final double LEAST_SHOWN = 0.01;
    private static final double FAR_APART = 16;
    private static final double MUCH_MONEY = 5_000;

    /** The scale of the lines of one chart. */
    public static Scale of(List<ChartLine> lines) {
        boolean money = lines.get(0).series().unit() == Unit.USD_MILLIONS;
        int firstYear = money ? 0 : 1;
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (ChartLine line : lines) {
            for (int year = firstYear; year < Series.YEARS; year++) {
                double value = line.part().at(line.series(), year);
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        boolean byMultiples = low > LEAST_SHOWN && high / low > FAR_APART;
        if (!money) {
            return new Scale(WORDS.get("memo.chart.multiple"), "#,##0.##", byMultiples);
        }
        return high < MUCH_MONEY
                ? new Scale(WORDS.get("memo.chart.millions"), "#,##0.##", byMultiples)
                : new Scale(WORDS.get("memo.chart.billions"), "[<1000]0.0,;#,##0,", byMultiples);
    }
}
