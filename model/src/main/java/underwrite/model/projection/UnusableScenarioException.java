package underwrite.model.projection;

import java.util.List;
import underwrite.model.words.Sentence;
import underwrite.model.words.Told;

/** A scenario that cannot be projected, with every reason. */
public final class UnusableScenarioException extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient List<Clash> clashes;

    public UnusableScenarioException(List<Clash> clashes) {
        super(clashes.get(0).message());
        this.clashes = List.copyOf(clashes);
    }

    @Override
    public Sentence told() {
        return clashes.get(0).found();
    }

    /** Every reason, at least one. */
    public List<Clash> clashes() {
        return clashes;
    }
}
