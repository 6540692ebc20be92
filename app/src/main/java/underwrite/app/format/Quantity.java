package underwrite.app.format;

import java.math.BigDecimal;
import java.util.List;

/**
 * One number as typed, not yet in the unit of a field.
 *
 * @param text as typed, for the sentence that refuses it
 * @param readings one, or two where the marks can be read either way; none where they do not fit together
 * @param dollars whether a dollar sign was typed
 * @param words what stood behind the digits, such as {@code bn} or {@code %}
 */
record Quantity(String text, List<BigDecimal> readings, boolean dollars, List<String> words) {

    /** Whether nothing but digits was typed, so that the other end of a range says what they count. */
    boolean isBare() {
        return words.isEmpty();
    }

    Quantity withWords(List<String> others) {
        return new Quantity(text, readings, dollars, others);
    }
}
