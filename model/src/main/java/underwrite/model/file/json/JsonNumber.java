package underwrite.model.file.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/**
 * Numbers as files hold them: the shortest decimal that reads back as the same double, laid out as ECMAScript does; 5000 and not 5000.0,
 * 1e+21 from there on, 1e-7 below 0.000001.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785#section-3.2.2.3">RFC 8785, 3.2.2.3</a>
 */
public final class JsonNumber {
    private static final double EXACT_INTEGERS = 1L << 53;
    private static final int PLAIN_UP_TO = 21;
    private static final int PLAIN_DOWN_TO = -6;

    private JsonNumber() {}

    /**
     * A double as text; negative zero is 0.
     *
     * @throws IllegalArgumentException when it is not finite
     */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A file holds finite numbers only, not " + value);
        }
        if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
            return Long.toString((long) value);
        }
        BigDecimal decimal = shortest(value);
        String digits = decimal.unscaledValue().abs().toString();
        return (value < 0 ? "-" : "") + laidOut(digits, digits.length() - decimal.scale());
    }

    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        if (decimal.precision() == 2) {
            // Java's rule keeps two digits where one would do; only the smallest doubles notice.
            BigDecimal one = decimal.round(new java.math.MathContext(1));
            return one.doubleValue() == value ? one : decimal;
        }
        return decimal;
    }

    private static String laidOut(String digits, int point) {
        int length = digits.length();
        if (length <= point && point <= PLAIN_UP_TO) {
            return digits + "0".repeat(point - length);
        }
        if (0 < point && point <= PLAIN_UP_TO) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (PLAIN_DOWN_TO < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String mantissa = length == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
