package underwrite.model.simulation;

import java.util.OptionalDouble;
import underwrite.model.driver.Driver;

/** What came out of each trial, side by side: how its multiple ranks, as a distance from the middle, and its net present value. */
final class Outcomes {
    private final double[] pairs;
    private final double squares;

    private Outcomes(double[] pairs, double squares) {
        this.pairs = pairs;
        this.squares = squares;
    }

    /** The outcomes of trials, of which those without a rank do not count. */
    static Outcomes of(Ranks moic, double[] npv) {
        double middle = middle(moic.sorted().length);
        double[] pairs = new double[2 * npv.length];
        double squares = 0;
        for (int i = 0; i < npv.length; i++) {
            double distance = moic.ranks()[i] - middle;
            pairs[2 * i] = distance;
            pairs[2 * i + 1] = npv[i];
            squares += Double.isNaN(distance) ? 0 : distance * distance;
        }
        return new Outcomes(pairs, squares);
    }

    private static double middle(int numbers) {
        return (numbers + 1) / 2.0;
    }

    /**
     * What a driver has to do with them: Spearman's rank correlation, and what knowing the driver is worth.
     *
     * @param draws in order; of the trials that count, and of no others
     */
    DriverEffect effect(Driver driver, Ordering draws) {
        double middle = middle(draws.numbers());
        double together = 0;
        double squaresOfDraws = 0;
        ValueOfInformation.Classes classes = new ValueOfInformation.Classes(draws.numbers());
        for (int first = 0; first < draws.numbers(); ) {
            int next = draws.tieEnd(first);
            double ranks = 0;
            double values = 0;
            for (int i = first; i < next; i++) {
                int place = 2 * draws.place(i);
                ranks += pairs[place];
                values += pairs[place + 1];
            }
            double distance = (first + 1 + next) / 2.0 - middle;
            together += distance * ranks;
            squaresOfDraws += distance * distance * (next - first);
            classes.add(first, next, values);
            first = next;
        }
        double correlation = together / Math.sqrt(squaresOfDraws * squares);
        ValueOfInformation information = classes.information();
        return new DriverEffect(
                driver,
                Double.isNaN(correlation) ? OptionalDouble.empty() : OptionalDouble.of(correlation),
                information.value(),
                information.chanceToFlip());
    }
}
