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
final class Structure implements Section {
    private static final double AVERAGE_SCORE = 50;

    /** The part of the way to the target share that perfect lock-in keeps from being gone in a year. */
    private static final double STRONGEST_LOCK_IN = 0.9;

    private final Worksheet sheet;
    private final int lanes;
    private final Inputs capitalInputs;
    private final Inputs attractionInputs;
    private final double[][] exuberanceLeft;
    private final double[][] trainingLeft;
    private final double[][] moatLeft;
    private final double[][] proprietary;
    private final double[][] exuberance;
    private final double[][] runCost;
    private final double[][] frontierCost;
    private final double[][] rivals;
    private final double[][] targetShare;
    private final double[][] marketShare;
    private final double[][] revenue;

    /** What training runs cost more each year than the year before, as a multiple. */
    private final double[][] escalation;

    /** Our pull on buyers; 1 for an average lab. */
    private final double[][] attraction;

    private final double[] runs;
    private final double[] budget;
    private final double[] carryToday;

    Structure(Worksheet sheet, Fade exuberanceFade, Fade trainingFade, Fade moatFade) {
        this.sheet = sheet;
        lanes = sheet.lanes();
        exuberanceLeft = exuberanceFade.left();
        trainingLeft = trainingFade.left();
        moatLeft = moatFade.left();
        proprietary = sheet.line(Series.PROPRIETARY_MARKET);
        exuberance = sheet.line(Series.EXUBERANCE);
        runCost = sheet.line(Series.TRAINING_RUN_COST);
        frontierCost = sheet.line(Series.FRONTIER_COST);
        rivals = sheet.line(Series.RIVALS);
        targetShare = sheet.line(Series.TARGET_SHARE);
        marketShare = sheet.line(Series.MARKET_SHARE);
        revenue = sheet.line(Series.REVENUE);
        escalation = sheet.spareLine();
        attraction = sheet.spareLine();
        runs = sheet.spareRow();
        budget = sheet.spareRow();
        carryToday = sheet.spareRow();
        capitalInputs = new Inputs(
                sheet,
                Driver.STRUCTURE_EXUBERANCE,
                Driver.STRUCTURE_EXUBERANCE_HALF_LIFE,
                Driver.CAPEX_TRAINING_GROWTH,
                Driver.CAPEX_TRAINING_GROWTH_TERMINAL,
                Driver.CAPEX_TRAINING_HALF_LIFE,
                Driver.CAPEX_RUNS_PER_YEAR,
                Driver.CAPEX_EXPERIMENT_OVERHEAD,
                Driver.CAPEX_BUDGET_CEILING);
        attractionInputs = new Inputs(
                sheet,
                Driver.CAPEX_FRONTIER_PARTICIPATION,
                Driver.STRUCTURE_SPEND_RETURN,
                Driver.MOAT_FRONTIER_LEAD,
                Driver.MOAT_DATA_FLYWHEEL,
                Driver.MOAT_DISTRIBUTION,
                Driver.MOAT_FADE_TO,
                Driver.MOAT_HALF_LIFE);
    }

    @Override
    public void compute() {
        if (capitalInputs.changed()) {
            capital();
        }
        if (attractionInputs.changed()) {
            attraction();
        }
        frontier();
        rivals();
        share();
    }

    private void capital() {
        double[] first = sheet.values(Driver.STRUCTURE_EXUBERANCE);
        double[] growth = sheet.values(Driver.CAPEX_TRAINING_GROWTH);
        double[] growthLongRun = sheet.values(Driver.CAPEX_TRAINING_GROWTH_TERMINAL);
        double[] runsPerYear = sheet.values(Driver.CAPEX_RUNS_PER_YEAR);
        double[] overhead = sheet.values(Driver.CAPEX_EXPERIMENT_OVERHEAD);
        double[] ceiling = sheet.values(Driver.CAPEX_BUDGET_CEILING);
        for (int i = 0; i < lanes; i++) {
            runs[i] = runsPerYear[i] * (1 + overhead[i]);
            budget[i] = ceiling[i] / runs[i];
        }
        for (int t = 0; t < Series.YEARS; t++) {
            for (int i = 0; i < lanes; i++) {
                exuberance[t][i] = 1 + (first[i] - 1) * exuberanceLeft[t][i];
                escalation[t][i] = growthLongRun[i] + (growth[i] - growthLongRun[i]) * trainingLeft[t][i];
            }
        }
    }

