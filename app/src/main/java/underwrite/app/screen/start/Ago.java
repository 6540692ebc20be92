package underwrite.app.screen.start;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Dates;
import underwrite.model.words.Words;

/** How long ago something was, as people say it: 12 minutes ago, yesterday, 14 March. */
final class Ago {
    private static final String DAY = "d MMMM";
    private static final String DAY_AND_YEAR = "d MMMM yyyy";
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
        return Dates.in(day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }
}
