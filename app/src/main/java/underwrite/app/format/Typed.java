package underwrite.app.format;

import java.util.OptionalDouble;

/** What a person typed, as it was meant, in the unit of the field. */
public sealed interface Typed {

    /** A number, always finite. */
    record Value(double value) implements Typed {}

    /**
     * A number that is not known exactly.
     *
     * @param low below the high end
     * @param mode the most likely value, between the ends; empty when only the ends were typed
     */
    record Range(double low, OptionalDouble mode, double high) implements Typed {}

    /**
     * What cannot be read, or could be read in two ways.
     *
     * @param sentence what is wrong and what to type instead
     */
    record Refused(String sentence) implements Typed {}
}
