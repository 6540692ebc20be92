package underwrite.app.component.chart.scale;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the years of a projection are called: calendar years where the thesis has an as-of date, else numbers from 0.
 *
 * <p>Example: as of 31 March 2024 year 0 is "2024" on an axis, year 6 "’30", and "March 2030" in a read-out.
 */
public final class Calendar {
    private final @Nullable LocalDate asOf;
    private final IntFunction<String> plainYear;
    private final DateTimeFormatter month;

    private Calendar(@Nullable LocalDate asOf, IntFunction<String> plainYear, Locale locale) {
        this.asOf = asOf;
        this.plainYear = plainYear;
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    }

    /** Years counted from a date, with month names in a language. */
    public static Calendar from(LocalDate asOf, Locale locale) {
        return new Calendar(asOf, Integer::toString, locale);
    }

    /** Years 0, 1, 2 ...; a read-out calls them by the words given, such as "year 6". */
    public static Calendar plain(IntFunction<String> words) {
        return new Calendar(null, words, Locale.ROOT);
    }

    /** The name on an axis that starts with this year or not. */
    public String onAxis(int year, int firstYear) {
        if (asOf == null) {
            return Integer.toString(year);
        }
        int calendarYear = asOf.getYear() + year;
        return year == firstYear && year == 0
                ? Integer.toString(calendarYear)
                : String.format(Locale.ROOT, "’%02d", Math.floorMod(calendarYear, 100));
    }

    /** The name in a read-out. */
    public String inFull(int year) {
        return asOf == null ? plainYear.apply(year) : month.format(asOf.plusYears(year));
    }

    /** The name in a table: the calendar year, or the number. */
    public String inTable(int year) {
        return Integer.toString(asOf == null ? year : asOf.getYear() + year);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Calendar calendar
                && java.util.Objects.equals(asOf, calendar.asOf)
                && month.getLocale().equals(calendar.month.getLocale());
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(asOf, month.getLocale());
    }
}
