package underwrite.model.thesis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
    private static final String RESERVED_ID = "expected";

    public Scenario {
        if (!isId(id)) {
            throw new IllegalArgumentException("A scenario's id is [a-z0-9-]{1,40} and not expected; found " + id);
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability lies in 0..1, not " + probability);
        }
        probability += 0.0;
        rationale = Collections.unmodifiableMap(new LinkedHashMap<>(rationale));
        distributions = Collections.unmodifiableMap(new LinkedHashMap<>(distributions));
    }

    /** Whether a text can be a scenario's id: {@code [a-z0-9-]{1,40}}, and not {@code expected}, which names the weighted results. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches() && !text.equals(RESERVED_ID);
    }

    /** The same scenario with other assumptions. */
    public Scenario with(Assumptions changed) {
        return new Scenario(id, name, probability, description, changed, rationale, distributions, extras);
    }

    /** The same scenario with other assumptions; a range that has its mode outside now is widened to hold it. */
    public Scenario believing(Assumptions changed) {
        Map<Driver, Distribution> ranges = new LinkedHashMap<>(distributions);
        ranges.replaceAll((driver, range) ->
                changed.value(driver) == assumptions.value(driver) ? range : range.holding(changed.value(driver)));
        return with(changed).withDistributions(ranges);
    }

    /** The same scenario with another probability. */
    public Scenario withProbability(double changed) {
        return new Scenario(id, name, changed, description, assumptions, rationale, distributions, extras);
    }

    /** The same scenario under another name. */
    public Scenario withName(String changed) {
        return new Scenario(id, changed, probability, description, assumptions, rationale, distributions, extras);
    }

    /** The same scenario with another description. */
    public Scenario withDescription(String changed) {
        return new Scenario(id, name, probability, changed, assumptions, rationale, distributions, extras);
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
