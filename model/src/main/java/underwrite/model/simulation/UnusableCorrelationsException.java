package underwrite.model.simulation;

import java.util.List;
import underwrite.model.thesis.Correlation;
import underwrite.model.words.Sentence;
import underwrite.model.words.Told;

/** Rank correlations that cannot hold; the message names the pairs involved and says what to change. */
public final class UnusableCorrelationsException extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence told;
    private final transient List<Correlation> involved;
    private final transient List<Correlation> nearest;

    UnusableCorrelationsException(Sentence told, List<Correlation> involved, List<Correlation> nearest) {
        super(told.inEnglish());
        this.told = told;
        this.involved = List.copyOf(involved);
        this.nearest = List.copyOf(nearest);
    }

    @Override
    public Sentence told() {
        return told;
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
