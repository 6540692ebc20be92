package underwrite.app.cli;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers as scripts write them: as in a thesis file, or as a percentage. Examples: {@code 0.35} and {@code 35%} are the same double,
 * {@code 1e4} is 10,000. Nothing depends on the locale of the machine.
 */
final class Amount {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");
    private static final String PERCENT = "%";

    private Amount() {}

    /** The number that a text stands for; none when it is no finite number. */
    static OptionalDouble of(String text) {
        boolean percent = text.endsWith(PERCENT);
        String number = percent ? text.substring(0, text.length() - PERCENT.length()) : text;
        if (!NUMBER.matcher(number).matches()) {
            return OptionalDouble.empty();
        }
        BigDecimal exact = new BigDecimal(number);
        double value = (percent ? exact.movePointLeft(2) : exact).doubleValue();
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
