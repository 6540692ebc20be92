package underwrite.model.projection;

import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * What the lab is worth, debt and all: a multiple of revenue that compresses, weighed with the cash flows it is going to earn.
 *
 * <p>{@code enterpriseValue[t] = (1 - weight[t]) · multiple[t] · revenue[t] · marginQuality[t] + weight[t] · max(0, intrinsicValue[t])},
 * USD millions. {@code intrinsicValue} discounts the unlevered free cash flow with a growing perpetuity after year 10;
 * {@code multiple[t] = exitMultiple · (multiple[0]/exitMultiple)^(0.5^(t/multipleHalfLife))}. Example: 140x at entry and 7x when mature
 * give 7 · 20^0.5 = 31.3x after one half-life.
 */
final class Value {
    private static final double LEAST_MULTIPLE = 0.5;

    private Value() {}

    static void compute(ProjectionBuffer buffer) {
        unleveredFcf(buffer);
        intrinsicValue(buffer);
        enterpriseValue(buffer);
    }

    private static void unleveredFcf(ProjectionBuffer buffer) {
        double[] ebitda = buffer.line(Series.EBITDA);
        double[] depreciation = buffer.line(Series.DEPRECIATION);
        double[] capex = buffer.line(Series.CAPEX);
        double[] unleveredFcf = buffer.line(Series.UNLEVERED_FCF);
        double taxRate = buffer.value(Driver.LAB_TAX_RATE);
        double losses = buffer.value(Driver.LAB_PRIOR_LOSSES);

        unleveredFcf[0] = 0;
        for (int t = 1; t < Series.YEARS; t++) {
            double profit = ebitda[t] - depreciation[t];
            double tax = taxRate * Math.max(0, profit - losses);
            losses = Math.max(0, losses - profit);
            unleveredFcf[t] = ebitda[t] - tax - capex[t];
        }
    }

    private static void intrinsicValue(ProjectionBuffer buffer) {
        double[] unleveredFcf = buffer.line(Series.UNLEVERED_FCF);
        double[] intrinsic = buffer.line(Series.INTRINSIC_VALUE);
        double rate = buffer.value(Driver.VALUATION_DISCOUNT_RATE);
        double growth = buffer.value(Driver.VALUATION_TERMINAL_GROWTH);
        int last = Series.HORIZON;
        double profit = buffer.line(Series.EBITDA)[last] - buffer.line(Series.DEPRECIATION)[last];

        intrinsic[last] =
                Math.max(0, profit * (1 - buffer.value(Driver.LAB_TAX_RATE))) * (1 + growth) / (rate - growth);
        for (int t = last - 1; t >= 0; t--) {
            intrinsic[t] = (intrinsic[t + 1] + unleveredFcf[t + 1]) / (1 + rate);
        }
    }

    private static void enterpriseValue(ProjectionBuffer buffer) {
        double[] revenue = buffer.line(Series.REVENUE);
        double[] grossMargin = buffer.line(Series.GROSS_MARGIN);
        double[] intrinsic = buffer.line(Series.INTRINSIC_VALUE);
        double[] multiple = buffer.line(Series.MULTIPLE);
        double[] marginQuality = buffer.line(Series.MARGIN_QUALITY);
        double[] weight = buffer.line(Series.FUNDAMENTALS_WEIGHT);
        double[] enterpriseValue = buffer.line(Series.ENTERPRISE_VALUE);
        double mature = buffer.value(Driver.VALUATION_EXIT_MULTIPLE);
        double referenceMargin = buffer.value(Driver.VALUATION_REFERENCE_MARGIN);
        double fundamentals = buffer.value(Driver.VALUATION_FUNDAMENTALS_WEIGHT);
        double perYear = Fade.perYear(buffer.value(Driver.VALUATION_MULTIPLE_HALF_LIFE));

        multiple[0] = entryMultiple(buffer);
        double premium = Math.log(multiple[0] / mature);
        double left = 1;
        for (int t = 0; t < Series.YEARS; t++) {
            double maturity = 1 - left;
            multiple[t] = t == 0 ? multiple[0] : mature * Math.exp(premium * left);
            marginQuality[t] = 1 + maturity * (Math.max(0, grossMargin[t]) / referenceMargin - 1);
            weight[t] = fundamentals * maturity;
            enterpriseValue[t] = (1 - weight[t]) * multiple[t] * revenue[t] * marginQuality[t]
                    + weight[t] * Math.max(0, intrinsic[t]);
            left *= perYear;
        }
    }

    private static double entryMultiple(ProjectionBuffer buffer) {
        double enterpriseValue = buffer.value(Driver.VALUATION_POST_MONEY)
                - buffer.value(Driver.LAB_CASH)
                + buffer.value(Driver.LAB_DEBT);
        double paid = enterpriseValue / buffer.value(Driver.LAB_REVENUE);
        return Math.max(LEAST_MULTIPLE, Math.min(buffer.value(Driver.VALUATION_ENTRY_MULTIPLE_CAP), paid));
    }
}
