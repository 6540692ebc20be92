package underwrite.model.projection;

import static underwrite.model.driver.Driver.DEAL_CHEQUE;
import static underwrite.model.driver.Driver.DEAL_EXISTING_PREFERRED_SHARE;
import static underwrite.model.driver.Driver.LAB_CASH;
import static underwrite.model.driver.Driver.LAB_DEBT;
import static underwrite.model.driver.Driver.LAB_REVENUE;
import static underwrite.model.driver.Driver.MARKET_APPLICATION_SHARE;
import static underwrite.model.driver.Driver.MARKET_SIZE;
import static underwrite.model.driver.Driver.MOAT_OPEN_ACCEPTANCE_LAG;
import static underwrite.model.driver.Driver.MOAT_OPEN_LAG;
import static underwrite.model.driver.Driver.MOAT_SCALE_ECONOMIES;
import static underwrite.model.driver.Driver.PRICING_ELASTICITY_COMMODITY;
import static underwrite.model.driver.Driver.PRICING_ELASTICITY_DIFFERENTIATED;
import static underwrite.model.driver.Driver.STRUCTURE_LABS_TODAY;
import static underwrite.model.driver.Driver.STRUCTURE_MAX_RIVALS;
import static underwrite.model.driver.Driver.VALUATION_DISCOUNT_RATE;
import static underwrite.model.driver.Driver.VALUATION_POST_MONEY;
import static underwrite.model.driver.Driver.VALUATION_ROUND_SIZE;
import static underwrite.model.driver.Driver.VALUATION_TERMINAL_GROWTH;

import java.util.List;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Clash.Fix;

/**
 * What must hold between the drivers of a scenario, beyond the range of each. A rule says in {@link #measured} what its sentence quotes
 * beside the drivers, and in {@link #mends} which single changes would make it hold, the likeliest first.
 */
enum Rule {
    ROUND_BELOW_POST_MONEY(VALUATION_ROUND_SIZE, VALUATION_POST_MONEY) {
        @Override
        boolean broken(double[] values, int[] options) {
            return !(of(VALUATION_ROUND_SIZE, values) < of(VALUATION_POST_MONEY, values));
        }

        @Override
        List<Fix> mends(double[] values, int[] options) {
            double postMoney = of(VALUATION_POST_MONEY, values);
            return List.of(
                    new Fix(VALUATION_ROUND_SIZE, Digits.atMost(postMoney * NEARLY)),
                    new Fix(VALUATION_ROUND_SIZE, Digits.atMost(roomForRound(values, options) * NEARLY)),
                    new Fix(VALUATION_POST_MONEY, Digits.atLeast(of(VALUATION_ROUND_SIZE, values) / NEARLY)),
                    new Fix(VALUATION_POST_MONEY, valuationForShares(values, options)));
        }
    },
    CHEQUE_WITHIN_ROUND(DEAL_CHEQUE, VALUATION_ROUND_SIZE) {
        @Override
        boolean broken(double[] values, int[] options) {
            return !buysCommon(options) && of(DEAL_CHEQUE, values) > of(VALUATION_ROUND_SIZE, values);
        }

        @Override
        List<Fix> mends(double[] values, int[] options) {
            return List.of(
                    new Fix(DEAL_CHEQUE, Digits.atMost(of(VALUATION_ROUND_SIZE, values))),
                    new Fix(VALUATION_ROUND_SIZE, Digits.atLeast(of(DEAL_CHEQUE, values))));
        }
    },
    /** With preferred stock the cheque is a part of the round. */
    PREFERRED_WITHIN_WHOLE(DEAL_EXISTING_PREFERRED_SHARE, VALUATION_ROUND_SIZE, VALUATION_POST_MONEY) {
        @Override
        boolean broken(double[] values, int[] options) {
            return !buysCommon(options) && soldShares(values, options) > 1 + ROUNDING;
        }

        @Override
        double measured(double[] values, int[] options) {
            return soldShares(values, options);
        }

        @Override
        List<Fix> mends(double[] values, int[] options) {
            return roomForShares(values, options);
        }
    },
    /** With common stock the cheque buys shares beside the round. */
    SHARES_WITHIN_WHOLE(DEAL_EXISTING_PREFERRED_SHARE, VALUATION_ROUND_SIZE, DEAL_CHEQUE, VALUATION_POST_MONEY) {
        @Override
        boolean broken(double[] values, int[] options) {
            return buysCommon(options) && soldShares(values, options) > 1 + ROUNDING;
        }

        @Override
        double measured(double[] values, int[] options) {
            return soldShares(values, options);
        }

        @Override
        List<Fix> mends(double[] values, int[] options) {
            return roomForShares(values, options);
        }
    },
    DISCOUNT_ABOVE_GROWTH(VALUATION_DISCOUNT_RATE, VALUATION_TERMINAL_GROWTH) {
        @Override
        boolean broken(double[] values, int[] options) {
            double spread = of(VALUATION_DISCOUNT_RATE, values) - of(VALUATION_TERMINAL_GROWTH, values);
            return spread < LEAST_SPREAD - ROUNDING;
        }

        @Override
        List<Fix> mends(double[] values, int[] options) {
            double growth = of(VALUATION_TERMINAL_GROWTH, values);
            return List.of(new Fix(VALUATION_DISCOUNT_RATE, Digits.atLeast(growth + LEAST_SPREAD)));
        }
    },
    CASH_WITHIN_VALUE(LAB_CASH, VALUATION_POST_MONEY, LAB_DEBT) {
        @Override
        boolean broken(double[] values, int[] options) {
            return of(LAB_CASH, values) > of(VALUATION_POST_MONEY, values) + of(LAB_DEBT, values);
        }

        @Override
        double measured(double[] values, int[] options) {
            return of(VALUATION_POST_MONEY, values) + of(LAB_DEBT, values);
        }

        @Override
        List<Fix> mends(double[] values, int[] options) {
            return List.of(
                    new Fix(LAB_CASH, Digits.atMost(measured(values, options))),
                    new Fix(VALUATION_POST_MONEY, Digits.atLeast(of(LAB_CASH, values) - of(LAB_DEBT, values))));
        }
    },
    COMMODITY_MOST_ELASTIC(PRICING_ELASTICITY_DIFFERENTIATED, PRICING_ELASTICITY_COMMODITY) {
        @Override
        boolean broken(double[] values, int[] options) {
            return of(PRICING_ELASTICITY_DIFFERENTIATED, values) > of(PRICING_ELASTICITY_COMMODITY, values);
        }

        @Override
        List<Fix> mends(double[] values, int[] options) {
            return List.of(new Fix(PRICING_ELASTICITY_DIFFERENTIATED, of(PRICING_ELASTICITY_COMMODITY, values)));
        }
    },
    LABS_WITHIN_MOST(STRUCTURE_LABS_TODAY, STRUCTURE_MAX_RIVALS) {
        @Override
        boolean broken(double[] values, int[] options) {
            return of(STRUCTURE_LABS_TODAY, values) > of(STRUCTURE_MAX_RIVALS, values);
        }

        @Override
        List<Fix> mends(double[] values, int[] options) {
            return List.of(new Fix(STRUCTURE_MAX_RIVALS, of(STRUCTURE_LABS_TODAY, values)));
        }
    },
    REVENUE_WITHIN_MARKET(
            LAB_REVENUE,
            MARKET_SIZE,
            MARKET_APPLICATION_SHARE,
            MOAT_SCALE_ECONOMIES,
            MOAT_OPEN_LAG,
            MOAT_OPEN_ACCEPTANCE_LAG) {
        @Override
        boolean broken(double[] values, int[] options) {
            return of(LAB_REVENUE, values) > measured(values, options);
        }

        @Override
        double measured(double[] values, int[] options) {
            return Market.proprietaryToday(values);
        }

        @Override
        List<Fix> mends(double[] values, int[] options) {
            double market = measured(values, options);
            double needed = of(MARKET_SIZE, values) * of(LAB_REVENUE, values) / market;
            return List.of(new Fix(LAB_REVENUE, Digits.atMost(market)), new Fix(MARKET_SIZE, Digits.atLeast(needed)));
        }
    };

