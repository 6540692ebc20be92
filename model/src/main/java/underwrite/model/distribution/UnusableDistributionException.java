package underwrite.model.distribution;

import underwrite.model.driver.Driver;
import underwrite.model.words.Sentence;
import underwrite.model.words.Told;

/** A distribution that cannot be drawn from; the message names the driver and says what to change. */
public final class UnusableDistributionException extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final Driver driver;
    private final transient Sentence told;

    UnusableDistributionException(Driver driver, Sentence told) {
        super(told.inEnglish());
        this.driver = driver;
        this.told = told;
    }

    @Override
    public Sentence told() {
        return told;
    }

    /** The driver whose distribution it is. */
    public Driver driver() {
        return driver;
    }
}
