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

/** What must hold between the drivers of a scenario, beyond the range of each. */
enum Rule {
    ROUND_BELOW_POST_MONEY(VALUATION_ROUND_SIZE, VALUATION_POST_MONEY) {
        @Override
        boolean broken(double[] values, int[] options) {
            return !(of(VALUATION_ROUND_SIZE, values) < of(VALUATION_POST_MONEY, values));
        }
    },
    CHEQUE_WITHIN_ROUND(DEAL_CHEQUE, VALUATION_ROUND_SIZE) {
        @Override
        boolean broken(double[] values, int[] options) {
            return !buysCommon(options) && of(DEAL_CHEQUE, values) > of(VALUATION_ROUND_SIZE, values);
        }
    },
    SHARES_WITHIN_WHOLE(DEAL_EXISTING_PREFERRED_SHARE, VALUATION_ROUND_SIZE, DEAL_CHEQUE, VALUATION_POST_MONEY) {
        @Override
        boolean broken(double[] values, int[] options) {
            double postMoney = of(VALUATION_POST_MONEY, values);
            double own = buysCommon(options) ? of(DEAL_CHEQUE, values) / postMoney : 0;
            double round = of(VALUATION_ROUND_SIZE, values) / postMoney;
            return of(DEAL_EXISTING_PREFERRED_SHARE, values) + round + own > 1 + ROUNDING;
        }
    },
    DISCOUNT_ABOVE_GROWTH(VALUATION_DISCOUNT_RATE, VALUATION_TERMINAL_GROWTH) {
        @Override
        boolean broken(double[] values, int[] options) {
            double spread = of(VALUATION_DISCOUNT_RATE, values) - of(VALUATION_TERMINAL_GROWTH, values);
            return spread < LEAST_SPREAD - ROUNDING;
        }
    },
    CASH_WITHIN_VALUE(LAB_CASH, VALUATION_POST_MONEY, LAB_DEBT) {
        @Override
        boolean broken(double[] values, int[] options) {
            return of(LAB_CASH, values) > of(VALUATION_POST_MONEY, values) + of(LAB_DEBT, values);
        }
    },
    COMMODITY_MOST_ELASTIC(PRICING_ELASTICITY_DIFFERENTIATED, PRICING_ELASTICITY_COMMODITY) {
        @Override
        boolean broken(double[] values, int[] options) {
            return of(PRICING_ELASTICITY_DIFFERENTIATED, values) > of(PRICING_ELASTICITY_COMMODITY, values);
        }
    },
    LABS_WITHIN_MOST(STRUCTURE_LABS_TODAY, STRUCTURE_MAX_RIVALS) {
        @Override
        boolean broken(double[] values, int[] options) {
            return of(STRUCTURE_LABS_TODAY, values) > of(STRUCTURE_MAX_RIVALS, values);
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
            return of(LAB_REVENUE, values) > Market.proprietaryToday(values);
        }
    };

    /** Not {@code values()}, which copies. */
    static final List<Rule> ALL = List.of(values());

    private static final double LEAST_SPREAD = 0.01;
    private static final double ROUNDING = 1e-12;

    private final List<Driver> drivers;

    Rule(Driver... drivers) {
        this.drivers = List.of(drivers);
    }

    abstract boolean broken(double[] values, int[] options);

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
}
