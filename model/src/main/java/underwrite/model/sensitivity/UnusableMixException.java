package underwrite.model.sensitivity;

/** A mix of two scenarios that has no outcome, so that their difference cannot be attributed; the message names the mix. */
public final class UnusableMixException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableMixException(String message) {
        super(message);
    }
}
