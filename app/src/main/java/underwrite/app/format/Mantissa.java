package underwrite.app.format;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The digits of a typed number with their marks, read as meant in a locale: a mark is a decimal one, a grouping one, or it could be
 * either. Nobody's number becomes a thousand times too large: where both readings hold, both are given.
 *
 * <p>Examples: {@code 1.5} is one and a half in every locale, since no group has one digit. {@code 1,205} is 1205 in English, where the
 * comma groups; {@code 1.205} in German, where the point groups but is also typed for a comma, has two readings.
 *
 * @param readings plain digits with a point: none when the marks do not fit together, two when it could be either
 */
record Mantissa(List<String> readings) {
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:[.,' ][0-9]{3})+");

    static Mantissa read(String digits, Separators separators) {
        List<Character> marks = digits.chars()
                .filter(c -> c < '0' || c > '9')
                .mapToObj(c -> (char) c)
                .toList();
        if (marks.isEmpty()) {
            return new Mantissa(List.of(digits));
        }
        char last = marks.get(marks.size() - 1);
        long kinds = marks.stream().distinct().count();
        if (kinds == 1) {
            return marks.size() == 1 ? oneMark(digits, last, separators) : many(digits, last);
        }
        return kinds == 2 ? twoKinds(digits, last) : new Mantissa(List.of());
    }

    private static Mantissa oneMark(String digits, char mark, Separators separators) {
        boolean groups = GROUPED.matcher(digits).matches();
        if (mark == ' ' || mark == '\'') {
            return groups ? new Mantissa(List.of(without(digits, mark))) : new Mantissa(List.of());
        }
        String fraction = digits.replace(mark, '.');
        if (!groups || mark == separators.decimal()) {
            return new Mantissa(List.of(fraction));
        }
        boolean commaGroups = mark == ',' && separators.grouping() == ',';
        String whole = without(digits, mark);
        return commaGroups ? new Mantissa(List.of(whole)) : new Mantissa(List.of(whole, fraction));
    }

    private static Mantissa many(String digits, char mark) {
        return GROUPED.matcher(digits).matches()
                ? new Mantissa(List.of(without(digits, mark)))
                : new Mantissa(List.of());
    }

    private static Mantissa twoKinds(String digits, char decimal) {
        int point = digits.lastIndexOf(decimal);
        String whole = digits.substring(0, point);
        boolean fits = digits.indexOf(decimal) == point
                && (decimal == '.' || decimal == ',')
                && GROUPED.matcher(whole).matches();
        return fits
                ? new Mantissa(List.of(whole.replaceAll("[^0-9]", "") + '.' + digits.substring(point + 1)))
                : new Mantissa(List.of());
    }

    private static String without(String digits, char mark) {
        return digits.replace(String.valueOf(mark), "");
    }
}
