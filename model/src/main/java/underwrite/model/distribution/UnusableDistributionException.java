package underwrite.model.distribution;

import underwrite.model.driver.Driver;

/** A distribution that cannot be drawn from; the message names the driver and says what to change. */
public final class UnusableDistributionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Driver driver;

    UnusableDistributionException(Driver driver, String message) {
        super(message);
        this.driver = driver;
    }

    /** The driver whose distribution it is. */
    public Driver driver() {
        return driver;
    }
}
