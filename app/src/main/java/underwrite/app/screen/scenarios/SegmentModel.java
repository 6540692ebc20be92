package underwrite.app.screen.scenarios;

import underwrite.app.theme.Slot;

/**
 * One scenario as its segment shows it.
 *
 * @param probability as text, such as 30%
 * @param moic as text, such as 4.66x; empty when the scenario cannot be computed
 * @param why the sentence that says why it cannot be computed; empty when it can
 */
record SegmentModel(String id, Slot slot, String name, String probability, String moic, String why, boolean active) {

    /** Whether the scenario can be computed. */
    boolean usable() {
        return why.isEmpty();
    }
}