    private void attraction() {
        double[] participation = sheet.values(Driver.CAPEX_FRONTIER_PARTICIPATION);
        double[] spendReturn = sheet.values(Driver.STRUCTURE_SPEND_RETURN);
        double[] frontierLead = sheet.values(Driver.MOAT_FRONTIER_LEAD);
        double[] flywheel = sheet.values(Driver.MOAT_DATA_FLYWHEEL);
        double[] distribution = sheet.values(Driver.MOAT_DISTRIBUTION);
        double[] fadeTo = sheet.values(Driver.MOAT_FADE_TO);
        for (int i = 0; i < lanes; i++) {
            double contest = Powers.power(participation[i], spendReturn[i]);
            double settled = 3 * (fadeTo[i] - AVERAGE_SCORE) / AVERAGE_SCORE;
            double lead = (frontierLead[i] + flywheel[i] + distribution[i] - 3 * fadeTo[i]) / AVERAGE_SCORE;
            for (int t = 0; t < Series.YEARS; t++) {
                attraction[t][i] = contest * Powers.exp(settled + lead * moatLeft[t][i]);
            }
        }
    }

    private void frontier() {
        System.arraycopy(sheet.values(Driver.CAPEX_TRAINING_RUN_COST), 0, runCost[0], 0, lanes);
        spend(frontierCost[0], runCost[0], runs, lanes);
        for (int t = 1; t < Series.YEARS; t++) {
            escalate(runCost[t], runCost[t - 1], escalation[t - 1], budget, exuberance[t], proprietary[t], lanes);
            spend(frontierCost[t], runCost[t], runs, lanes);
        }
    }

    private static void escalate(
            double[] cost,
            double[] before,
            double[] escalation,
            double[] budget,
            double[] exuberance,
            double[] market,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            cost[i] = Math.min(before[i] * escalation[i], budget[i] * exuberance[i] * market[i]);
        }
    }

    private static void spend(double[] spent, double[] runCost, double[] runs, int lanes) {
        for (int i = 0; i < lanes; i++) {
            spent[i] = runCost[i] * runs[i];
        }
    }

    /** Year 0 is what is seen today, exactly; the theory says how it changes. */
    private void rivals() {
        double[] labsToday = sheet.values(Driver.STRUCTURE_LABS_TODAY);
        double[] most = sheet.values(Driver.STRUCTURE_MAX_RIVALS);
        System.arraycopy(labsToday, 0, rivals[0], 0, lanes);
        for (int i = 0; i < lanes; i++) {
            carryToday[i] = exuberance[0][i] * proprietary[0][i] / frontierCost[0][i];
        }
        for (int t = 1; t < Series.YEARS; t++) {
            carry(rivals[t], labsToday, most, exuberance[t], proprietary[t], frontierCost[t], carryToday, lanes);
        }
    }

    private static void carry(
            double[] rivals,
            double[] labsToday,
            double[] most,
            double[] exuberance,
            double[] market,
            double[] frontierCost,
            double[] carryToday,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            double carried = exuberance[i] * market[i] / (frontierCost[i] * carryToday[i]);
            rivals[i] = Math.max(1, Math.min(most[i], labsToday[i] * Math.sqrt(carried)));
        }
    }

    private void share() {
        double[] selection = sheet.values(Driver.STRUCTURE_SELECTION);
        double[] limit = sheet.values(Driver.STRUCTURE_SHARE_GROWTH_LIMIT);
        double[] lockIn = sheet.values(Driver.MOAT_SWITCHING_COSTS);
        double[] lockInLongRun = sheet.values(Driver.MOAT_FADE_TO);
        System.arraycopy(sheet.values(Driver.LAB_REVENUE), 0, revenue[0], 0, lanes);
        for (int i = 0; i < lanes; i++) {
            marketShare[0][i] = revenue[0][i] / proprietary[0][i];
        }
        target(targetShare[0], attraction[0], rivals[0], rivals[0], selection, lanes);
        for (int t = 1; t < Series.YEARS; t++) {
            target(targetShare[t], attraction[t], rivals[t], rivals[0], selection, lanes);
            approach(
                    marketShare[t],
                    marketShare[t - 1],
                    targetShare[t],
                    limit,
                    lockIn,
                    lockInLongRun,
                    moatLeft[t],
                    lanes);
            earn(revenue[t], marketShare[t], proprietary[t], lanes);
        }
    }

    private static void target(
            double[] target, double[] attraction, double[] rivals, double[] today, double[] selection, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double gone = today[i] / rivals[i];
            double strength = gone > 1 ? Powers.power(gone, selection[i]) : 1;
            target[i] = attraction[i] / (attraction[i] + (rivals[i] - 1) * strength);
        }
    }

    private static void approach(
            double[] share,
            double[] last,
            double[] target,
            double[] limit,
            double[] lockIn,
            double[] lockInLongRun,
            double[] left,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            double locked = lockInLongRun[i] + (lockIn[i] - lockInLongRun[i]) * left[i];
            double free = 1 - STRONGEST_LOCK_IN / 100 * locked;
            share[i] = Math.min(limit[i] * last[i], last[i] + free * (target[i] - last[i]));
        }
    }

    private static void earn(double[] revenue, double[] share, double[] market, int lanes) {
        for (int i = 0; i < lanes; i++) {
            revenue[i] = share[i] * market[i];
        }
    }
}
