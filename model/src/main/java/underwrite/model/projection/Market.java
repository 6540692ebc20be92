package underwrite.model.projection;

import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * How much is spent on language models, and how much of it open models cannot serve.
 *
 * <p>{@code marketSize[t] = marketSize[t-1] · (1 + usageGrowth[t]) · (1 - priceDecline[t])}, USD millions a year;
 * {@code contestableShare[t] = min(0.99, 0.5^(lag[t]/openAcceptanceLag) · (1 - scaleEconomies[t]/100) · (1 - applicationShare))} with
 * {@code lag[t] = max(0, openLag + openLagDrift · t)} months. Example: 5,000 with usage up 300% and prices down 30% gives 14,000.
 */
final class Market implements Section {
    /** However good open models get, proprietary ones keep the rest. */
    private static final double MOST_CONTESTABLE = 0.99;

    private final int lanes;
    private final Inputs growthInputs;
    private final Inputs openInputs;
    private final double[][] fadeLeft;
    private final double[][] moatLeft;
    private final double[][] usageGrowth;
    private final double[][] priceDecline;
    private final double[][] marketSize;
    private final double[][] contestable;
    private final double[][] proprietary;
    private final double[] size;
    private final double[] usageFirst;
    private final double[] usageLongRun;
    private final double[] priceFirst;
    private final double[] priceLongRun;
    private final double[] lag;
    private final double[] lagDrift;
    private final double[] acceptance;
    private final double[] scale;
    private final double[] fadeTo;
    private final double[] applications;
    private final double[] served;
    private final double[] servedPerYear;

    Market(Worksheet sheet, Fade boom, Fade moat) {
        lanes = sheet.lanes();
        fadeLeft = boom.left();
        moatLeft = moat.left();
        usageGrowth = sheet.line(Series.USAGE_GROWTH);
        priceDecline = sheet.line(Series.PRICE_DECLINE);
        marketSize = sheet.line(Series.MARKET_SIZE);
        contestable = sheet.line(Series.CONTESTABLE_SHARE);
        proprietary = sheet.line(Series.PROPRIETARY_MARKET);
        size = sheet.values(Driver.MARKET_SIZE);
        usageFirst = sheet.values(Driver.MARKET_USAGE_GROWTH);
        usageLongRun = sheet.values(Driver.MARKET_USAGE_GROWTH_TERMINAL);
        priceFirst = sheet.values(Driver.MARKET_PRICE_DECLINE);
        priceLongRun = sheet.values(Driver.MARKET_PRICE_DECLINE_TERMINAL);
        lag = sheet.values(Driver.MOAT_OPEN_LAG);
        lagDrift = sheet.values(Driver.MOAT_OPEN_LAG_DRIFT);
        acceptance = sheet.values(Driver.MOAT_OPEN_ACCEPTANCE_LAG);
        scale = sheet.values(Driver.MOAT_SCALE_ECONOMIES);
        fadeTo = sheet.values(Driver.MOAT_FADE_TO);
        applications = sheet.values(Driver.MARKET_APPLICATION_SHARE);
        served = sheet.spareRow();
        servedPerYear = sheet.spareRow();
        growthInputs = new Inputs(
                sheet,
                Driver.MARKET_SIZE,
                Driver.MARKET_USAGE_GROWTH,
                Driver.MARKET_USAGE_GROWTH_TERMINAL,
                Driver.MARKET_PRICE_DECLINE,
                Driver.MARKET_PRICE_DECLINE_TERMINAL,
                Driver.MARKET_FADE_HALF_LIFE);
        openInputs = new Inputs(
                sheet,
                Driver.MOAT_OPEN_LAG,
                Driver.MOAT_OPEN_LAG_DRIFT,
                Driver.MOAT_OPEN_ACCEPTANCE_LAG,
                Driver.MOAT_SCALE_ECONOMIES,
                Driver.MOAT_FADE_TO,
                Driver.MOAT_HALF_LIFE,
                Driver.MARKET_APPLICATION_SHARE);
    }

    /** What open models cannot serve in year 0, USD millions. */
    static double proprietaryToday(double[] values) {
        double served =
                served(values[Driver.MOAT_OPEN_LAG.ordinal()], values[Driver.MOAT_OPEN_ACCEPTANCE_LAG.ordinal()]);
        double open = 1 - values[Driver.MARKET_APPLICATION_SHARE.ordinal()];
        double contestable = contestable(served, values[Driver.MOAT_SCALE_ECONOMIES.ordinal()], open);
        return values[Driver.MARKET_SIZE.ordinal()] * (1 - contestable);
    }

    /** The part of open demand that open models serve with a lag, in months; above 1 for a lag below 0. */
    private static double served(double lag, double acceptance) {
        return Powers.powerOfTwo(-lag / acceptance);
    }

    /** A lag cannot be negative, so open models serve at most all of what is open to them. */
    private static double contestable(double served, double scaleEconomies, double open) {
        return Math.min(MOST_CONTESTABLE, Math.min(1, served) * (1 - scaleEconomies / 100) * open);
    }

    @Override
    public void compute() {
        if (growthInputs.changed()) {
            growth();
        }
        if (openInputs.changed()) {
            openModels();
        }
        for (int t = 0; t < Series.YEARS; t++) {
            withhold(proprietary[t], marketSize[t], contestable[t], lanes);
        }
    }

    private static void withhold(double[] proprietary, double[] size, double[] contestable, int lanes) {
        for (int i = 0; i < lanes; i++) {
            proprietary[i] = size[i] * (1 - contestable[i]);
        }
    }

    private void growth() {
        System.arraycopy(size, 0, marketSize[0], 0, lanes);
        for (int t = 1; t < Series.YEARS; t++) {
            fade(usageGrowth[t], usageFirst, usageLongRun, fadeLeft[t - 1], lanes);
            fade(priceDecline[t], priceFirst, priceLongRun, fadeLeft[t - 1], lanes);
            grow(marketSize[t], marketSize[t - 1], usageGrowth[t], priceDecline[t], lanes);
        }
    }

    private static void fade(double[] faded, double[] first, double[] longRun, double[] left, int lanes) {
        for (int i = 0; i < lanes; i++) {
            faded[i] = longRun[i] + (first[i] - longRun[i]) * left[i];
        }
    }

    private static void grow(double[] size, double[] before, double[] usage, double[] price, int lanes) {
        for (int i = 0; i < lanes; i++) {
            size[i] = before[i] * (1 + usage[i]) * (1 - price[i]);
        }
    }

    private void openModels() {
        for (int i = 0; i < lanes; i++) {
            served[i] = served(lag[i], acceptance[i]);
            servedPerYear[i] = served(lagDrift[i], acceptance[i]);
        }
        for (int t = 0; t < Series.YEARS; t++) {
            for (int i = 0; i < lanes; i++) {
                double scaleEconomies = fadeTo[i] + (scale[i] - fadeTo[i]) * moatLeft[t][i];
                contestable[t][i] = contestable(served[i], scaleEconomies, 1 - applications[i]);
                served[i] *= servedPerYear[i];
            }
        }
    }
}
