package underwrite.app.component.chart;

import java.util.Locale;

/** Rates as charts write them when no other way was asked for: 0.05 is 5%. */
public final class Percent {
    private Percent() {}

    /** No decimals: "5%", "−12%". */
    public static String whole(double rate) {
        return write(rate, "%.0f%%");
    }

    /** One decimal: "5.0%". */
    public static String tenths(double rate) {
        return write(rate, "%.1f%%");
    }

    /** Two decimals: "0.05%". */
    public static String hundredths(double rate) {
        return write(rate, "%.2f%%");
    }

    private static String write(double rate, String pattern) {
        String text = String.format(Locale.ROOT, pattern, Math.abs(rate) * 100);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return rate < 0 && !zero ? "−" + text : text;
    }
}
