package underwrite.app.screen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import underwrite.app.format.UiWords;
import underwrite.model.thesis.Thesis;

/** Dates of a thesis as people read them. */
public final class Dates {
    private static final String MONTH = "MMMM yyyy";
    private static final String DAY = "d MMM yyyy";

    private Dates() {}

    /** The end of a year of the projection: March 2030, or year 6 when the thesis has no date. */
    public static String yearEnd(Thesis thesis, int year) {
        return date(thesis)
                .map(date -> in(MONTH).format(date.plusYears(year)))
                .orElseGet(() -> UiWords.of(Dates.class).get("year", year));
    }

    /** A day: 31 Mar 2024. */
    public static String day(LocalDate date) {
        return in(DAY).format(date);
    }

    /** A month: March 2024. */
    public static String month(LocalDate date) {
        return in(MONTH).format(date);
    }

    /** The entry date of a thesis. */
    public static Optional<LocalDate> date(Thesis thesis) {
        return Optional.ofNullable(thesis.asOf());
    }

    /** A form of dates in the language of the program. */
    public static DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, UiWords.language());
    }
}
