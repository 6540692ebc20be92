package underwrite.model.projection;

import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * How many frontier labs capital carries, and what part of the market is ours.
 *
 * <p>Staying at the frontier costs {@code frontierCost[t] = trainingRunCost[t] · runsPerYear · (1 + experimentOverhead)}, USD millions a
 * year. Under free entry the number of labs goes with the root of market over cost (Cournot with unit elasticity):
 * {@code rivals[t] = clamp(labsToday · √(carry[t]/carry[0]), 1, maxRivals)} with
 * {@code carry[t] = exuberance[t] · proprietaryMarket[t] / frontierCost[t]}. Buyers choose by a multinomial logit:
 * {@code targetShare[t] = A / (A + (rivals[t] - 1) · max(1, rivals[0]/rivals[t])^selection)}, and our share closes in on it as fast as
 * switching costs let it. Example: 8 labs, all average, give a target of 1/8.
 *
 * @see <a href="https://mitpress.mit.edu/9780262693585/">Sutton 1991, Sunk Costs and Market Structure</a>
 */
final class Structure {
    private static final double AVERAGE_SCORE = 50;

    /** Even perfect lock-in lets this part of the way be gone in a year: 1 - 0.9. */
    private static final double STRONGEST_LOCK_IN = 0.9;

    private Structure() {}

    static void compute(ProjectionBuffer buffer) {
        frontier(buffer);
        rivals(buffer);
        targetShare(buffer);
        revenue(buffer);
    }

    private static void frontier(ProjectionBuffer buffer) {
        double[] exuberance = buffer.line(Series.EXUBERANCE);
        double[] runCost = buffer.line(Series.TRAINING_RUN_COST);
        double[] frontierCost = buffer.line(Series.FRONTIER_COST);
        double[] proprietary = buffer.line(Series.PROPRIETARY_MARKET);
        double excess = buffer.value(Driver.STRUCTURE_EXUBERANCE) - 1;
        double excessPerYear = Fade.perYear(buffer.value(Driver.STRUCTURE_EXUBERANCE_HALF_LIFE));
        double growthLongRun = buffer.value(Driver.CAPEX_TRAINING_GROWTH_TERMINAL);
        double growthExcess = buffer.value(Driver.CAPEX_TRAINING_GROWTH) - growthLongRun;
        double growthPerYear = Fade.perYear(buffer.value(Driver.CAPEX_TRAINING_HALF_LIFE));
        double runs = buffer.value(Driver.CAPEX_RUNS_PER_YEAR) * (1 + buffer.value(Driver.CAPEX_EXPERIMENT_OVERHEAD));
        double budget = buffer.value(Driver.CAPEX_BUDGET_CEILING) / runs;

        exuberance[0] = 1 + excess;
        runCost[0] = buffer.value(Driver.CAPEX_TRAINING_RUN_COST);
        frontierCost[0] = runCost[0] * runs;
        for (int t = 1; t < Series.YEARS; t++) {
            excess *= excessPerYear;
            exuberance[t] = 1 + excess;
            double trend = runCost[t - 1] * (growthLongRun + growthExcess);
            runCost[t] = Math.min(trend, budget * exuberance[t] * proprietary[t]);
            frontierCost[t] = runCost[t] * runs;
            growthExcess *= growthPerYear;
        }
    }

    private static void rivals(ProjectionBuffer buffer) {
        double[] exuberance = buffer.line(Series.EXUBERANCE);
        double[] proprietary = buffer.line(Series.PROPRIETARY_MARKET);
        double[] frontierCost = buffer.line(Series.FRONTIER_COST);
        double[] rivals = buffer.line(Series.RIVALS);
        double labsToday = buffer.value(Driver.STRUCTURE_LABS_TODAY);
        double most = buffer.value(Driver.STRUCTURE_MAX_RIVALS);

        double carryToday = exuberance[0] * proprietary[0] / frontierCost[0];
        for (int t = 0; t < Series.YEARS; t++) {
            double carry = exuberance[t] * proprietary[t] / frontierCost[t];
            rivals[t] = Math.max(1, Math.min(most, labsToday * Math.sqrt(carry / carryToday)));
        }
    }

    private static void targetShare(ProjectionBuffer buffer) {
        double[] rivals = buffer.line(Series.RIVALS);
        double[] targetShare = buffer.line(Series.TARGET_SHARE);
        double selection = buffer.value(Driver.STRUCTURE_SELECTION);
        double contest = Math.pow(
                buffer.value(Driver.CAPEX_FRONTIER_PARTICIPATION), buffer.value(Driver.STRUCTURE_SPEND_RETURN));
        double longRun = buffer.value(Driver.MOAT_FADE_TO);
        double settled = 3 * (longRun - AVERAGE_SCORE) / AVERAGE_SCORE;
        double lead = (buffer.value(Driver.MOAT_FRONTIER_LEAD)
                        + buffer.value(Driver.MOAT_DATA_FLYWHEEL)
                        + buffer.value(Driver.MOAT_DISTRIBUTION)
                        - 3 * longRun)
                / AVERAGE_SCORE;
        double perYear = Fade.perYear(buffer.value(Driver.MOAT_HALF_LIFE));

        for (int t = 0; t < Series.YEARS; t++) {
            double attraction = contest * Math.exp(settled + lead);
            double gone = Math.max(1, rivals[0] / rivals[t]);
            double strength = gone > 1 ? Math.pow(gone, selection) : 1;
            targetShare[t] = attraction / (attraction + (rivals[t] - 1) * strength);
            lead *= perYear;
        }
    }

    private static void revenue(ProjectionBuffer buffer) {
        double[] proprietary = buffer.line(Series.PROPRIETARY_MARKET);
        double[] targetShare = buffer.line(Series.TARGET_SHARE);
        double[] marketShare = buffer.line(Series.MARKET_SHARE);
        double[] revenue = buffer.line(Series.REVENUE);
        double limit = buffer.value(Driver.STRUCTURE_SHARE_GROWTH_LIMIT);
        double lockInLongRun = buffer.value(Driver.MOAT_FADE_TO);
        double lockInLead = buffer.value(Driver.MOAT_SWITCHING_COSTS) - lockInLongRun;
        double perYear = Fade.perYear(buffer.value(Driver.MOAT_HALF_LIFE));

        revenue[0] = buffer.value(Driver.LAB_REVENUE);
        marketShare[0] = revenue[0] / proprietary[0];
        for (int t = 1; t < Series.YEARS; t++) {
            lockInLead *= perYear;
            double free = 1 - STRONGEST_LOCK_IN * (lockInLongRun + lockInLead) / 100;
            double last = marketShare[t - 1];
            marketShare[t] = Math.min(limit * last, last + free * (targetShare[t] - last));
            revenue[t] = marketShare[t] * proprietary[t];
        }
    }
}
