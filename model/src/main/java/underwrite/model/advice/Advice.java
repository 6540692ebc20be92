package underwrite.model.advice;

import java.util.List;
import java.util.Optional;
import underwrite.model.driver.Input;
import underwrite.model.words.Sentence;
import underwrite.model.words.Tongue;

/**
 * What looks unwise in a thesis although it can be projected.
 *
 * @param rule the rule that speaks
 * @param scenario the scenario's id, or empty when it is about the thesis
 * @param place the path of the first field involved, such as {@code scenarios[0].assumptions.moat.frontierLead}
 * @param found what was found, in one sentence with its figures
 * @param inputs the assumptions involved, the one to look at first in front
 * @param fix one change that would settle it, when there is one
 */
public record Advice(Rule rule, String scenario, String place, Sentence found, List<Input> inputs, Optional<Fix> fix) {
    public Advice {
        inputs = List.copyOf(inputs);
    }

    /** What was found, in English. */
    public String message() {
        return message(Tongue.ENGLISH);
    }

    /** What was found, as somebody reads it. */
    public String message(Tongue tongue) {
        return found.in(tongue);
    }

    /** Why the rule exists, in a sentence or two. */
    public String why() {
        return rule.why();
    }

    /**
     * Sets one assumption.
     *
     * @param value in the driver's unit, or the place of a choice's option
     */
    public record Fix(Input input, double value) {}
}
