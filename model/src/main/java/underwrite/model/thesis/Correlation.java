package underwrite.model.thesis;

import underwrite.model.driver.Driver;

/**
 * How two uncertain drivers go together.
 *
 * @param rank rank correlation, -1..1
 */
public record Correlation(Driver first, Driver second, double rank, Extras extras) {}
