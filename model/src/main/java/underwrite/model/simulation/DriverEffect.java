package underwrite.model.simulation;

import java.util.OptionalDouble;
import underwrite.model.driver.Driver;

/**
 * What one uncertain driver has to do with the outcome.
 *
 * @param rankCorrelation Spearman's, with the multiple; none when one of the two does not vary
 * @param valueOfInformation what it would be worth, in USD millions of net present value, to know the driver before deciding: the mean gain
 *     over deciding now, when one invests where the mean net present value given the driver is at least 0
 * @param chanceToFlip how likely knowing the driver is to change the decision
 */
public record DriverEffect(
        Driver driver, OptionalDouble rankCorrelation, double valueOfInformation, double chanceToFlip) {}
