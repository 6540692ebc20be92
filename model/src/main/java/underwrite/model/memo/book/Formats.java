package underwrite.model.memo.book;

import java.math.BigDecimal;
import java.math.MathContext;
import underwrite.model.driver.Unit;

/** Number formats by unit: negatives in brackets, zero as a dash, nothing scaled but shares and rates to per cent, which say so. */
public final class Formats {
    public static final String PERCENT = "0.0%_);(0.0%);\"–\"_)";
    public static final String FINE_PERCENT = "0.000%_);(0.000%);\"–\"_)";
    public static final String MULTIPLE = "#,##0.00\"x\"_);(#,##0.00\"x\");\"–\"_)";
    public static final String WHOLE = "0_);(0);0_)";
    public static final String FLAG = "0_);(0);\"–\"_)";
    public static final String CHECK = "0.0E+00;-0.0E+00;\"–\"_)";
    public static final String GENERAL = "General";
    public static final String TEXT = "@";

    private static final String PEOPLE = "#,##0_);(#,##0);\"–\"_)";
    private static final String COUNT = "0.00_);(0.00);\"–\"_)";
    private static final String DECIMAL = "0.0_);(0.0);\"–\"_)";
    private static final double FINE_SHARE = 0.01;

    private static final int MOST_DECIMALS = 6;
    private static final MathContext SHOWN = new MathContext(12);

    private Formats() {}

    /** The format for values of a unit whose largest, sign apart, is given: the larger, the fewer decimals. */
    public static String of(Unit unit, double largest) {
        return switch (unit) {
            case USD_MILLIONS -> money(largest);
            case PER_YEAR -> PERCENT;
            case SHARE -> largest < FINE_SHARE ? FINE_PERCENT : PERCENT;
            case MULTIPLE, MULTIPLE_PER_YEAR -> MULTIPLE;
            case COUNT -> COUNT;
            case SCORE, YEARS, MONTHS, MONTHS_PER_YEAR -> DECIMAL;
            case PEOPLE -> PEOPLE;
            case YEAR -> WHOLE;
        };
    }

    /** The format for an input, with as many decimals as its value has: it must not hide what was typed. */
    public static String input(Unit unit, double value) {
        return switch (unit) {
            case PER_YEAR, SHARE -> signed("0", decimals(new BigDecimal(value).movePointRight(2), 0), "%");
            case MULTIPLE, MULTIPLE_PER_YEAR -> signed("#,##0", decimals(new BigDecimal(value), 2), "\"x\"");
            case YEAR -> WHOLE;
            default -> signed("#,##0", decimals(new BigDecimal(value), 0), "");
        };
    }

    private static int decimals(BigDecimal value, int least) {
        int needed = value.round(SHOWN).stripTrailingZeros().scale();
        return Math.max(least, Math.min(MOST_DECIMALS, needed));
    }

    private static String signed(String whole, int decimals, String suffix) {
        String digits = whole + (decimals > 0 ? "." + "0".repeat(decimals) : "") + suffix;
        return digits + "_);(" + digits + ");" + digits + "_)";
    }

    /** Money with as many decimals as its size asks for. */
    public static String money(double largest) {
        String digits = largest >= 1_000 ? "#,##0" : largest >= 10 ? "#,##0.0" : largest >= 0.1 ? "#,##0.00" : "0.0000";
        return digits + "_);(" + digits + ");\"–\"_)";
    }
}
