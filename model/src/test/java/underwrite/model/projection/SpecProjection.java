package underwrite.model.projection;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/**
 * The model a second time, slow and literal: each line is a formula of its description, with powers where that has powers, a waterfall
 * that tries every class at its break-even price, and a rate of return found by halving. It shares no code with the engine.
 */
final class SpecProjection {
    private static final int H = 10;

    private final Assumptions given;
    private final Map<Series, double[]> series = new EnumMap<>(Series.class);
    private final Map<Result, Double> results = new EnumMap<>(Result.class);
    private final List<Preferred> preferred = new ArrayList<>();
    private double common;
    private double ourCommon;
    private double total;

    private static final class Preferred {
        final double shares;
        final double preference;
        final int rank;
        final boolean participating;
        final double ours;

        Preferred(double shares, double preference, int rank, boolean participating, double ours) {
            this.shares = shares;
            this.preference = preference;
            this.rank = rank;
            this.participating = participating;
            this.ours = ours;
        }
    }

    SpecProjection(Assumptions given) {
        this.given = given;
        Series.all().forEach(one -> series.put(one, new double[H + 1]));
        market();
        structure();
        pricing();
        costs();
        value();
        funding();
        results();
    }

    double at(Series which, int year) {
        return series.get(which)[year];
    }

    /** NaN for no distress year. */
    double result(Result which) {
        return results.get(which);
    }

    static boolean usable(Assumptions given) {
        for (Driver driver : Driver.all()) {
            double value = given.value(driver);
            if (!(value >= driver.min() && value <= driver.max())) {
                return false;
            }
        }
        double exitYear = given.value(Driver.VALUATION_EXIT_YEAR);
        double post = given.value(Driver.VALUATION_POST_MONEY);
        double round = given.value(Driver.VALUATION_ROUND_SIZE);
        double cheque = given.value(Driver.DEAL_CHEQUE);
        boolean buysCommon = given.option(Choice.SECURITY) == 0;
        double sold =
                given.value(Driver.DEAL_EXISTING_PREFERRED_SHARE) + round / post + (buysCommon ? cheque / post : 0);
        double open = pow(0.5, max(0, given.value(Driver.MOAT_OPEN_LAG)) / given.value(Driver.MOAT_OPEN_ACCEPTANCE_LAG))
                * (1 - given.value(Driver.MOAT_SCALE_ECONOMIES) / 100)
                * (1 - given.value(Driver.MARKET_APPLICATION_SHARE));
        return exitYear == Math.floor(exitYear)
                && round < post
                && (buysCommon || cheque <= round)
                && sold <= 1 + 1e-12
                && given.value(Driver.VALUATION_DISCOUNT_RATE) - given.value(Driver.VALUATION_TERMINAL_GROWTH)
                        >= 0.01 - 1e-12
                && given.value(Driver.LAB_CASH) <= post + given.value(Driver.LAB_DEBT)
                && given.value(Driver.PRICING_ELASTICITY_DIFFERENTIATED)
                        <= given.value(Driver.PRICING_ELASTICITY_COMMODITY)
                && given.value(Driver.STRUCTURE_LABS_TODAY) <= given.value(Driver.STRUCTURE_MAX_RIVALS)
                && given.value(Driver.LAB_REVENUE) <= given.value(Driver.MARKET_SIZE) * (1 - min(0.99, open));
    }

    private double of(Driver driver) {
        return given.value(driver);
    }

    private double[] line(Series which) {
        return series.get(which);
    }

    private static double fade(double a, double b, double h, double t) {
        return b + (a - b) * pow(0.5, t / h);
    }

    private static double clamp(double x, double lo, double hi) {
        return max(lo, min(hi, x));
    }

    private double score(Driver driver, int t) {
        return fade(of(driver), of(Driver.MOAT_FADE_TO), of(Driver.MOAT_HALF_LIFE), t);
    }

