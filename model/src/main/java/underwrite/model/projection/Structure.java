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
 * <p>Source: Sutton, <i>Sunk Costs and Market Structure</i>, 1991.
 */
final class Structure {
    private static final double AVERAGE_SCORE = 50;

    /** The part of the way to the target share that perfect lock-in keeps from being gone in a year. */
    private static final double STRONGEST_LOCK_IN = 0.9;

    private final Worksheet sheet;
    private final double[] proprietary;
    private final double[] exuberance;
    private final double[] runCost;
    private final double[] frontierCost;
    private final double[] rivals;
    private final double[] targetShare;
    private final double[] marketShare;
    private final double[] revenue;

    Structure(Worksheet sheet) {
        this.sheet = sheet;
        proprietary = sheet.line(Series.PROPRIETARY_MARKET);
        exuberance = sheet.line(Series.EXUBERANCE);
        runCost = sheet.line(Series.TRAINING_RUN_COST);
        frontierCost = sheet.line(Series.FRONTIER_COST);
        rivals = sheet.line(Series.RIVALS);
        targetShare = sheet.line(Series.TARGET_SHARE);
        marketShare = sheet.line(Series.MARKET_SHARE);
        revenue = sheet.line(Series.REVENUE);
    }

    void compute() {
        frontier();
        rivals();
        targetShare();
        revenue();
    }

    private void frontier() {
        double excess = sheet.value(Driver.STRUCTURE_EXUBERANCE) - 1;
        double excessPerYear = Fade.perYear(sheet.value(Driver.STRUCTURE_EXUBERANCE_HALF_LIFE));
        double growthLongRun = sheet.value(Driver.CAPEX_TRAINING_GROWTH_TERMINAL);
        double growthExcess = sheet.value(Driver.CAPEX_TRAINING_GROWTH) - growthLongRun;
        double growthPerYear = Fade.perYear(sheet.value(Driver.CAPEX_TRAINING_HALF_LIFE));
        double runs = sheet.value(Driver.CAPEX_RUNS_PER_YEAR) * (1 + sheet.value(Driver.CAPEX_EXPERIMENT_OVERHEAD));
        double budget = sheet.value(Driver.CAPEX_BUDGET_CEILING) / runs;

        exuberance[0] = 1 + excess;
        runCost[0] = sheet.value(Driver.CAPEX_TRAINING_RUN_COST);
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

    private void rivals() {
        double labsToday = sheet.value(Driver.STRUCTURE_LABS_TODAY);
        double most = sheet.value(Driver.STRUCTURE_MAX_RIVALS);

        double carryToday = exuberance[0] * proprietary[0] / frontierCost[0];
        for (int t = 0; t < Series.YEARS; t++) {
            double carry = exuberance[t] * proprietary[t] / frontierCost[t];
            rivals[t] = Math.max(1, Math.min(most, labsToday * Math.sqrt(carry / carryToday)));
        }
    }

    private void targetShare() {
        double selection = sheet.value(Driver.STRUCTURE_SELECTION);
        double contest =
                Math.pow(sheet.value(Driver.CAPEX_FRONTIER_PARTICIPATION), sheet.value(Driver.STRUCTURE_SPEND_RETURN));
        double longRun = sheet.value(Driver.MOAT_FADE_TO);
        double settled = 3 * (longRun - AVERAGE_SCORE) / AVERAGE_SCORE;
        double lead = (sheet.value(Driver.MOAT_FRONTIER_LEAD)
                        + sheet.value(Driver.MOAT_DATA_FLYWHEEL)
                        + sheet.value(Driver.MOAT_DISTRIBUTION)
                        - 3 * longRun)
                / AVERAGE_SCORE;
        double perYear = Fade.perYear(sheet.value(Driver.MOAT_HALF_LIFE));

        for (int t = 0; t < Series.YEARS; t++) {
            double attraction = contest * Math.exp(settled + lead);
            double gone = Math.max(1, rivals[0] / rivals[t]);
            double strength = gone > 1 ? Math.pow(gone, selection) : 1;
            targetShare[t] = attraction / (attraction + (rivals[t] - 1) * strength);
            lead *= perYear;
        }
    }

    private void revenue() {
        double limit = sheet.value(Driver.STRUCTURE_SHARE_GROWTH_LIMIT);
        double lockInLongRun = sheet.value(Driver.MOAT_FADE_TO);
        double lockInLead = sheet.value(Driver.MOAT_SWITCHING_COSTS) - lockInLongRun;
        double perYear = Fade.perYear(sheet.value(Driver.MOAT_HALF_LIFE));

        revenue[0] = sheet.value(Driver.LAB_REVENUE);
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
