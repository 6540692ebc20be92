package underwrite.model.series;

import java.util.SplittableRandom;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;

/** Scenarios that can be projected, drawn over the whole ranges, ends and defaults among them; the same for the same seed. */
public final class RandomScenarios {
    private final SplittableRandom random;

    public RandomScenarios(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The next one. */
    public Assumptions next() {
        while (true) {
            Assumptions drawn = draw(random.nextDouble());
            if (Projector.clashes(drawn).isEmpty()) {
                return drawn;
            }
        }
    }

    private Assumptions draw(double wildness) {
        Assumptions drawn = Assumptions.defaults();
        for (Driver driver : Driver.all()) {
            if (random.nextDouble() < wildness) {
                drawn = drawn.with(driver, value(driver));
            }
        }
        for (Choice choice : Choice.all()) {
            drawn = drawn.with(choice, random.nextInt(choice.options().size()));
        }
        double postMoney = drawn.value(Driver.VALUATION_POST_MONEY);
        double round = Math.min(postMoney * random.nextDouble(0.5), Driver.VALUATION_ROUND_SIZE.max());
        drawn = drawn.with(Driver.VALUATION_ROUND_SIZE, round);
        double cheque = Math.min(round * (random.nextInt(4) == 0 ? 1 : random.nextDouble()), Driver.DEAL_CHEQUE.max());
        return drawn.with(Driver.DEAL_CHEQUE, Math.max(cheque, Driver.DEAL_CHEQUE.min()));
    }

    private double value(Driver driver) {
        double position = random.nextInt(10) == 0 ? random.nextInt(2) : random.nextDouble();
        return SliderScale.of(driver).value(position);
    }
}