    private void market() {
        double[] size = line(Series.MARKET_SIZE);
        size[0] = of(Driver.MARKET_SIZE);
        for (int t = 0; t <= H; t++) {
            if (t > 0) {
                double growth = fade(
                        of(Driver.MARKET_USAGE_GROWTH),
                        of(Driver.MARKET_USAGE_GROWTH_TERMINAL),
                        of(Driver.MARKET_FADE_HALF_LIFE),
                        t - 1);
                double decline = fade(
                        of(Driver.MARKET_PRICE_DECLINE),
                        of(Driver.MARKET_PRICE_DECLINE_TERMINAL),
                        of(Driver.MARKET_FADE_HALF_LIFE),
                        t - 1);
                line(Series.USAGE_GROWTH)[t] = growth;
                line(Series.PRICE_DECLINE)[t] = decline;
                size[t] = size[t - 1] * (1 + growth) * (1 - decline);
            }
            double lag = max(0, of(Driver.MOAT_OPEN_LAG) + of(Driver.MOAT_OPEN_LAG_DRIFT) * t);
            double contestable = min(
                    0.99,
                    pow(0.5, lag / of(Driver.MOAT_OPEN_ACCEPTANCE_LAG))
                            * (1 - score(Driver.MOAT_SCALE_ECONOMIES, t) / 100)
                            * (1 - of(Driver.MARKET_APPLICATION_SHARE)));
            line(Series.CONTESTABLE_SHARE)[t] = contestable;
            line(Series.PROPRIETARY_MARKET)[t] = size[t] * (1 - contestable);
        }
    }

    private void structure() {
        double[] exuberance = line(Series.EXUBERANCE);
        double[] runCost = line(Series.TRAINING_RUN_COST);
        double[] frontierCost = line(Series.FRONTIER_COST);
        double[] proprietary = line(Series.PROPRIETARY_MARKET);
        double[] rivals = line(Series.RIVALS);
        double[] target = line(Series.TARGET_SHARE);
        double[] share = line(Series.MARKET_SHARE);
        double[] revenue = line(Series.REVENUE);
        double runs = of(Driver.CAPEX_RUNS_PER_YEAR) * (1 + of(Driver.CAPEX_EXPERIMENT_OVERHEAD));
        double carryToday = 0;
        for (int t = 0; t <= H; t++) {
            exuberance[t] = fade(of(Driver.STRUCTURE_EXUBERANCE), 1, of(Driver.STRUCTURE_EXUBERANCE_HALF_LIFE), t);
            if (t == 0) {
                runCost[0] = of(Driver.CAPEX_TRAINING_RUN_COST);
            } else {
                double growth = fade(
                        of(Driver.CAPEX_TRAINING_GROWTH),
                        of(Driver.CAPEX_TRAINING_GROWTH_TERMINAL),
                        of(Driver.CAPEX_TRAINING_HALF_LIFE),
                        t - 1);
                double payable = of(Driver.CAPEX_BUDGET_CEILING) * exuberance[t] * proprietary[t] / runs;
                runCost[t] = min(runCost[t - 1] * growth, payable);
            }
            frontierCost[t] = runCost[t] * runs;
            double carry = exuberance[t] * proprietary[t] / frontierCost[t];
            carryToday = t == 0 ? carry : carryToday;
            rivals[t] = clamp(
                    of(Driver.STRUCTURE_LABS_TODAY) * sqrt(carry / carryToday), 1, of(Driver.STRUCTURE_MAX_RIVALS));
            double attraction = pow(of(Driver.CAPEX_FRONTIER_PARTICIPATION), of(Driver.STRUCTURE_SPEND_RETURN))
                    * exp((score(Driver.MOAT_FRONTIER_LEAD, t) - 50) / 50
                            + (score(Driver.MOAT_DATA_FLYWHEEL, t) - 50) / 50
                            + (score(Driver.MOAT_DISTRIBUTION, t) - 50) / 50);
            target[t] = attraction
                    / (attraction
                            + (rivals[t] - 1) * pow(max(1, rivals[0] / rivals[t]), of(Driver.STRUCTURE_SELECTION)));
            if (t == 0) {
                share[0] = of(Driver.LAB_REVENUE) / proprietary[0];
                revenue[0] = of(Driver.LAB_REVENUE);
            } else {
                share[t] = min(
                        of(Driver.STRUCTURE_SHARE_GROWTH_LIMIT) * share[t - 1],
                        share[t - 1]
                                + (1 - 0.9 * score(Driver.MOAT_SWITCHING_COSTS, t) / 100) * (target[t] - share[t - 1]));
                revenue[t] = share[t] * proprietary[t];
            }
        }
    }

