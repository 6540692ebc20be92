package underwrite.model.simulation;

import java.util.List;
import underwrite.model.thesis.Correlation;

/** Rank correlations that cannot hold; the message names the pairs involved and says what to change. */
public final class UnusableCorrelationsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Correlation> involved;
    private final transient List<Correlation> nearest;

    UnusableCorrelationsException(String message, List<Correlation> involved, List<Correlation> nearest) {
        super(message);
        this.involved = List.copyOf(involved);
        this.nearest = List.copyOf(nearest);
    }

    /** The pairs that cannot hold together, or the one that is named twice. */
    public List<Correlation> involved() {
        return involved;
    }

    /** All correlations of the thesis, as near to what was asked for as can hold together; empty where there is nothing to offer. */
    public List<Correlation> nearest() {
        return nearest;
    }
}
