package underwrite.app.screen.start;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** How long ago something was, as people say it: 12 minutes ago, yesterday, 14 March. */
final class Ago {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int HOUR = 60;

    private Ago() {}

    static String say(Instant then, Instant now, ZoneId zone) {
        Words words = UiWords.of(Ago.class);
        long minutes = Duration.between(then, now).toMinutes();
        if (minutes < 1) {
            return words.get("ago.now");
        }
        if (minutes < HOUR) {
            return words.get(minutes == 1 ? "ago.minute" : "ago.minutes", minutes);
        }
        LocalDate day = LocalDate.ofInstant(then, zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (day.equals(today)) {
            long hours = minutes / HOUR;
            return words.get(hours == 1 ? "ago.hour" : "ago.hours", hours);
        }
        if (day.plusDays(1).equals(today)) {
            return words.get("ago.yesterday");
        }
        return day.getYear() == today.getYear() ? DAY.format(day) : DAY_AND_YEAR.format(day);
    }
}
