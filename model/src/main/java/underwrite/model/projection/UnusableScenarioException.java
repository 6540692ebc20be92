package underwrite.model.projection;

import java.util.List;

/** A scenario that cannot be projected, with every reason. */
public final class UnusableScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Clash> clashes;

    public UnusableScenarioException(List<Clash> clashes) {
        super(clashes.get(0).message());
        this.clashes = List.copyOf(clashes);
    }

    /** Every reason, at least one. */
    public List<Clash> clashes() {
        return clashes;
    }
}
