package underwrite.app.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.words.Sentence;
import underwrite.model.words.Tongue;

/** Numbers in tables: as people read them, in the same marks on every machine. */
final class Shown {
    private static final NumberText NUMBERS = NumberText.of(Locale.ROOT);

    private Shown() {}

    /** The language of the process, with those marks. */
    static Tongue tongue() {
        return new Tongue(UiWords.language(), Locale.ROOT);
    }

    /** A sentence in the language of the process. */
    static String of(Sentence sentence) {
        return sentence.in(tongue());
    }

    /** A number of a kind. */
    static String value(Unit unit, double value) {
        return NUMBERS.shown(unit, value);
    }

    /** A result, which may be missing. */
    static String value(Result result, OptionalDouble value) {
        if (value.isEmpty()) {
            return NUMBERS.none();
        }
        return switch (result) {
            case OWNERSHIP_AT_ENTRY, OWNERSHIP_AT_EXIT -> NUMBERS.ownership(value.getAsDouble());
            default -> value(result.unit(), value.getAsDouble());
        };
    }

    /** A result. */
    static String value(Result result, double value) {
        return value(result, OptionalDouble.of(value));
    }

    /** A value of a line. */
    static String value(Series series, double value) {
        return switch (series) {
            case OWNERSHIP, OWNERSHIP_BEFORE -> NUMBERS.ownership(value);
            default -> value(series.unit(), value);
        };
    }

    /** An assumption. */
    static String input(Unit unit, double value) {
        return NUMBERS.input(unit, value);
    }

    /** A change, with its sign. */
    static String change(Unit unit, double value) {
        return NUMBERS.signed(unit, value);
    }
}
