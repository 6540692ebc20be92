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
final class Market {
    /** However good open models get, proprietary ones keep the rest. */
    private static final double MOST_CONTESTABLE = 0.99;

    private final Worksheet sheet;
    private final double[] usageGrowth;
    private final double[] priceDecline;
    private final double[] marketSize;
    private final double[] contestable;
    private final double[] proprietary;

    Market(Worksheet sheet) {
        this.sheet = sheet;
        usageGrowth = sheet.line(Series.USAGE_GROWTH);
        priceDecline = sheet.line(Series.PRICE_DECLINE);
        marketSize = sheet.line(Series.MARKET_SIZE);
        contestable = sheet.line(Series.CONTESTABLE_SHARE);
        proprietary = sheet.line(Series.PROPRIETARY_MARKET);
    }

    /** What open models cannot serve in year 0, USD millions. */
    static double proprietaryToday(double[] values) {
        double served = Math.pow(
                0.5, values[Driver.MOAT_OPEN_LAG.ordinal()] / values[Driver.MOAT_OPEN_ACCEPTANCE_LAG.ordinal()]);
        double open = 1 - values[Driver.MARKET_APPLICATION_SHARE.ordinal()];
        double contestable = contestable(served, values[Driver.MOAT_SCALE_ECONOMIES.ordinal()], open);
        return values[Driver.MARKET_SIZE.ordinal()] * (1 - contestable);
    }

    /** A lag cannot be negative, so open models serve at most all of what is open to them. */
    private static double contestable(double served, double scaleEconomies, double open) {
        return Math.min(MOST_CONTESTABLE, Math.min(1, served) * (1 - scaleEconomies / 100) * open);
    }

    void compute() {
        growth();
        openModels();
    }

    private void growth() {
        double usageLongRun = sheet.value(Driver.MARKET_USAGE_GROWTH_TERMINAL);
        double usageBoom = sheet.value(Driver.MARKET_USAGE_GROWTH) - usageLongRun;
        double priceLongRun = sheet.value(Driver.MARKET_PRICE_DECLINE_TERMINAL);
        double priceBoom = sheet.value(Driver.MARKET_PRICE_DECLINE) - priceLongRun;
        double perYear = Fade.perYear(sheet.value(Driver.MARKET_FADE_HALF_LIFE));

        usageGrowth[0] = 0;
        priceDecline[0] = 0;
        marketSize[0] = sheet.value(Driver.MARKET_SIZE);
        double left = 1;
        for (int t = 1; t < Series.YEARS; t++) {
            usageGrowth[t] = usageLongRun + usageBoom * left;
            priceDecline[t] = priceLongRun + priceBoom * left;
            marketSize[t] = marketSize[t - 1] * (1 + usageGrowth[t]) * (1 - priceDecline[t]);
            left *= perYear;
        }
    }

    private void openModels() {
        double acceptance = sheet.value(Driver.MOAT_OPEN_ACCEPTANCE_LAG);
        double served = Math.pow(0.5, sheet.value(Driver.MOAT_OPEN_LAG) / acceptance);
        double servedPerYear = Math.pow(0.5, sheet.value(Driver.MOAT_OPEN_LAG_DRIFT) / acceptance);
        double open = 1 - sheet.value(Driver.MARKET_APPLICATION_SHARE);
        double scaleLongRun = sheet.value(Driver.MOAT_FADE_TO);
        double scaleLead = sheet.value(Driver.MOAT_SCALE_ECONOMIES) - scaleLongRun;
        double perYear = Fade.perYear(sheet.value(Driver.MOAT_HALF_LIFE));

        double left = 1;
        for (int t = 0; t < Series.YEARS; t++) {
            contestable[t] = contestable(served, scaleLongRun + scaleLead * left, open);
            proprietary[t] = marketSize[t] * (1 - contestable[t]);
            served *= servedPerYear;
            left *= perYear;
        }
    }
}
