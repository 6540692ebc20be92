package underwrite.app.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/**
 * Numbers as people read them: each unit in its own form, in the marks of a locale, with U+2212 for minus. Shown values are rounded, half
 * away from zero; kept values never are.
 *
 * <p>Values are in their unit: money in USD millions, rates and shares as fractions. Examples (English): 4,160 USD millions is
 * {@code $4.16B}, a rate of 0.2921 is {@code 29.2%}, a multiple of 21.23 is {@code 21.2x}. What is not a finite number shows as a dash.
 */
public final class NumberText {
    private static final String MINUS = "−";
    private static final String[] SIZES = {"", "K", "M", "B", "T"};
    private static final int THOUSAND_DIGITS = 3;
    private static final int MILLION_DIGITS = 6;
    private static final int LARGEST = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** An amount of money inside a text: $18B, −$7.9M, $1,200. */
    private static final Pattern AMOUNT = Pattern.compile("[−-]?\\$\\s?\\d+(?:[.,]\\d+)*\\s?[KMBT]?\\b");

    private final Words words;
    private final Separators separators;
    private final RoundingMode rounding;
    private final BooleanSupplier discreet;

    private NumberText(Words words, Separators separators, RoundingMode rounding, BooleanSupplier discreet) {
        this.words = words;
        this.separators = separators;
        this.rounding = rounding;
        this.discreet = discreet;
    }

    /** The number forms of a locale. */
    public static NumberText of(Locale locale) {
        return new NumberText(UiWords.of(NumberText.class), Separators.of(locale), RoundingMode.HALF_UP, () -> false);
    }

