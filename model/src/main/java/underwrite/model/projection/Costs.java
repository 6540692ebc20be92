package underwrite.model.projection;

import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * What the lab spends: compute rented and owned, people, sales and administration; USD millions a year.
 *
 * <p>{@code computeCost[t] = (trainingCompute[t] + inferenceCompute[t]) · (1 - partnerSubsidy)} at rental prices; owning the share
 * {@code w} means paying for growth up front and for wear after:
 * {@code capex[t] = max(0, w(1-o) · (L · (computeCost[t] - computeCost[t-1]) + computeCost[t-1]))};
 * {@code ebitda[t] = revenue[t] - rent[t] - people[t] - salesAdmin[t]}. Example: 560 of compute, 20% owned at a saving of 30%, is 448 of
 * rent and 78.4 of depreciation.
 */
final class Costs {
    /** However fast revenue falls, at most half of the people go in a year. */
    private static final double FASTEST_SHRINKING = 0.5;

    private Costs() {}

    static void compute(ProjectionBuffer buffer) {
        compute(buffer, buffer.line(Series.COMPUTE_COST));
        ownership(buffer, buffer.line(Series.COMPUTE_COST));
        people(buffer);
        ebitda(buffer);
    }

    private static void compute(ProjectionBuffer buffer, double[] computeCost) {
        double[] training = buffer.line(Series.TRAINING_COMPUTE);
        double[] inference = buffer.line(Series.INFERENCE_COMPUTE);
        double[] runCost = buffer.line(Series.TRAINING_RUN_COST);
        double[] revenue = buffer.line(Series.REVENUE);
        double[] grossProfit = buffer.line(Series.GROSS_PROFIT);
        double runs = buffer.value(Driver.CAPEX_FRONTIER_PARTICIPATION) * buffer.value(Driver.CAPEX_RUNS_PER_YEAR);
        double overhead = buffer.value(Driver.CAPEX_EXPERIMENT_OVERHEAD);
        double paidByUs = 1 - buffer.value(Driver.CAPEX_PARTNER_SUBSIDY);
        double talentLongRun = buffer.value(Driver.MOAT_FADE_TO);
        double talentLead = buffer.value(Driver.MOAT_TALENT) - talentLongRun;
        double perYear = Fade.perYear(buffer.value(Driver.MOAT_HALF_LIFE));

        for (int t = 0; t < Series.YEARS; t++) {
            double talent = talentLongRun + talentLead;
            training[t] = runCost[t] * runs * (1 + overhead * (1.5 - talent / 100));
            inference[t] = revenue[t] - grossProfit[t];
            computeCost[t] = (training[t] + inference[t]) * paidByUs;
            talentLead *= perYear;
        }
    }

    private static void ownership(ProjectionBuffer buffer, double[] computeCost) {
        double[] rent = buffer.line(Series.RENT);
        double[] depreciation = buffer.line(Series.DEPRECIATION);
        double[] capex = buffer.line(Series.CAPEX);
        double rented = 1 - buffer.value(Driver.CAPEX_OWNED_SHARE);
        double owned = buffer.value(Driver.CAPEX_OWNED_SHARE) * (1 - buffer.value(Driver.CAPEX_OWNERSHIP_SAVING));
        double life = buffer.value(Driver.CAPEX_ASSET_LIFE);

        for (int t = 0; t < Series.YEARS; t++) {
            rent[t] = rented * computeCost[t];
            depreciation[t] = owned * computeCost[t];
        }
        capex[0] = 0;
        for (int t = 1; t < Series.YEARS; t++) {
            double growth = computeCost[t] - computeCost[t - 1];
            capex[t] = Math.max(0, owned * (life * growth + computeCost[t - 1]));
        }
    }

    private static void people(ProjectionBuffer buffer) {
        double[] headcount = buffer.line(Series.HEADCOUNT);
        double[] people = buffer.line(Series.PEOPLE);
        double[] revenue = buffer.line(Series.REVENUE);
        double elasticity = buffer.value(Driver.LAB_HEADCOUNT_ELASTICITY);
        double growth = 1 + buffer.value(Driver.LAB_COST_PER_HEAD_GROWTH);
        double costPerHead = buffer.value(Driver.LAB_COST_PER_HEAD);

        headcount[0] = buffer.value(Driver.LAB_HEADCOUNT);
        people[0] = headcount[0] * costPerHead;
        for (int t = 1; t < Series.YEARS; t++) {
            double hiring = Math.pow(revenue[t] / revenue[t - 1], elasticity);
            headcount[t] = headcount[t - 1] * Math.max(FASTEST_SHRINKING, hiring);
            costPerHead *= growth;
            people[t] = headcount[t] * costPerHead;
        }
    }

    private static void ebitda(ProjectionBuffer buffer) {
        double[] salesAdmin = buffer.line(Series.SALES_ADMIN);
        double[] ebitda = buffer.line(Series.EBITDA);
        double[] revenue = buffer.line(Series.REVENUE);
        double[] rent = buffer.line(Series.RENT);
        double[] people = buffer.line(Series.PEOPLE);
        double share = buffer.value(Driver.LAB_SALES_ADMIN_SHARE);

        for (int t = 0; t < Series.YEARS; t++) {
            salesAdmin[t] = share * revenue[t];
            ebitda[t] = revenue[t] - rent[t] - people[t] - salesAdmin[t];
        }
    }
}
