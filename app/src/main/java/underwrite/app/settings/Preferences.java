package underwrite.app.settings;

import java.util.Locale;
import java.util.OptionalDouble;
import underwrite.app.theme.Contrast;
import underwrite.model.driver.Driver;

/** What a person prefers, beside how the window looks. Language, marks of numbers and contrast hold from the next start on. */
public final class Preferences {
    private static final String LANGUAGE = "preferences.language";
    private static final String NUMBERS = "preferences.numbers";
    private static final String CONTRAST = "preferences.contrast";
    private static final String HURDLE = "preferences.hurdle";

    private final Settings settings;

    public Preferences(Settings settings) {
        this.settings = settings;
    }

    /** Makes what holds for a whole run hold for this one; before any window is there. */
    public void begin() {
        language().locale().ifPresent(locale -> Locale.setDefault(Locale.Category.DISPLAY, locale));
        numbers().locale().ifPresent(locale -> Locale.setDefault(Locale.Category.FORMAT, locale));
        Contrast.choose(contrast());
    }

    /** The language of words. */
    public Language language() {
        return settings.constant(LANGUAGE, Language.class).orElse(Language.SYSTEM);
    }

    public void setLanguage(Language language) {
        settings.put(LANGUAGE, language.name());
    }

    /** The marks of numbers. */
    public NumberStyle numbers() {
        return settings.constant(NUMBERS, NumberStyle.class).orElse(NumberStyle.SYSTEM);
    }

    public void setNumbers(NumberStyle numbers) {
        settings.put(NUMBERS, numbers.name());
    }

    /** How strongly colours stand out. */
    public Contrast contrast() {
        return settings.constant(CONTRAST, Contrast.class).orElse(Contrast.ORDINARY);
    }

    public void setContrast(Contrast contrast) {
        settings.put(CONTRAST, contrast.name());
    }

    /** The hurdle rate of a new thesis, per year: 0.25 is 25%. */
    public double hurdle() {
        OptionalDouble kept = settings.number(HURDLE);
        return kept.isPresent() && Driver.VALUATION_HURDLE_RATE.allows(kept.getAsDouble())
                ? kept.getAsDouble()
                : Driver.VALUATION_HURDLE_RATE.defaultValue();
    }

    /** Sets the hurdle rate of a new thesis, within the bounds of the driver. */
    public void setHurdle(double hurdle) {
        settings.put(HURDLE, hurdle);
    }

    /** Back to what a first start has. */
    public void reset() {
        settings.remove(LANGUAGE);
        settings.remove(NUMBERS);
        settings.remove(CONTRAST);
        settings.remove(HURDLE);
    }
}
