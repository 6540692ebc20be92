package underwrite.app.settings;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which marks numbers are written with. Files always have a decimal point. */
public enum NumberStyle {
    /** Those of the system. */
    SYSTEM(null),
    /** 1,234.5 */
    ENGLISH(Locale.US),
    /** 1.234,5 */
    GERMAN(Locale.GERMANY),
    /** 1 234,5 */
    FRENCH(Locale.FRANCE),
    /** 1’234.5 */
    SWISS(new Locale("de", "CH"));

    private final @Nullable Locale locale;

    NumberStyle(@Nullable Locale locale) {
        this.locale = locale;
    }

    /** A locale that writes so; none for that of the system. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }
}
