package underwrite.model.thesis;

import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Driver;

/**
 * A question to answer before the decision.
 *
 * @param due a date as text, or empty
 */
public record DiligenceItem(
        @Nullable Driver driver, String question, String owner, String due, boolean done, Extras extras) {}
