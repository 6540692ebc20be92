package underwrite.app.screen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import underwrite.app.format.UiWords;
import underwrite.model.thesis.Thesis;

/** Dates of a thesis as people read them. */
public final class Dates {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /** The end of a year of the projection: March 2030, or year 6 when the thesis has no date. */
    public static String yearEnd(Thesis thesis, int year) {
        return date(thesis)
                .map(date -> MONTH.format(date.plusYears(year)))
                .orElseGet(() -> UiWords.of(Dates.class).get("year", year));
    }

    /** A day: 31 Mar 2024. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A month: March 2024. */
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** The entry date of a thesis. */
    public static Optional<LocalDate> date(Thesis thesis) {
        return Optional.ofNullable(thesis.asOf());
    }
}
