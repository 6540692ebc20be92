package underwrite.model.projection;

import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * What margin buyers leave to the lab: a logit Bertrand mark-up, approached year by year.
 *
 * <p>{@code elasticity[t]} falls from commodity to differentiated with frontier lead, switching costs and proprietary data;
 * {@code goal = min(marginCap, 1 / (elasticity[t] · (1 - marketShare[t])))}, the cap when nobody else is left;
 * {@code grossMargin[t] = grossMargin[t-1] + marginAdjustment · (goal - grossMargin[t-1])}, a fraction of revenue. Example: sensitivity
 * 2.6 and a share of 10% give a goal of 1/2.34 = 43%.
 *
 * <p>Source: Anderson, de Palma and Thisse, <i>Discrete Choice Theory of Product Differentiation</i>, 1992.
 */
final class Pricing implements Section {
    /** Where nobody else is left buyers cannot go elsewhere: a sensitivity of nothing, by which one can still divide. */
    private static final double NO_SENSITIVITY = 1e-300;

    private final Worksheet sheet;
    private final int lanes;
    private final Inputs elasticityInputs;
    private final double[][] moatLeft;
    private final double[][] marketShare;
    private final double[][] revenue;
    private final double[][] elasticity;
    private final double[][] grossMargin;
    private final double[][] grossProfit;

    Pricing(Worksheet sheet, Fade moat) {
        this.sheet = sheet;
        lanes = sheet.lanes();
        moatLeft = moat.left();
        marketShare = sheet.line(Series.MARKET_SHARE);
        revenue = sheet.line(Series.REVENUE);
        elasticity = sheet.line(Series.ELASTICITY);
        grossMargin = sheet.line(Series.GROSS_MARGIN);
        grossProfit = sheet.line(Series.GROSS_PROFIT);
        elasticityInputs = new Inputs(
                sheet,
                Driver.PRICING_ELASTICITY_COMMODITY,
                Driver.PRICING_ELASTICITY_DIFFERENTIATED,
                Driver.MOAT_FRONTIER_LEAD,
                Driver.MOAT_SWITCHING_COSTS,
                Driver.MOAT_PROPRIETARY_DATA,
                Driver.MOAT_FADE_TO,
                Driver.MOAT_HALF_LIFE);
    }

    @Override
    public void compute() {
        if (elasticityInputs.changed()) {
            elasticity();
        }
        margin();
    }

    private void elasticity() {
        double[] commodity = sheet.values(Driver.PRICING_ELASTICITY_COMMODITY);
        double[] differentiated = sheet.values(Driver.PRICING_ELASTICITY_DIFFERENTIATED);
        double[] frontierLead = sheet.values(Driver.MOAT_FRONTIER_LEAD);
        double[] switching = sheet.values(Driver.MOAT_SWITCHING_COSTS);
        double[] data = sheet.values(Driver.MOAT_PROPRIETARY_DATA);
        double[] fadeTo = sheet.values(Driver.MOAT_FADE_TO);
        for (int t = 0; t < Series.YEARS; t++) {
            for (int i = 0; i < lanes; i++) {
                double longRun = 3 * fadeTo[i];
                double scores = longRun + (frontierLead[i] + switching[i] + data[i] - longRun) * moatLeft[t][i];
                elasticity[t][i] = commodity[i] - (commodity[i] - differentiated[i]) * scores / 300;
            }
        }
    }

    private void margin() {
        double[] cap = sheet.values(Driver.PRICING_MARGIN_CAP);
        double[] adjustment = sheet.values(Driver.PRICING_MARGIN_ADJUSTMENT);
        System.arraycopy(sheet.values(Driver.PRICING_GROSS_MARGIN), 0, grossMargin[0], 0, lanes);
        profit(grossProfit[0], revenue[0], grossMargin[0], lanes);
        for (int t = 1; t < Series.YEARS; t++) {
            adjust(grossMargin[t], grossMargin[t - 1], elasticity[t], marketShare[t], cap, adjustment, lanes);
            profit(grossProfit[t], revenue[t], grossMargin[t], lanes);
        }
    }

    private static void adjust(
            double[] margin,
            double[] last,
            double[] elasticity,
            double[] share,
            double[] cap,
            double[] adjustment,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            double sensitivity = Math.max(NO_SENSITIVITY, elasticity[i] * (1 - share[i]));
            double goal = Math.min(cap[i], 1 / sensitivity);
            margin[i] = last[i] + adjustment[i] * (goal - last[i]);
        }
    }

    private static void profit(double[] profit, double[] revenue, double[] margin, int lanes) {
        for (int i = 0; i < lanes; i++) {
            profit[i] = revenue[i] * margin[i];
        }
    }
}
