package underwrite.app.format;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The marks that a locale writes numbers with. Digits are 0 to 9 everywhere; a locale with digits of its own gets the point and comma
 * that go with these.
 *
 * @param decimal between whole and fraction
 * @param grouping between thousands
 */
record Separators(char decimal, char grouping) {

    static Separators of(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return symbols.getZeroDigit() == '0'
                ? new Separators(symbols.getDecimalSeparator(), symbols.getGroupingSeparator())
                : new Separators('.', ',');
    }

    /** Plain digits such as {@code 1234.50} as people read them, such as 1,234.50. */
    String grouped(String plain) {
        return written(plain, true);
    }

    /** Plain digits without marks between thousands, such as 1234,50: what a field can be typed over with. */
    String ungrouped(String plain) {
        return written(plain, false);
    }

    private String written(String plain, boolean marks) {
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(plain.length() + 4);
        for (int i = 0; i < whole; i++) {
            if (marks && i > 0 && (whole - i) % 3 == 0) {
                text.append(grouping);
            }
            text.append(plain.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(decimal).append(plain, point + 1, plain.length()).toString();
    }
}
