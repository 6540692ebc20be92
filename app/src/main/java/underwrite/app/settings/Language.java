package underwrite.app.settings;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that the program speaks. */
public enum Language {
    /** That of the system, where the program speaks it; else English. */
    SYSTEM(null),
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN),
    FRENCH(Locale.FRENCH);

    private final @Nullable Locale locale;

    Language(@Nullable Locale locale) {
        this.locale = locale;
    }

    /** The language that stands for itself; none for that of the system. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }
}
