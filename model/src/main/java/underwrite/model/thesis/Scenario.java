package underwrite.model.thesis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;

/**
 * One way the world may go: assumptions, how likely they are, and why.
 *
 * @param id {@code [a-z0-9-]{1,40}}, distinct in a thesis
 * @param probability 0..1; those of a thesis sum to 1
 * @param rationale why, by assumption
 * @param distributions how uncertain, by driver
 */
public record Scenario(
        String id,
        String name,
        double probability,
        String description,
        Assumptions assumptions,
        Map<Input, Rationale> rationale,
        Map<Driver, Distribution> distributions,
        Extras extras) {
    public Scenario {
        rationale = Collections.unmodifiableMap(new LinkedHashMap<>(rationale));
        distributions = Collections.unmodifiableMap(new LinkedHashMap<>(distributions));
    }

    /** The same scenario with other assumptions. */
    public Scenario with(Assumptions changed) {
        return new Scenario(id, name, probability, description, changed, rationale, distributions, extras);
    }

    /** The same scenario with another probability. */
    public Scenario withProbability(double changed) {
        return new Scenario(id, name, changed, description, assumptions, rationale, distributions, extras);
    }

    /** The same scenario under another name. */
    public Scenario withName(String changed) {
        return new Scenario(id, changed, probability, description, assumptions, rationale, distributions, extras);
    }

    /** The same scenario with other reasons. */
    public Scenario withRationale(Map<Input, Rationale> changed) {
        return new Scenario(id, name, probability, description, assumptions, changed, distributions, extras);
    }

    /** The same scenario with other distributions. */
    public Scenario withDistributions(Map<Driver, Distribution> changed) {
        return new Scenario(id, name, probability, description, assumptions, rationale, changed, extras);
    }
}
