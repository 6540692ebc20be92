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
 */
final class Pricing {
    private Pricing() {}

    static void compute(ProjectionBuffer buffer) {
        double[] elasticity = buffer.line(Series.ELASTICITY);
        double[] grossMargin = buffer.line(Series.GROSS_MARGIN);
        double[] grossProfit = buffer.line(Series.GROSS_PROFIT);
        double[] marketShare = buffer.line(Series.MARKET_SHARE);
        double[] revenue = buffer.line(Series.REVENUE);
        double commodity = buffer.value(Driver.PRICING_ELASTICITY_COMMODITY);
        double span = commodity - buffer.value(Driver.PRICING_ELASTICITY_DIFFERENTIATED);
        double cap = buffer.value(Driver.PRICING_MARGIN_CAP);
        double adjustment = buffer.value(Driver.PRICING_MARGIN_ADJUSTMENT);
        double longRun = 3 * buffer.value(Driver.MOAT_FADE_TO);
        double lead = buffer.value(Driver.MOAT_FRONTIER_LEAD)
                + buffer.value(Driver.MOAT_SWITCHING_COSTS)
                + buffer.value(Driver.MOAT_PROPRIETARY_DATA)
                - longRun;
        double perYear = Fade.perYear(buffer.value(Driver.MOAT_HALF_LIFE));

        elasticity[0] = commodity - span * (longRun + lead) / 300;
        grossMargin[0] = buffer.value(Driver.PRICING_GROSS_MARGIN);
        grossProfit[0] = revenue[0] * grossMargin[0];
        for (int t = 1; t < Series.YEARS; t++) {
            lead *= perYear;
            elasticity[t] = commodity - span * (longRun + lead) / 300;
            double sensitivity = elasticity[t] * (1 - marketShare[t]);
            double goal = sensitivity > 0 ? Math.min(cap, 1 / sensitivity) : cap;
            grossMargin[t] = grossMargin[t - 1] + adjustment * (goal - grossMargin[t - 1]);
            grossProfit[t] = revenue[t] * grossMargin[t];
        }
    }
}