    private void pricing() {
        double[] margin = line(Series.GROSS_MARGIN);
        for (int t = 0; t <= H; t++) {
            double elasticity = of(Driver.PRICING_ELASTICITY_COMMODITY)
                    - (of(Driver.PRICING_ELASTICITY_COMMODITY) - of(Driver.PRICING_ELASTICITY_DIFFERENTIATED))
                            * (score(Driver.MOAT_FRONTIER_LEAD, t)
                                    + score(Driver.MOAT_SWITCHING_COSTS, t)
                                    + score(Driver.MOAT_PROPRIETARY_DATA, t))
                            / 300;
            line(Series.ELASTICITY)[t] = elasticity;
            double d = elasticity * (1 - line(Series.MARKET_SHARE)[t]);
            double cap = of(Driver.PRICING_MARGIN_CAP);
            double goal = d <= 0 ? cap : min(cap, 1 / d);
            margin[t] = t == 0
                    ? of(Driver.PRICING_GROSS_MARGIN)
                    : margin[t - 1] + of(Driver.PRICING_MARGIN_ADJUSTMENT) * (goal - margin[t - 1]);
            line(Series.GROSS_PROFIT)[t] = line(Series.REVENUE)[t] * margin[t];
        }
    }

    private void costs() {
        double[] revenue = line(Series.REVENUE);
        double[] compute = line(Series.COMPUTE_COST);
        double[] headcount = line(Series.HEADCOUNT);
        double w = of(Driver.CAPEX_OWNED_SHARE);
        double o = of(Driver.CAPEX_OWNERSHIP_SAVING);
        for (int t = 0; t <= H; t++) {
            double training = of(Driver.CAPEX_FRONTIER_PARTICIPATION)
                    * line(Series.TRAINING_RUN_COST)[t]
                    * of(Driver.CAPEX_RUNS_PER_YEAR)
                    * (1 + of(Driver.CAPEX_EXPERIMENT_OVERHEAD) * (1.5 - score(Driver.MOAT_TALENT, t) / 100));
            double inference = revenue[t] - line(Series.GROSS_PROFIT)[t];
            compute[t] = (training + inference) * (1 - of(Driver.CAPEX_PARTNER_SUBSIDY));
            double capex = 0;
            headcount[t] = of(Driver.LAB_HEADCOUNT);
            if (t > 0) {
                capex = max(
                        0,
                        w * (1 - o) * (of(Driver.CAPEX_ASSET_LIFE) * (compute[t] - compute[t - 1]) + compute[t - 1]));
                headcount[t] = headcount[t - 1]
                        * max(0.5, pow(revenue[t] / revenue[t - 1], of(Driver.LAB_HEADCOUNT_ELASTICITY)));
            }
            double people =
                    headcount[t] * of(Driver.LAB_COST_PER_HEAD) * pow(1 + of(Driver.LAB_COST_PER_HEAD_GROWTH), t);
            double rent = (1 - w) * compute[t];
            double salesAdmin = of(Driver.LAB_SALES_ADMIN_SHARE) * revenue[t];
            line(Series.TRAINING_COMPUTE)[t] = training;
            line(Series.INFERENCE_COMPUTE)[t] = inference;
            line(Series.RENT)[t] = rent;
            line(Series.DEPRECIATION)[t] = w * (1 - o) * compute[t];
            line(Series.CAPEX)[t] = capex;
            line(Series.PEOPLE)[t] = people;
            line(Series.SALES_ADMIN)[t] = salesAdmin;
            line(Series.EBITDA)[t] = revenue[t] - rent - people - salesAdmin;
        }
    }

