package underwrite.model.projection;

import java.util.List;
import java.util.OptionalDouble;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * Results weighted by the probabilities of the scenarios.
 *
 * @param moic the weighted mean of the multiples
 * @param irr the rate at which the weighted flows net to zero, -1 when nothing comes back in any scenario; none when the flows do not
 *     change sign exactly once, from money out to money back
 * @param proceeds USD millions
 * @param invested USD millions
 * @param probabilityOfLoss how likely less than the money comes back, 0..1
 */
public record Expected(double moic, OptionalDouble irr, double proceeds, double invested, double probabilityOfLoss) {
    private static final double PROBABILITY_ROUNDING = 1e-9;

    /** Money exactly back, but for rounding, is no loss. */
    private static final double LOSS_BELOW = 1 - 1e-9;

    /** A projection and how likely its scenario is. */
    public record Weighted(double probability, Projection projection) {
        public Weighted {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("A probability must lie within 0 and 1, not be " + probability);
            }
        }
    }

    /** Whether a multiple of money back over money in counts as a loss, wherever losses are counted. */
    public static boolean isLoss(double moic) {
        return moic < LOSS_BELOW;
    }

    /**
     * Weighs the scenarios of a thesis.
     *
     * @throws IllegalArgumentException unless the probabilities sum to 1 within 1e-9
     */
    public static Expected of(List<Weighted> scenarios) {
        double certain = scenarios.stream().mapToDouble(Weighted::probability).sum();
        if (!(Math.abs(certain - 1) <= PROBABILITY_ROUNDING)) {
            throw new IllegalArgumentException("The probabilities of the scenarios must sum to 1, not " + certain);
        }
        double moic = 0;
        double proceeds = 0;
        double invested = 0;
        double loss = 0;
        double[] flows = new double[Series.YEARS];
        for (Weighted scenario : scenarios) {
            double probability = scenario.probability();
            Results results = scenario.projection().results();
            moic += probability * results.moic();
            proceeds += probability * results.proceeds();
            invested += probability * results.invested();
            loss += isLoss(results.moic()) ? probability : 0;
            addFlows(scenario, flows);
        }
        OptionalDouble irr = proceeds > 0 ? Irr.ofFlows(flows) : OptionalDouble.of(-1);
        return new Expected(moic, irr, proceeds, invested, loss);
    }

    private static void addFlows(Weighted scenario, double[] flows) {
        Projection projection = scenario.projection();
        int held = projection.results().holdingYears();
        double probability = scenario.probability();
        flows[0] -= probability * projection.assumptions().value(Driver.DEAL_CHEQUE);
        for (int t = 1; t < held; t++) {
            flows[t] -= probability * projection.at(Series.FOLLOW_ON, t);
        }
        flows[held] += probability * projection.results().proceeds();
    }
}
