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
final class Value implements Section {
    private static final double LEAST_MULTIPLE = 0.5;

    private final Worksheet sheet;
    private final int lanes;
    private final Inputs multipleInputs;
    private final double[][] multipleLeft;
    private final double[][] revenue;
    private final double[][] grossMargin;
    private final double[][] ebitda;
    private final double[][] depreciation;
    private final double[][] capex;
    private final double[][] unleveredFcf;
    private final double[][] intrinsic;
    private final double[][] multiple;
    private final double[][] marginQuality;
    private final double[][] weight;
    private final double[][] enterpriseValue;
    private final double[] losses;
    private final double[] discount;

    Value(Worksheet sheet, Fade multipleFade) {
        this.sheet = sheet;
        lanes = sheet.lanes();
        multipleLeft = multipleFade.left();
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
        losses = sheet.spareRow();
        discount = sheet.spareRow();
        multipleInputs = new Inputs(
                sheet,
                Driver.VALUATION_POST_MONEY,
                Driver.LAB_CASH,
                Driver.LAB_DEBT,
                Driver.LAB_REVENUE,
                Driver.VALUATION_ENTRY_MULTIPLE_CAP,
                Driver.VALUATION_EXIT_MULTIPLE,
                Driver.VALUATION_MULTIPLE_HALF_LIFE,
                Driver.VALUATION_FUNDAMENTALS_WEIGHT);
    }

    @Override
    public void compute() {
        if (multipleInputs.changed()) {
            multiple();
        }
        unleveredFcf();
        intrinsicValue();
        enterpriseValue();
    }

    private void multiple() {
        double[] postMoney = sheet.values(Driver.VALUATION_POST_MONEY);
        double[] cash = sheet.values(Driver.LAB_CASH);
        double[] debt = sheet.values(Driver.LAB_DEBT);
        double[] revenueToday = sheet.values(Driver.LAB_REVENUE);
        double[] cap = sheet.values(Driver.VALUATION_ENTRY_MULTIPLE_CAP);
        double[] mature = sheet.values(Driver.VALUATION_EXIT_MULTIPLE);
        double[] fundamentals = sheet.values(Driver.VALUATION_FUNDAMENTALS_WEIGHT);
        for (int i = 0; i < lanes; i++) {
            double paid = (postMoney[i] - cash[i] + debt[i]) / revenueToday[i];
            multiple[0][i] = Math.max(LEAST_MULTIPLE, Math.min(cap[i], paid));
            double premium = Powers.log(multiple[0][i] / mature[i]);
            for (int t = 1; t < Series.YEARS; t++) {
                multiple[t][i] = mature[i] * Powers.exp(premium * multipleLeft[t][i]);
            }
        }
        for (int t = 0; t < Series.YEARS; t++) {
            for (int i = 0; i < lanes; i++) {
                weight[t][i] = fundamentals[i] * (1 - multipleLeft[t][i]);
            }
        }
    }

    private void unleveredFcf() {
        double[] taxRate = sheet.values(Driver.LAB_TAX_RATE);
        System.arraycopy(sheet.values(Driver.LAB_PRIOR_LOSSES), 0, losses, 0, lanes);
        for (int t = 1; t < Series.YEARS; t++) {
            keep(unleveredFcf[t], losses, ebitda[t], depreciation[t], capex[t], taxRate, lanes);
        }
    }

    private static void keep(
            double[] kept,
            double[] losses,
            double[] ebitda,
            double[] depreciation,
            double[] capex,
            double[] taxRate,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            double profit = ebitda[i] - depreciation[i];
            kept[i] = ebitda[i] - taxRate[i] * Math.max(0, profit - losses[i]) - capex[i];
            losses[i] = Math.max(0, losses[i] - profit);
        }
    }

    private void intrinsicValue() {
        double[] rate = sheet.values(Driver.VALUATION_DISCOUNT_RATE);
        double[] growth = sheet.values(Driver.VALUATION_TERMINAL_GROWTH);
        double[] taxRate = sheet.values(Driver.LAB_TAX_RATE);
        int last = Series.HORIZON;
        for (int i = 0; i < lanes; i++) {
            double profit = ebitda[last][i] - depreciation[last][i];
            intrinsic[last][i] = Math.max(0, profit * (1 - taxRate[i])) * (1 + growth[i]) / (rate[i] - growth[i]);
            discount[i] = 1 / (1 + rate[i]);
        }
        for (int t = last - 1; t >= 0; t--) {
            discount(intrinsic[t], intrinsic[t + 1], unleveredFcf[t + 1], discount, lanes);
        }
    }

    private static void discount(double[] worth, double[] later, double[] kept, double[] discount, int lanes) {
        for (int i = 0; i < lanes; i++) {
            worth[i] = (later[i] + kept[i]) * discount[i];
        }
    }

    private void enterpriseValue() {
        double[] referenceMargin = sheet.values(Driver.VALUATION_REFERENCE_MARGIN);
        for (int t = 0; t < Series.YEARS; t++) {
            quality(marginQuality[t], grossMargin[t], referenceMargin, multipleLeft[t], lanes);
            weigh(enterpriseValue[t], multiple[t], revenue[t], marginQuality[t], intrinsic[t], weight[t], lanes);
        }
    }

    private static void quality(double[] quality, double[] margin, double[] reference, double[] left, int lanes) {
        for (int i = 0; i < lanes; i++) {
            quality[i] = 1 + (1 - left[i]) * (Math.max(0, margin[i]) / reference[i] - 1);
        }
    }

    private static void weigh(
            double[] worth,
            double[] multiple,
            double[] revenue,
            double[] quality,
            double[] intrinsic,
            double[] weight,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            worth[i] = (1 - weight[i]) * multiple[i] * revenue[i] * quality[i] + weight[i] * Math.max(0, intrinsic[i]);
        }
    }
}