    private void value() {
        double[] ebitda = line(Series.EBITDA);
        double[] depreciation = line(Series.DEPRECIATION);
        double[] fcf = line(Series.UNLEVERED_FCF);
        double[] intrinsic = line(Series.INTRINSIC_VALUE);
        double taxRate = of(Driver.LAB_TAX_RATE);
        double losses = of(Driver.LAB_PRIOR_LOSSES);
        for (int t = 1; t <= H; t++) {
            double tax = taxRate * max(0, ebitda[t] - depreciation[t] - losses);
            losses = max(0, losses - (ebitda[t] - depreciation[t]));
            fcf[t] = ebitda[t] - tax - line(Series.CAPEX)[t];
        }
        double rate = of(Driver.VALUATION_DISCOUNT_RATE);
        double growth = of(Driver.VALUATION_TERMINAL_GROWTH);
        intrinsic[H] = max(0, (ebitda[H] - depreciation[H]) * (1 - taxRate)) * (1 + growth) / (rate - growth);
        for (int t = H - 1; t >= 0; t--) {
            intrinsic[t] = (intrinsic[t + 1] + fcf[t + 1]) / (1 + rate);
        }
        double mature = of(Driver.VALUATION_EXIT_MULTIPLE);
        double entry = clamp(
                (of(Driver.VALUATION_POST_MONEY) - of(Driver.LAB_CASH) + of(Driver.LAB_DEBT)) / of(Driver.LAB_REVENUE),
                0.5,
                of(Driver.VALUATION_ENTRY_MULTIPLE_CAP));
        for (int t = 0; t <= H; t++) {
            double left = pow(0.5, t / of(Driver.VALUATION_MULTIPLE_HALF_LIFE));
            double maturity = 1 - left;
            double multiple = mature * pow(entry / mature, left);
            double quality =
                    1 + maturity * (max(0, line(Series.GROSS_MARGIN)[t]) / of(Driver.VALUATION_REFERENCE_MARGIN) - 1);
            double weight = of(Driver.VALUATION_FUNDAMENTALS_WEIGHT) * maturity;
            line(Series.MULTIPLE)[t] = multiple;
            line(Series.MARGIN_QUALITY)[t] = quality;
            line(Series.FUNDAMENTALS_WEIGHT)[t] = weight;
            line(Series.ENTERPRISE_VALUE)[t] =
                    (1 - weight) * multiple * line(Series.REVENUE)[t] * quality + weight * max(0, intrinsic[t]);
        }
    }

    private void entry() {
        double post = of(Driver.VALUATION_POST_MONEY);
        double own = of(Driver.DEAL_CHEQUE) / post;
        double n = of(Driver.VALUATION_ROUND_SIZE) / post;
        double existing = of(Driver.DEAL_EXISTING_PREFERRED_SHARE);
        int security = given.option(Choice.SECURITY);
        double others = security == Choice.COMMON ? n : n - own;
        boolean participating = security == Choice.PARTICIPATING;
        preferred.add(new Preferred(existing, of(Driver.DEAL_EXISTING_PREFERENCE), 0, false, 0));
        preferred.add(new Preferred(others, others * post * of(Driver.DEAL_PREFERENCE_MULTIPLE), 1, participating, 0));
        if (security == Choice.COMMON) {
            ourCommon = own;
        } else {
            double preference = of(Driver.DEAL_CHEQUE) * of(Driver.DEAL_PREFERENCE_MULTIPLE);
            preferred.add(new Preferred(own, preference, 1, participating, 1));
        }
        common = max(ourCommon, 1 - existing - n);
        total = common + preferred.stream().mapToDouble(held -> held.shares).sum();
        line(Series.CASH)[0] = of(Driver.LAB_CASH);
        line(Series.DEBT)[0] = of(Driver.LAB_DEBT);
        line(Series.NOL)[0] = of(Driver.LAB_PRIOR_LOSSES);
        line(Series.OWNERSHIP)[0] = own;
        line(Series.OWNERSHIP_BEFORE)[0] = own;
    }

    private double ownership() {
        return (ourCommon
                        + preferred.stream()
                                .mapToDouble(held -> held.ours * held.shares)
                                .sum())
                / total;
    }

    private double invested(int beforeYear) {
        double invested = of(Driver.DEAL_CHEQUE);
        for (int s = 1; s < beforeYear; s++) {
            invested += line(Series.FOLLOW_ON)[s];
        }
        return invested;
    }

