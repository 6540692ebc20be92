package underwrite.model.thesis;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;

/**
 * A value for every driver and an option for every choice. Immutable. Values are kept as given: whether they can be projected is for
 * the projection to say, so that a scenario that is out of range for a moment loses nothing.
 */
public final class Assumptions {
    private static final Assumptions DEFAULTS = defaultAssumptions();

    private final double[] values;
    private final int[] options;

    private Assumptions(double[] values, int[] options) {
        this.values = values;
        this.options = options;
    }

    /** Every driver and choice at its default. */
    public static Assumptions defaults() {
        return DEFAULTS;
    }

    private static Assumptions defaultAssumptions() {
        return new Assumptions(
                Driver.all().stream().mapToDouble(Driver::defaultValue).toArray(),
                Choice.all().stream().mapToInt(Choice::defaultOption).toArray());
    }

    /** The value of a driver, in its unit. */
    public double value(Driver driver) {
        return values[driver.ordinal()];
    }

    /** The place of the chosen option in {@link Choice#options()}. */
    public int option(Choice choice) {
        return options[choice.ordinal()];
    }

    /** The same assumptions with another value for one driver. */
    public Assumptions with(Driver driver, double value) {
        double[] changed = values.clone();
        // Adding zero turns -0 into 0, which files and equality take for the same.
        changed[driver.ordinal()] = value + 0.0;
        return new Assumptions(changed, options);
    }

    /** The same assumptions with another option for one choice. */
    public Assumptions with(Choice choice, int option) {
        if (option < 0 || option >= choice.options().size()) {
            throw new IllegalArgumentException(
                    choice.id() + " has no option " + option + "; it has " + choice.options());
        }
        int[] changed = options.clone();
        changed[choice.ordinal()] = option;
        return new Assumptions(values, changed);
    }

    /** The same assumptions with some inputs as another scenario holds them. */
    public Assumptions taking(Collection<? extends Input> inputs, Assumptions from) {
        double[] mixedValues = values.clone();
        int[] mixedOptions = options.clone();
        for (Input input : inputs) {
            if (input instanceof Driver driver) {
                mixedValues[driver.ordinal()] = from.value(driver);
            } else if (input instanceof Choice choice) {
                mixedOptions[choice.ordinal()] = from.option(choice);
            }
        }
        return new Assumptions(mixedValues, mixedOptions);
    }

    /** The inputs in which two scenarios differ, in catalogue order. */
    public List<Input> differencesTo(Assumptions other) {
        return Input.all().stream().filter(input -> !sameIn(input, other)).toList();
    }

    private boolean sameIn(Input input, Assumptions other) {
        return input instanceof Driver driver
                ? Double.compare(value(driver), other.value(driver)) == 0
                : input instanceof Choice choice && option(choice) == other.option(choice);
    }

    /** Copies all values, in catalogue order, to the start of an array. */
    public void copyValuesTo(double[] target) {
        System.arraycopy(values, 0, target, 0, values.length);
    }

    /** Copies all options, in catalogue order, to the start of an array. */
    public void copyOptionsTo(int[] target) {
        System.arraycopy(options, 0, target, 0, options.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assumptions that
                && Arrays.equals(values, that.values)
                && Arrays.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(options);
    }

    @Override
    public String toString() {
        return "Assumptions" + Arrays.toString(values) + Arrays.toString(options);
    }
}