    /** The number forms of the locale that the system formats numbers in. */
    public static NumberText ofSystem() {
        return of(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** The same forms cut instead of rounded, for what does not reach a target: 9.996 is 9.99x, never 10.0x. */
    public NumberText cut() {
        return new NumberText(words, separators, RoundingMode.DOWN, discreet);
    }

    /**
     * The same forms with a mark in place of every amount of money while somebody else looks on; multiples, shares and all else stay.
     *
     * @param hide whether amounts are hidden, asked anew for each
     */
    public NumberText hidingMoney(BooleanSupplier hide) {
        return new NumberText(words, separators, rounding, hide);
    }

    /** Whether a value of this unit is hidden now. */
    public boolean hides(Unit unit) {
        return unit == Unit.USD_MILLIONS && discreet.getAsBoolean();
    }

    /** What stands in place of an amount that is hidden. */
    public String hidden() {
        return words.get("hidden");
    }

    /** A text written by a person or earlier, with the mark in place of its amounts while these are hidden. */
    public String veiled(String text) {
        return hides(Unit.USD_MILLIONS) ? AMOUNT.matcher(text).replaceAll(Matcher.quoteReplacement(hidden())) : text;
    }

    /** What stands where there is no number. */
    public String none() {
        return words.get("none");
    }

    /** A result: as many digits as its kind has, zeros kept. */
    public String shown(Unit unit, double value) {
        return switch (unit) {
            case USD_MILLIONS -> form(unit, value, size -> threeDigits(size, false));
            case PER_YEAR, SHARE -> form(unit, value, size -> fixed(size.movePointRight(2), 1));
            case MULTIPLE, MULTIPLE_PER_YEAR -> form(unit, value, this::multiple);
            case COUNT -> form(unit, value, size -> fixed(size, 1));
            case SCORE, PEOPLE, YEAR, MONTHS -> form(unit, value, size -> fixed(size, 0));
            case YEARS -> form(unit, value, this::years);
            case MONTHS_PER_YEAR -> form(unit, value, size -> stripped(size, 1));
        };
    }

    /** An input: like a result, but zeros that say nothing are dropped from money, rates and counts. */
    public String input(Unit unit, double value) {
        return switch (unit) {
            case USD_MILLIONS -> form(unit, value, size -> threeDigits(size, true));
            case PER_YEAR, SHARE -> form(unit, value, size -> stripped(size.movePointRight(2), 1));
            case COUNT -> form(unit, value, size -> stripped(size, 2));
            default -> shown(unit, value);
        };
    }

    /** The value with every digit that it has: limits, tool tips and what is copied. */
    public String exact(Unit unit, double value) {
        return form(unit, value, size -> separators.grouped(allDigits(unit, size)) + suffix(unit, size));
    }

    /** What an input holds while it is typed over: every digit, no unit but the size of money; {@link NumberParser} reads it back. */
    public String typed(Unit unit, double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal size = BigDecimal.valueOf(Math.abs(value));
        String digits = separators.ungrouped(allDigits(unit, size)) + suffix(unit, size);
        return value < 0 ? MINUS + digits : digits;
    }

    /** The unit that stands behind a number while it is typed; may be empty. */
    public String unit(Unit unit) {
        return words.get("unit." + unit.name());
    }

    /** The two ends of a range, as inputs. */
    public String range(Unit unit, double low, double high) {
        return words.get("range", input(unit, low), input(unit, high));
    }

    /** A share of the company: three decimals, since cheques are small; 0.00038 is 0.038%. */
    public String ownership(double fraction) {
        return form(Unit.SHARE, fraction, size -> fixed(size.movePointRight(2), 3));
    }

    /** A result with its sign, plus included: a change or a net present value. */
    public String signed(Unit unit, double value) {
        String text = unit == Unit.USD_MILLIONS ? input(unit, value) : shown(unit, value);
        return value > 0 && Double.isFinite(value) && !hides(unit) ? "+" + text : text;
    }

    /** A value in words for a screen reader: 2.4 times, 40 percent, 18 billion dollars. */
    public String spoken(Unit unit, double value) {
        if (!Double.isFinite(value)) {
            return none();
        }
        if (hides(unit)) {
            return words.get("spoken.hidden");
        }
        BigDecimal size = BigDecimal.valueOf(Math.abs(value));
        String text = words.get(
                "spoken." + unit.name(), unit == Unit.USD_MILLIONS ? spokenMoney(size) : spokenDigits(unit, size));
        return value < 0 ? words.get("spoken.minus", text) : text;
    }

    private String spokenDigits(Unit unit, BigDecimal size) {
        BigDecimal shownSize = isPercent(unit) ? size.movePointRight(2) : size;
        return stripped(shownSize, 2);
    }

    private String spokenMoney(BigDecimal millions) {
        BigDecimal dollars = millions.movePointRight(MILLION_DIGITS).round(new MathContext(3, RoundingMode.HALF_UP));
        int power = power(dollars);
        String digits = separators.grouped(plain(dollars.movePointLeft(power * THOUSAND_DIGITS)));
        return power == 0 ? digits : words.get("spoken." + SIZES[power], digits);
    }

    private String form(Unit unit, double value, Digits digits) {
        if (!Double.isFinite(value)) {
            return none();
        }
        if (hides(unit)) {
            return hidden();
        }
        String text = digits.of(BigDecimal.valueOf(Math.abs(value)));
        String whole = words.get("shown." + unit.name(), text);
        return value < 0 && hasDigit(text) ? MINUS + whole : whole;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    private String threeDigits(BigDecimal millions, boolean dropZeros) {
        BigDecimal dollars = millions.movePointRight(MILLION_DIGITS).round(new MathContext(3, rounding));
        if (dollars.signum() == 0) {
            return "0";
        }
        int power = power(dollars);
        BigDecimal scaled = dollars.movePointLeft(power * THOUSAND_DIGITS);
        int places = Math.min(2, Math.max(0, 3 - (scaled.precision() - scaled.scale())));
        return (dropZeros || power == 0 ? stripped(scaled, places) : fixed(scaled, places)) + SIZES[power];
    }

    private String multiple(BigDecimal size) {
        int places = 0;
        if (size.setScale(2, rounding).compareTo(BigDecimal.TEN) < 0) {
            places = 2;
        } else if (size.setScale(1, rounding).compareTo(BigDecimal.valueOf(100)) < 0) {
            places = 1;
        }
        return fixed(size, places);
    }

    private String years(BigDecimal size) {
        boolean partOfAYear =
                size.compareTo(BigDecimal.ONE) < 0 && size.setScale(1, rounding).compareTo(size) != 0;
        return fixed(size, partOfAYear ? 2 : 1);
    }

    private String fixed(BigDecimal size, int places) {
        return separators.grouped(size.setScale(places, rounding).toPlainString());
    }

    private String stripped(BigDecimal size, int places) {
        return separators.grouped(plain(size.setScale(places, rounding)));
    }

    private static String allDigits(Unit unit, BigDecimal size) {
        if (unit != Unit.USD_MILLIONS) {
            return plain(isPercent(unit) ? size.movePointRight(2) : size);
        }
        BigDecimal dollars = size.movePointRight(MILLION_DIGITS);
        return plain(dollars.movePointLeft(power(dollars) * THOUSAND_DIGITS));
    }

    private static String suffix(Unit unit, BigDecimal size) {
        return unit == Unit.USD_MILLIONS ? SIZES[power(size.movePointRight(MILLION_DIGITS))] : "";
    }

    private static boolean isPercent(Unit unit) {
        return unit == Unit.SHARE || unit == Unit.PER_YEAR;
    }

    private static int power(BigDecimal dollars) {
        int power = 0;
        for (BigDecimal rest = dollars; power < LARGEST && rest.compareTo(THOUSAND) >= 0; power++) {
            rest = rest.movePointLeft(THOUSAND_DIGITS);
        }
        return power;
    }

    private static String plain(BigDecimal size) {
        return size.signum() == 0 ? "0" : size.stripTrailingZeros().toPlainString();
    }

    /** The digits of a value that is not negative. */
    private interface Digits {
        String of(BigDecimal size);
    }
}