    private void funding() {
        entry();
        double[] cash = line(Series.CASH);
        double[] debt = line(Series.DEBT);
        double[] nol = line(Series.NOL);
        double distress = Double.NaN;
        for (int t = 1; t <= H; t++) {
            double interest = of(Driver.CAPEX_DEBT_RATE) * debt[t - 1];
            double taxable = line(Series.EBITDA)[t] - line(Series.DEPRECIATION)[t] - interest;
            double tax = of(Driver.LAB_TAX_RATE) * max(0, taxable - nol[t - 1]);
            nol[t] = max(0, nol[t - 1] - taxable);
            double fcf = line(Series.EBITDA)[t] - interest - tax - line(Series.CAPEX)[t];
            double before = cash[t - 1] + fcf;
            double pool = total * of(Driver.DEAL_OPTION_POOL) / (1 - of(Driver.DEAL_OPTION_POOL));
            common += pool;
            total += pool;
            double ownershipBefore = ownership();
            double enterpriseValue = line(Series.ENTERPRISE_VALUE)[t];
            double exitEquity = max(0, enterpriseValue + before - debt[t - 1]);
            double proceeds = given.option(Choice.EXIT_ROUTE) == Choice.LISTING
                    ? exitEquity * ownershipBefore
                    : waterfall(exitEquity);
            line(Series.INTEREST)[t] = interest;
            line(Series.TAX)[t] = tax;
            line(Series.FCF)[t] = fcf;
            line(Series.OWNERSHIP_BEFORE)[t] = ownershipBefore;
            line(Series.EXIT_EQUITY)[t] = exitEquity;
            line(Series.PROCEEDS)[t] = proceeds;
            line(Series.MOIC)[t] = proceeds / invested(t);
            line(Series.IRR)[t] = irr(t, proceeds);

            double raise = max(0, of(Driver.DEAL_BUFFER_MONTHS) / 12 * max(0, -fcf) - before);
            double debtRaised = min(
                    of(Driver.CAPEX_DEBT_SHARE) * raise,
                    max(0, of(Driver.CAPEX_DEBT_CEILING) * enterpriseValue - debt[t - 1]));
            double equityRaised = raise - debtRaised;
            double preMoney = (1 - of(Driver.DEAL_ROUND_DISCOUNT)) * exitEquity;
            double dilution = equityRaised == 0 ? 0 : equityRaised / (preMoney + equityRaised);
            line(Series.RAISE)[t] = raise;
            line(Series.PRE_MONEY)[t] = preMoney;
            line(Series.DILUTION)[t] = dilution;
            if (dilution > of(Driver.DEAL_MAX_DILUTION)) {
                distress = t;
                cash[t] = before;
                debt[t] = debt[t - 1];
                line(Series.OWNERSHIP)[t] = ownershipBefore;
                afterDistress(t);
                break;
            }
            line(Series.DEBT_RAISED)[t] = debtRaised;
            line(Series.EQUITY_RAISED)[t] = equityRaised;
            line(Series.FOLLOW_ON)[t] = of(Driver.DEAL_PRO_RATA) * ownershipBefore * equityRaised;
            if (equityRaised > 0) {
                double sold = total * dilution / (1 - dilution);
                preferred.add(
                        new Preferred(sold, equityRaised, 1 + t, false, of(Driver.DEAL_PRO_RATA) * ownershipBefore));
                total += sold;
            }
            cash[t] = before + raise;
            debt[t] = debt[t - 1] + debtRaised;
            line(Series.OWNERSHIP)[t] = ownership();
        }
        results.put(Result.DISTRESS_YEAR, distress);
    }

    private void afterDistress(int distress) {
        double preferences =
                preferred.stream().mapToDouble(held -> held.preference).sum();
        double equity = min(
                of(Driver.DEAL_DISTRESS_RECOVERY) * preferences, max(line(Series.EXIT_EQUITY)[distress], preferences));
        double proceeds = waterfall(equity);
        double irr = irr(distress, proceeds);
        for (int t = distress + 1; t <= H; t++) {
            line(Series.EXIT_EQUITY)[t] = equity;
            line(Series.PROCEEDS)[t] = proceeds;
            line(Series.MOIC)[t] = proceeds / invested(distress);
            line(Series.IRR)[t] = irr;
        }
    }

