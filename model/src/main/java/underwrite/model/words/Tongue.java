package underwrite.model.words;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How somebody reads: the language of the words, and the locale whose marks stand in numbers. The two are apart, since many read English
 * and write a comma.
 *
 * <p>Example: {@code 1,234.5} is {@code 1.234,5} with German marks. {@link Locale#ROOT} is English.
 */
public record Tongue(Locale language, Locale marks) {
    /** English with a point, as files and scripts have it. */
    public static final Tongue ENGLISH = new Tongue(Locale.ROOT, Locale.ROOT);

    /** English digits with a point, and commas between thousands, in the marks of this tongue. */
    public String marked(String english) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(marks);
        if (marks.equals(Locale.ROOT) || symbols.getZeroDigit() != '0') {
            return english;
        }
        StringBuilder text = new StringBuilder(english.length());
        for (int i = 0; i < english.length(); i++) {
            char c = english.charAt(i);
            text.append(c == '.' ? symbols.getDecimalSeparator() : c == ',' ? symbols.getGroupingSeparator() : c);
        }
        return text.toString();
    }
}
