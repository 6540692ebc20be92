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

    private final Worksheet sheet;
    private final double[] runCost;
    private final double[] revenue;
    private final double[] grossProfit;
    private final double[] training;
    private final double[] inference;
    private final double[] computeCost;
    private final double[] rent;
    private final double[] depreciation;
    private final double[] capex;
    private final double[] headcount;
    private final double[] people;
    private final double[] salesAdmin;
    private final double[] ebitda;

    Costs(Worksheet sheet) {
        this.sheet = sheet;
        runCost = sheet.line(Series.TRAINING_RUN_COST);
        revenue = sheet.line(Series.REVENUE);
        grossProfit = sheet.line(Series.GROSS_PROFIT);
        training = sheet.line(Series.TRAINING_COMPUTE);
        inference = sheet.line(Series.INFERENCE_COMPUTE);
        computeCost = sheet.line(Series.COMPUTE_COST);
        rent = sheet.line(Series.RENT);
        depreciation = sheet.line(Series.DEPRECIATION);
        capex = sheet.line(Series.CAPEX);
        headcount = sheet.line(Series.HEADCOUNT);
        people = sheet.line(Series.PEOPLE);
        salesAdmin = sheet.line(Series.SALES_ADMIN);
        ebitda = sheet.line(Series.EBITDA);
    }

    void compute() {
        computeCost();
        ownership();
        people();
        ebitda();
    }

    private void computeCost() {
        double runs = sheet.value(Driver.CAPEX_FRONTIER_PARTICIPATION) * sheet.value(Driver.CAPEX_RUNS_PER_YEAR);
        double overhead = sheet.value(Driver.CAPEX_EXPERIMENT_OVERHEAD);
        double paidByUs = 1 - sheet.value(Driver.CAPEX_PARTNER_SUBSIDY);
        double talentLongRun = sheet.value(Driver.MOAT_FADE_TO);
        double talentLead = sheet.value(Driver.MOAT_TALENT) - talentLongRun;
        double perYear = Fade.perYear(sheet.value(Driver.MOAT_HALF_LIFE));

        for (int t = 0; t < Series.YEARS; t++) {
            double talent = talentLongRun + talentLead;
            training[t] = runCost[t] * runs * (1 + overhead * (1.5 - talent / 100));
            inference[t] = revenue[t] - grossProfit[t];
            computeCost[t] = (training[t] + inference[t]) * paidByUs;
            talentLead *= perYear;
        }
    }

    private void ownership() {
        double rented = 1 - sheet.value(Driver.CAPEX_OWNED_SHARE);
        double owned = sheet.value(Driver.CAPEX_OWNED_SHARE) * (1 - sheet.value(Driver.CAPEX_OWNERSHIP_SAVING));
        double life = sheet.value(Driver.CAPEX_ASSET_LIFE);

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

    private void people() {
        double elasticity = sheet.value(Driver.LAB_HEADCOUNT_ELASTICITY);
        double growth = 1 + sheet.value(Driver.LAB_COST_PER_HEAD_GROWTH);
        double costPerHead = sheet.value(Driver.LAB_COST_PER_HEAD);

        headcount[0] = sheet.value(Driver.LAB_HEADCOUNT);
        people[0] = headcount[0] * costPerHead;
        for (int t = 1; t < Series.YEARS; t++) {
            double hiring = Math.pow(revenue[t] / revenue[t - 1], elasticity);
            headcount[t] = headcount[t - 1] * Math.max(FASTEST_SHRINKING, hiring);
            costPerHead *= growth;
            people[t] = headcount[t] * costPerHead;
        }
    }

    private void ebitda() {
        double share = sheet.value(Driver.LAB_SALES_ADMIN_SHARE);

        for (int t = 0; t < Series.YEARS; t++) {
            salesAdmin[t] = share * revenue[t];
            ebitda[t] = revenue[t] - rent[t] - people[t] - salesAdmin[t];
        }
    }
}
