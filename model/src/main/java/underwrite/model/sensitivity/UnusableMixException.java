package underwrite.model.sensitivity;

import underwrite.model.words.Sentence;
import underwrite.model.words.Told;

/** A mix of two scenarios that has no outcome, so that their difference cannot be attributed; the message names the mix. */
public final class UnusableMixException extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence told;

    UnusableMixException(Sentence told) {
        super(told.inEnglish());
        this.told = told;
    }

    @Override
    public Sentence told() {
        return told;
    }
}
