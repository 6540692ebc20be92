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

    private final Worksheet sheet;
    private final double[] revenue;
    private final double[] grossMargin;
    private final double[] ebitda;
    private final double[] depreciation;
    private final double[] capex;
    private final double[] unleveredFcf;
    private final double[] intrinsic;
    private final double[] multiple;
    private final double[] marginQuality;
    private final double[] weight;
    private final double[] enterpriseValue;

    Value(Worksheet sheet) {
        this.sheet = sheet;
        revenue = sheet.line(Series.REVENUE);
        grossMargin = sheet.line(Series.GROSS_MARGIN);
        ebitda = sheet.line(Series.EBITDA);
        depreciation = sheet.line(Series.DEPRECIATION);
        capex = sheet.line(Series.CAPEX);
        unleveredFcf = sheet.line(Series.UNLEVERED_FCF);
        intrinsic = sheet.line(Series.INTRINSIC_VALUE);
        multiple = sheet.line(Series.MULTIPLE);
        marginQuality = sheet.line(Series.MARGIN_QUALITY);
        weight = sheet.line(Series.FUNDAMENTALS_WEIGHT);
        enterpriseValue = sheet.line(Series.ENTERPRISE_VALUE);
    }

    void compute() {
        unleveredFcf();
        intrinsicValue();
        enterpriseValue();
    }

    private void unleveredFcf() {
        double taxRate = sheet.value(Driver.LAB_TAX_RATE);
        double losses = sheet.value(Driver.LAB_PRIOR_LOSSES);

        unleveredFcf[0] = 0;
        for (int t = 1; t < Series.YEARS; t++) {
            double profit = ebitda[t] - depreciation[t];
            double tax = taxRate * Math.max(0, profit - losses);
            losses = Math.max(0, losses - profit);
            unleveredFcf[t] = ebitda[t] - tax - capex[t];
        }
    }

    private void intrinsicValue() {
        double rate = sheet.value(Driver.VALUATION_DISCOUNT_RATE);
        double growth = sheet.value(Driver.VALUATION_TERMINAL_GROWTH);
        int last = Series.HORIZON;
        double profit = ebitda[last] - depreciation[last];

        intrinsic[last] = Math.max(0, profit * (1 - sheet.value(Driver.LAB_TAX_RATE))) * (1 + growth) / (rate - growth);
        for (int t = last - 1; t >= 0; t--) {
            intrinsic[t] = (intrinsic[t + 1] + unleveredFcf[t + 1]) / (1 + rate);
        }
    }

    private void enterpriseValue() {
        double mature = sheet.value(Driver.VALUATION_EXIT_MULTIPLE);
        double referenceMargin = sheet.value(Driver.VALUATION_REFERENCE_MARGIN);
        double fundamentals = sheet.value(Driver.VALUATION_FUNDAMENTALS_WEIGHT);
        double perYear = Fade.perYear(sheet.value(Driver.VALUATION_MULTIPLE_HALF_LIFE));

        double entry = entryMultiple();
        double premium = Math.log(entry / mature);
        double left = 1;
        for (int t = 0; t < Series.YEARS; t++) {
            double maturity = 1 - left;
            multiple[t] = t == 0 ? entry : mature * Math.exp(premium * left);
            marginQuality[t] = 1 + maturity * (Math.max(0, grossMargin[t]) / referenceMargin - 1);
            weight[t] = fundamentals * maturity;
            enterpriseValue[t] = (1 - weight[t]) * multiple[t] * revenue[t] * marginQuality[t]
                    + weight[t] * Math.max(0, intrinsic[t]);
            left *= perYear;
        }
    }

    private double entryMultiple() {
        double enterpriseValue =
                sheet.value(Driver.VALUATION_POST_MONEY) - sheet.value(Driver.LAB_CASH) + sheet.value(Driver.LAB_DEBT);
        double paid = enterpriseValue / sheet.value(Driver.LAB_REVENUE);
        return Math.max(LEAST_MULTIPLE, Math.min(sheet.value(Driver.VALUATION_ENTRY_MULTIPLE_CAP), paid));
    }
}