    /** Not {@code values()}, which copies. */
    static final List<Rule> ALL = List.of(values());

    private static final double LEAST_SPREAD = 0.01;
    private static final double ROUNDING = 1e-12;

    /** Below a bound that must not be reached, by less than a slider shows. */
    private static final double NEARLY = 0.997;

    private final List<Driver> drivers;

    Rule(Driver... drivers) {
        this.drivers = List.of(drivers);
    }

    /** Whether the rule does not hold; all values lie within their ranges. */
    abstract boolean broken(double[] values, int[] options);

    /** Single changes that may make the rule hold, the likeliest first; a value may lie outside its range. */
    abstract List<Fix> mends(double[] values, int[] options);

    /** What the drivers come to together, where the rule bounds that. */
    double measured(double[] values, int[] options) {
        return of(drivers.get(0), values);
    }

    /** The drivers involved, the likeliest culprit first. */
    List<Driver> drivers() {
        return drivers;
    }

    private static double of(Driver driver, double[] values) {
        return values[driver.ordinal()];
    }

    private static boolean buysCommon(int[] options) {
        return options[Choice.SECURITY.ordinal()] == Choice.COMMON;
    }

    private static double chequeBesideRound(double[] values, int[] options) {
        return buysCommon(options) ? of(DEAL_CHEQUE, values) : 0;
    }

    private static double soldShares(double[] values, int[] options) {
        double postMoney = of(VALUATION_POST_MONEY, values);
        return of(DEAL_EXISTING_PREFERRED_SHARE, values)
                + of(VALUATION_ROUND_SIZE, values) / postMoney
                + chequeBesideRound(values, options) / postMoney;
    }

    private static double roomForRound(double[] values, int[] options) {
        double left = 1 - of(DEAL_EXISTING_PREFERRED_SHARE, values);
        return left * of(VALUATION_POST_MONEY, values) - chequeBesideRound(values, options);
    }

    private static double valuationForShares(double[] values, int[] options) {
        double left = 1 - of(DEAL_EXISTING_PREFERRED_SHARE, values);
        return Digits.atLeast((of(VALUATION_ROUND_SIZE, values) + chequeBesideRound(values, options)) / left);
    }

    private static List<Fix> roomForShares(double[] values, int[] options) {
        double existing = of(DEAL_EXISTING_PREFERRED_SHARE, values) + 1 - soldShares(values, options);
        return List.of(
                new Fix(DEAL_EXISTING_PREFERRED_SHARE, Digits.atMost(existing)),
                new Fix(VALUATION_ROUND_SIZE, Digits.atMost(roomForRound(values, options))),
                new Fix(VALUATION_POST_MONEY, valuationForShares(values, options)));
    }
}
