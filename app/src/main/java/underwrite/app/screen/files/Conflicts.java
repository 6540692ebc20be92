package underwrite.app.screen.files;

import java.util.Optional;
import underwrite.app.screen.merge.MergeCard;
import underwrite.model.thesis.Thesis;

/** Lets a person decide between two versions of a thesis. */
@FunctionalInterface
public interface Conflicts {

    /**
     * Asks; the decision is told what was chosen, once or never.
     *
     * @param base what both started from; empty when the two have no common start
     */
    void ask(Optional<Thesis> base, Thesis mine, Thesis theirs, MergeCard.Decision decision);
}
