package underwrite.app.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import underwrite.app.format.UiWords;

/** Reads a whole number of an option, whatever its size; its bounds are the business of the option. */
final class WholeNumber implements ITypeConverter<Long> {
    private static final Pattern DIGITS = Pattern.compile("[+-]?\\d{1,18}");

    @Override
    public Long convert(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new TypeConversionException(UiWords.of(WholeNumber.class).get("whole.unreadable", OneLine.of(text)));
        }
        return Long.valueOf(text);
    }

    /** Refuses a value of an option outside its bounds; one that is not given is none. */
    static void within(String option, @Nullable Long value, long least, long most) {
        if (value != null && (value < least || value > most)) {
            throw CommandException.wrongCall(UiWords.of(WholeNumber.class)
                    .get("option.range", option, value.toString(), String.valueOf(least), String.valueOf(most)));
        }
    }
}
