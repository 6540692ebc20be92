package underwrite.app.format;

/** What a person typed, as it was meant, in the unit of the field. */
public sealed interface Typed {

    /** A number, always finite. */
    record Value(double value) implements Typed {}

    /**
     * A number that is not known exactly.
     *
     * @param low below the mode
     * @param mode the most likely value
     * @param high above the mode
     */
    record Range(double low, double mode, double high) implements Typed {}

    /**
     * What cannot be read, or could be read in two ways.
     *
     * @param sentence what is wrong and what to type instead
     */
    record Refused(String sentence) implements Typed {}
}
