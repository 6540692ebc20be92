package underwrite.app.component.slider;

import underwrite.model.thesis.Evidence;

/** What the card of a published value can do. */
public interface EvidenceActions {
    /** Shows no consequence and opens nothing. */
    EvidenceActions NONE = new EvidenceActions() {
        @Override
        public String consequence(Evidence evidence, double value) {
            return "";
        }

        @Override
        public void open(Evidence evidence) {
            // there is nowhere to go
        }
    };

    /** One sentence on what would follow if the scenario used the value; empty when that is not known. */
    String consequence(Evidence evidence, double value);

    /** A person gave the scenario the value of a piece of evidence. */
    default void used(Evidence evidence) {}

    /** Goes to where the evidence is kept. */
    void open(Evidence evidence);
}