    private double waterfall(double equity) {
        double preferences =
                preferred.stream().mapToDouble(held -> held.preference).sum();
        if (equity <= preferences) {
            return preferences == 0 ? 0 : shareOfPreferences(equity, preferences);
        }
        double sharing = common;
        double due = 0;
        for (Preferred held : preferred) {
            boolean converts = held.shares > 0 && totalAt(held.preference / held.shares) <= equity;
            if (held.participating || converts) {
                sharing += held.shares;
            }
            if (held.participating || !converts) {
                due += held.preference;
            }
        }
        double price = (equity - due) / sharing;
        double ours = ourCommon * price;
        for (Preferred held : preferred) {
            ours += held.ours * dueAt(held, price);
        }
        return ours;
    }

    private double totalAt(double price) {
        double sum = common * price;
        for (Preferred held : preferred) {
            sum += dueAt(held, price);
        }
        return sum;
    }

    private static double dueAt(Preferred held, double price) {
        double converted = held.shares * price;
        return held.participating ? held.preference + converted : max(held.preference, converted);
    }

    private double shareOfPreferences(double equity, double preferences) {
        double ours = 0;
        if (given.option(Choice.SENIORITY) == Choice.PARI_PASSU) {
            for (Preferred held : preferred) {
                ours += held.ours * held.preference * equity / preferences;
            }
            return ours;
        }
        double left = equity;
        for (int rank = 1 + H; rank >= 0; rank--) {
            double due = 0;
            double ourDue = 0;
            for (Preferred held : preferred) {
                if (held.rank == rank) {
                    due += held.preference;
                    ourDue += held.ours * held.preference;
                }
            }
            if (due > 0) {
                double paid = min(due, left);
                ours += ourDue * paid / due;
                left -= paid;
            }
        }
        return ours;
    }

    private double irr(int year, double proceeds) {
        if (proceeds == 0) {
            return -1;
        }
        double low = 1e-12;
        double high = 1e12;
        for (int step = 0; step < 64; step++) {
            double growth = sqrt(low * high);
            double needed = of(Driver.DEAL_CHEQUE) * pow(growth, year);
            for (int s = 1; s < year; s++) {
                needed += line(Series.FOLLOW_ON)[s] * pow(growth, year - s);
            }
            if (needed > proceeds) {
                high = growth;
            } else {
                low = growth;
            }
        }
        return sqrt(low * high) - 1;
    }

    private void results() {
        int exit = (int) of(Driver.VALUATION_EXIT_YEAR);
        double distress = results.get(Result.DISTRESS_YEAR);
        int held = distress < exit ? (int) distress : exit;
        double hurdle = 1 + of(Driver.VALUATION_HURDLE_RATE);
        double npv = line(Series.PROCEEDS)[exit] / pow(hurdle, held) - of(Driver.DEAL_CHEQUE);
        for (int s = 1; s < held; s++) {
            npv -= line(Series.FOLLOW_ON)[s] / pow(hurdle, s);
        }
        results.put(Result.EXIT_YEAR, (double) exit);
        results.put(Result.HOLDING_YEARS, (double) held);
        results.put(Result.INVESTED, invested(held));
        results.put(Result.PROCEEDS, line(Series.PROCEEDS)[exit]);
        results.put(Result.MOIC, line(Series.MOIC)[exit]);
        results.put(Result.IRR, line(Series.IRR)[exit]);
        results.put(Result.NPV, npv);
        results.put(Result.EXIT_ENTERPRISE_VALUE, line(Series.ENTERPRISE_VALUE)[held]);
        results.put(Result.EXIT_EQUITY, line(Series.EXIT_EQUITY)[exit]);
        results.put(Result.OWNERSHIP_AT_ENTRY, of(Driver.DEAL_CHEQUE) / of(Driver.VALUATION_POST_MONEY));
        results.put(Result.OWNERSHIP_AT_EXIT, line(Series.OWNERSHIP_BEFORE)[held]);
        results.put(Result.ENTRY_MULTIPLE, line(Series.MULTIPLE)[0]);
        results.put(Result.INTRINSIC_ENTERPRISE_VALUE, line(Series.INTRINSIC_VALUE)[0]);
        results.put(
                Result.INTRINSIC_EQUITY_VALUE,
                line(Series.INTRINSIC_VALUE)[0] + of(Driver.LAB_CASH) - of(Driver.LAB_DEBT));
    }
}
