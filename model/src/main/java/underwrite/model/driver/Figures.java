package underwrite.model.driver;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import underwrite.model.words.Tongue;
import underwrite.model.words.Words;

/**
 * Numbers as English sentences show them: money by size with three digits, rates and shares in per cent, multiples with an x.
 *
 * <p>Examples: 18,000 USD millions is {@code $18.0B}, a share of 0.352 is {@code 35.2%}, a multiple of 4.657 is {@code 4.66x}, -7.9 USD
 * millions is {@code −$7.90M}. A number of 1e15 and more, which no amount of anything reaches but bad input, is {@code 1.23e17}.
 */
public final class Figures {
    private static final Words WORDS = Words.of("underwrite/model/driver/figures");
    private static final String[] SIZES = {"K", "M", "B", "T"};
    private static final double MILLION_IN_THOUSANDS = 1_000;
    private static final double FINE_SHARE = 0.01;

    /** No amount of anything gets this far. */
    private static final double VAST = 1e15;

    private Figures() {}

    /** A value with its unit. */
    public static String text(Unit unit, double value) {
        return text(unit, value, Tongue.ENGLISH);
    }

    /** A value with its unit, as somebody reads it: 1.1 a year is {@code 1,1x im Jahr} in German. */
    public static String text(Unit unit, double value, Tongue tongue) {
        if (!(Math.abs(value) < VAST)) {
            return tongue.marked(vast(value));
        }
        String number = tongue.marked(number(unit, value));
        String key = unit.name() + (value == 1 ? ".one" : "");
        Words words = WORDS.in(tongue.language());
        return words.has(key) ? words.get(key, number) : number;
    }

    private static String number(Unit unit, double value) {
        return switch (unit) {
            case USD_MILLIONS -> money(value);
            case PER_YEAR, SHARE -> percent(value);
            case MULTIPLE, MULTIPLE_PER_YEAR -> multiple(value);
            case COUNT, SCORE, MONTHS, MONTHS_PER_YEAR -> decimals(value, 1, true);
            case PEOPLE -> signed(value, grouped(Math.abs(value)));
            case YEARS, YEAR -> decimals(value, 2, true);
        };
    }

    /**
     * A value with its unit and as many digits as asked for, for sentences in which the usual few would hide a difference.
     *
     * <p>Example: 27,648.608 USD millions with five digits is {@code $27.649B}.
     */
    public static String precise(Unit unit, double value, int digits) {
        if (!(Math.abs(value) < VAST)) {
            return vast(value);
        }
        BigDecimal rounded = rounded(value, digits);
        return switch (unit) {
            case USD_MILLIONS -> preciseMoney(value, digits);
            case SHARE, PER_YEAR -> signed(value, plain(stripped(rounded.movePointRight(2)))) + "%";
            case MULTIPLE -> signed(value, plain(stripped(rounded))) + "x";
            default -> signed(value, plain(stripped(rounded))) + " " + unit.symbol();
        };
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(Math.abs(value)).round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    private static String preciseMoney(double millions, int digits) {
        BigDecimal scaled = rounded(millions, digits).movePointRight(3);
        int size = 0;
        while (size < SIZES.length - 1 && scaled.compareTo(BigDecimal.valueOf(1_000)) >= 0) {
            scaled = scaled.movePointLeft(3);
            size++;
        }
        return signed(millions, "$" + plain(stripped(scaled)) + SIZES[size]);
    }

    private static String vast(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal digits = new BigDecimal(Math.abs(value)).round(new MathContext(3, RoundingMode.HALF_UP));
        int exponent = digits.precision() - digits.scale() - 1;
        return signed(value, plain(stripped(digits.movePointLeft(exponent))) + "e" + exponent);
    }

    /** A value with its unit; a share below 1% with three decimals, since a small stake is not none: 0.00056 is {@code 0.056%}. */
    public static String fine(Unit unit, double value, Tongue tongue) {
        boolean small = unit == Unit.SHARE && value != 0 && Math.abs(value) < FINE_SHARE;
        return small
                ? tongue.marked(signed(value, String.format(Locale.ROOT, "%.3f%%", 100 * Math.abs(value))))
                : text(unit, value, tongue);
    }

    private static String money(double millions) {
        if (millions == 0) {
            return "$0";
        }
        double scaled = Math.abs(millions) * MILLION_IN_THOUSANDS;
        int size = 0;
        while (size < SIZES.length - 1 && threeDigits(scaled).compareTo(BigDecimal.valueOf(1_000)) >= 0) {
            scaled /= 1_000;
            size++;
        }
        return signed(millions, "$" + plain(threeDigits(scaled)) + SIZES[size]);
    }

    private static BigDecimal threeDigits(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP));
        int decimals = Math.max(0, 3 - (rounded.precision() - rounded.scale()));
        return rounded.setScale(Math.min(decimals, 2), RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static String percent(double fraction) {
        return decimals(fraction * 100, 1, true) + "%";
    }

    private static String multiple(double value) {
        double size = Math.abs(value);
        int places = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
        return decimals(value, places, false) + "x";
    }

    private static String decimals(double value, int places, boolean dropZeros) {
        BigDecimal rounded = new BigDecimal(Math.abs(value)).setScale(places, RoundingMode.HALF_UP);
        BigDecimal shown = dropZeros && rounded.signum() != 0 ? stripped(rounded) : rounded;
        return signed(rounded.signum() == 0 ? 0 : value, dropZeros && rounded.signum() == 0 ? "0" : plain(shown));
    }

    private static BigDecimal stripped(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private static String grouped(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String signed(double value, String text) {
        return value < 0 ? "−" + text : text;
    }
}
