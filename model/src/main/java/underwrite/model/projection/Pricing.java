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
final class Pricing {
    private final Worksheet sheet;
    private final double[] marketShare;
    private final double[] revenue;
    private final double[] elasticity;
    private final double[] grossMargin;
    private final double[] grossProfit;

    Pricing(Worksheet sheet) {
        this.sheet = sheet;
        marketShare = sheet.line(Series.MARKET_SHARE);
        revenue = sheet.line(Series.REVENUE);
        elasticity = sheet.line(Series.ELASTICITY);
        grossMargin = sheet.line(Series.GROSS_MARGIN);
        grossProfit = sheet.line(Series.GROSS_PROFIT);
    }

    void compute() {
        double commodity = sheet.value(Driver.PRICING_ELASTICITY_COMMODITY);
        double span = commodity - sheet.value(Driver.PRICING_ELASTICITY_DIFFERENTIATED);
        double cap = sheet.value(Driver.PRICING_MARGIN_CAP);
        double adjustment = sheet.value(Driver.PRICING_MARGIN_ADJUSTMENT);
        double longRun = 3 * sheet.value(Driver.MOAT_FADE_TO);
        double lead = sheet.value(Driver.MOAT_FRONTIER_LEAD)
                + sheet.value(Driver.MOAT_SWITCHING_COSTS)
                + sheet.value(Driver.MOAT_PROPRIETARY_DATA)
                - longRun;
        double perYear = Fade.perYear(sheet.value(Driver.MOAT_HALF_LIFE));

        elasticity[0] = commodity - span * (longRun + lead) / 300;
        grossMargin[0] = sheet.value(Driver.PRICING_GROSS_MARGIN);
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
