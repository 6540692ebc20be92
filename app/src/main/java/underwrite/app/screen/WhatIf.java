package underwrite.app.screen;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.thesis.Assumptions;

/**
 * What is otherwise than in a scenario.
 *
 * @param values of drivers, in the unit of each
 * @param options of choices, by their place
 */
public record WhatIf(Map<Driver, Double> values, Map<Choice, Integer> options) {
    /** Nothing is otherwise. */
    public static final WhatIf NOTHING = new WhatIf(Map.of(), Map.of());

    public WhatIf {
        values = Map.copyOf(values);
        options = Map.copyOf(options);
    }

    /** One driver has another value. */
    public static WhatIf of(Driver driver, double value) {
        return new WhatIf(Map.of(driver, value), Map.of());
    }

    /** Some inputs are as somewhere else. */
    public static WhatIf taking(Collection<? extends Input> inputs, Assumptions from) {
        Map<Driver, Double> values = new EnumMap<>(Driver.class);
        Map<Choice, Integer> options = new EnumMap<>(Choice.class);
        for (Input input : inputs) {
            if (input instanceof Driver driver) {
                values.put(driver, from.value(driver));
            } else {
                options.put((Choice) input, from.option((Choice) input));
            }
        }
        return new WhatIf(values, options);
    }

    /** Assumptions with what is otherwise. */
    public Assumptions of(Assumptions own) {
        Assumptions changed = own;
        for (Map.Entry<Driver, Double> value : values.entrySet()) {
            changed = changed.with(value.getKey(), value.getValue());
        }
        for (Map.Entry<Choice, Integer> option : options.entrySet()) {
            changed = changed.with(option.getKey(), option.getValue());
        }
        return changed;
    }
}
