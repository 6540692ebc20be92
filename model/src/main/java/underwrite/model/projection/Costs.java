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
final class Costs implements Section {
    /** However fast revenue falls, at most half of the people go in a year. */
    private static final double FASTEST_SHRINKING = 0.5;

    private final Worksheet sheet;
    private final int lanes;
    private final Inputs spendInputs;
    private final Inputs payInputs;
    private final double[][] moatLeft;
    private final double[][] runCost;
    private final double[][] revenue;
    private final double[][] grossProfit;
    private final double[][] training;
    private final double[][] inference;
    private final double[][] computeCost;
    private final double[][] rent;
    private final double[][] depreciation;
    private final double[][] capex;
    private final double[][] headcount;
    private final double[][] people;
    private final double[][] salesAdmin;
    private final double[][] ebitda;

    /** What we spend on training, in runs. */
    private final double[][] runs;

    private final double[][] pay;
    private final double[] owned;

    Costs(Worksheet sheet, Fade moat) {
        this.sheet = sheet;
        lanes = sheet.lanes();
        moatLeft = moat.left();
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
        runs = sheet.spareLine();
        pay = sheet.spareLine();
        owned = sheet.spareRow();
        spendInputs = new Inputs(
                sheet,
                Driver.CAPEX_FRONTIER_PARTICIPATION,
                Driver.CAPEX_RUNS_PER_YEAR,
                Driver.CAPEX_EXPERIMENT_OVERHEAD,
                Driver.CAPEX_OWNED_SHARE,
                Driver.CAPEX_OWNERSHIP_SAVING,
                Driver.MOAT_TALENT,
                Driver.MOAT_FADE_TO,
                Driver.MOAT_HALF_LIFE);
        payInputs = new Inputs(sheet, Driver.LAB_COST_PER_HEAD, Driver.LAB_COST_PER_HEAD_GROWTH);
    }

    @Override
    public void compute() {
        if (spendInputs.changed()) {
            spend();
        }
        if (payInputs.changed()) {
            pay();
        }
        computeCost();
        ownership();
        people();
        ebitda();
    }

    private void spend() {
        double[] participation = sheet.values(Driver.CAPEX_FRONTIER_PARTICIPATION);
        double[] runsPerYear = sheet.values(Driver.CAPEX_RUNS_PER_YEAR);
        double[] overhead = sheet.values(Driver.CAPEX_EXPERIMENT_OVERHEAD);
        double[] talent = sheet.values(Driver.MOAT_TALENT);
        double[] fadeTo = sheet.values(Driver.MOAT_FADE_TO);
        double[] ownedShare = sheet.values(Driver.CAPEX_OWNED_SHARE);
        double[] saving = sheet.values(Driver.CAPEX_OWNERSHIP_SAVING);
        for (int i = 0; i < lanes; i++) {
            owned[i] = ownedShare[i] * (1 - saving[i]);
        }
        for (int t = 0; t < Series.YEARS; t++) {
            for (int i = 0; i < lanes; i++) {
                double talentNow = fadeTo[i] + (talent[i] - fadeTo[i]) * moatLeft[t][i];
                runs[t][i] = participation[i] * runsPerYear[i] * (1 + overhead[i] * (1.5 - talentNow / 100));
            }
        }
    }

    private void pay() {
        double[] growth = sheet.values(Driver.LAB_COST_PER_HEAD_GROWTH);
        System.arraycopy(sheet.values(Driver.LAB_COST_PER_HEAD), 0, pay[0], 0, lanes);
        for (int t = 1; t < Series.YEARS; t++) {
            for (int i = 0; i < lanes; i++) {
                pay[t][i] = pay[t - 1][i] * (1 + growth[i]);
            }
        }
    }

    private void computeCost() {
        double[] subsidy = sheet.values(Driver.CAPEX_PARTNER_SUBSIDY);
        for (int t = 0; t < Series.YEARS; t++) {
            demand(training[t], inference[t], runCost[t], runs[t], revenue[t], grossProfit[t], lanes);
            bill(computeCost[t], training[t], inference[t], subsidy, lanes);
        }
    }

    private static void demand(
            double[] training,
            double[] inference,
            double[] runCost,
            double[] runs,
            double[] revenue,
            double[] grossProfit,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            training[i] = runCost[i] * runs[i];
            inference[i] = revenue[i] - grossProfit[i];
        }
    }

    private static void bill(double[] cost, double[] training, double[] inference, double[] subsidy, int lanes) {
        for (int i = 0; i < lanes; i++) {
            cost[i] = (training[i] + inference[i]) * (1 - subsidy[i]);
        }
    }

    private void ownership() {
        double[] ownedShare = sheet.values(Driver.CAPEX_OWNED_SHARE);
        double[] life = sheet.values(Driver.CAPEX_ASSET_LIFE);
        for (int t = 0; t < Series.YEARS; t++) {
            split(rent[t], depreciation[t], computeCost[t], ownedShare, owned, lanes);
        }
        for (int t = 1; t < Series.YEARS; t++) {
            build(capex[t], computeCost[t], computeCost[t - 1], life, owned, lanes);
        }
    }

    private static void split(
            double[] rent, double[] depreciation, double[] cost, double[] ownedShare, double[] owned, int lanes) {
        for (int i = 0; i < lanes; i++) {
            rent[i] = (1 - ownedShare[i]) * cost[i];
            depreciation[i] = owned[i] * cost[i];
        }
    }

    private static void build(
            double[] capex, double[] cost, double[] before, double[] life, double[] owned, int lanes) {
        for (int i = 0; i < lanes; i++) {
            capex[i] = Math.max(0, owned[i] * (life[i] * (cost[i] - before[i]) + before[i]));
        }
    }

    private void people() {
        double[] elasticity = sheet.values(Driver.LAB_HEADCOUNT_ELASTICITY);
        System.arraycopy(sheet.values(Driver.LAB_HEADCOUNT), 0, headcount[0], 0, lanes);
        employ(people[0], headcount[0], pay[0], lanes);
        for (int t = 1; t < Series.YEARS; t++) {
            hire(headcount[t], headcount[t - 1], revenue[t], revenue[t - 1], elasticity, lanes);
            employ(people[t], headcount[t], pay[t], lanes);
        }
    }

    private static void hire(
            double[] headcount, double[] last, double[] revenue, double[] before, double[] elasticity, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double hiring = Powers.power(revenue[i] / before[i], elasticity[i]);
            headcount[i] = last[i] * Math.max(FASTEST_SHRINKING, hiring);
        }
    }

    private static void employ(double[] people, double[] headcount, double[] pay, int lanes) {
        for (int i = 0; i < lanes; i++) {
            people[i] = headcount[i] * pay[i];
        }
    }

    private void ebitda() {
        double[] share = sheet.values(Driver.LAB_SALES_ADMIN_SHARE);
        for (int t = 0; t < Series.YEARS; t++) {
            result(ebitda[t], salesAdmin[t], revenue[t], rent[t], people[t], share, lanes);
        }
    }

    private static void result(
            double[] ebitda,
            double[] salesAdmin,
            double[] revenue,
            double[] rent,
            double[] people,
            double[] share,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            salesAdmin[i] = share[i] * revenue[i];
            ebitda[i] = revenue[i] - rent[i] - people[i] - share[i] * revenue[i];
        }
    }
}
