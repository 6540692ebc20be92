package underwrite.app.format;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underwrite.model.words.Words;

/** Dates as people read them: "March 2031" in read-outs, 2024 and then ’26 on axes. */
public final class DateText {
    private static final Pattern AS_OF = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-\\d{2})?");

    private DateText() {}

    /** A date of the form yyyy, yyyy-mm or yyyy-mm-dd to the month; anything else as it is. */
    public static String readOut(String date, Locale locale) {
        Matcher matcher = AS_OF.matcher(date);
        if (!matcher.matches()) {
            return date;
        }
        return matcher.group(2) == null
                ? matcher.group(1)
                : readOut(Integer.parseInt(matcher.group(1)), Month.of(Integer.parseInt(matcher.group(2))), locale);
    }

    /** A month of a year. */
    public static String readOut(int year, Month month, Locale locale) {
        Words words = UiWords.of(DateText.class);
        return words.get(
                "date.monthYear", month.getDisplayName(TextStyle.FULL_STANDALONE, locale), String.valueOf(year));
    }

    /** A year on an axis, after the first one: its last two digits. */
    public static String onAxis(int year) {
        return UiWords.of(DateText.class).get("date.axis", String.format(Locale.ROOT, "%02d", year % 100));
    }
}
