package underwrite.model.diligence;

import java.util.Comparator;
import java.util.List;
import underwrite.model.driver.Driver;
import underwrite.model.simulation.DriverEffect;
import underwrite.model.simulation.SimulationResult;

/**
 * The uncertain drivers of a simulation by how likely learning them is to change the decision at the hurdle, then by what that is worth.
 *
 * <p>One invests when the mean net present value at the hurdle rate is at least 0. A driver whose knowledge never changes that is worth
 * nothing before deciding, however strongly it moves the result. Example: a driver that turns the mean from +1 to -2 in three worlds of ten
 * is worth {@code 0.3 · 2 = 0.6} and flips the decision with 30%.
 *
 * @param questions the likeliest to change the decision first
 * @see <a href="https://doi.org/10.1109/TSSC.1966.300074">Howard 1966, Information value theory</a>
 */
public record Diligence(List<Question> questions) {
    private static final Comparator<Question> FIRST_FIRST = Comparator.comparingDouble(Question::chanceToFlip)
            .thenComparingDouble(Question::worth)
            .reversed();

    public Diligence {
        questions = List.copyOf(questions);
    }

    /**
     * A driver to find out about.
     *
     * @param chanceToFlip how likely knowing it changes the decision, 0..1
     * @param worth the expected value of perfect information on it, in USD millions of net present value of this cheque; at least 0
     */
    public record Question(Driver driver, double chanceToFlip, double worth) {
        /** Whether knowing it can change the decision at all. */
        public boolean matters() {
            return chanceToFlip > 0;
        }
    }

    /** The questions of a simulation, of every driver that has a range. */
    public static Diligence of(SimulationResult result) {
        return of(result.drivers());
    }

    /** The questions of drivers that have a range. */
    public static Diligence of(List<DriverEffect> effects) {
        return new Diligence(
                effects.stream().map(Diligence::question).sorted(FIRST_FIRST).toList());
    }

    private static Question question(DriverEffect effect) {
        return new Question(effect.driver(), effect.chanceToFlip(), effect.valueOfInformation());
    }

    /** Those that can change the decision. */
    public List<Question> mattering() {
        return questions.stream().filter(Question::matters).toList();
    }
}
