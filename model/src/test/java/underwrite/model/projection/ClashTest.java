package underwrite.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Tongue;

@DisplayName("A scenario that cannot be projected")
class ClashTest {
    private static final Assumptions DEFAULTS = Assumptions.defaults();

    private static Clash onlyClash(Assumptions assumptions) {
        List<Clash> clashes = Projector.clashes(assumptions);
        assertThat(clashes).hasSize(1);
        return clashes.get(0);
    }

    private static Assumptions mended(Assumptions assumptions, Clash clash) {
        Clash.Fix fix = clash.fix().orElseThrow();
        return assumptions.with(fix.driver(), fix.value());
    }

    private static void saysAndMends(Assumptions assumptions, String sentence, Driver driver, double value) {
        Clash clash = onlyClash(assumptions);
        assertThat(clash.message()).isEqualTo(sentence);
        assertThat(clash.drivers()).contains(driver);
        assertThat(clash.fix()).contains(new Clash.Fix(driver, value));
        assertThat(Projector.clashes(mended(assumptions, clash))).isEmpty();
        assertThatThrownBy(() -> Projector.project(assumptions))
                .isInstanceOf(UnusableScenarioException.class)
                .hasMessage(sentence);
    }

    @Test
    @DisplayName("is not the one with every driver at its default")
    void defaultsAreUsable() {
        assertThat(Projector.clashes(DEFAULTS)).isEmpty();
    }

    @Test
    @DisplayName("says its figures in the marks of who reads it, and in English with a point to files and scripts")
    void figuresAsRead() {
        Clash clash = Projector.clashes(
                        DEFAULTS.with(Driver.VALUATION_POST_MONEY, 1_234.5).with(Driver.VALUATION_ROUND_SIZE, 1_300))
                .get(0);
        assertThat(clash.message()).contains("$1.30B", "$1.23B");
        assertThat(clash.message(new Tongue(Locale.GERMAN, Locale.GERMANY)))
                .contains("$1,30B", "$1,23B")
                .doesNotContain("1.30", "1.23");
        assertThat(clash.message(new Tongue(Locale.ENGLISH, Locale.GERMANY)))
                .isEqualTo(clash.message().replace("$1.30B", "$1,30B").replace("$1.23B", "$1,23B"));
    }

    @Nested
    @DisplayName("has a driver outside its range")
    class Range {
        @ParameterizedTest(name = "{0}")
        @EnumSource(Driver.class)
        @DisplayName("and the nearest bound mends it")
        void justOutside(Driver driver) {
            for (double outside : new double[] {Math.nextDown(driver.min()), Math.nextUp(driver.max())}) {
                Assumptions assumptions = DEFAULTS.with(driver, outside);
                Clash clash = Projector.clashes(assumptions).get(0);
                assertThat(clash.message()).startsWith(driver.label() + " is ").contains("must lie between");
                assertThat(clash.drivers()).containsExactly(driver);
                assertThat(Projector.clashes(mended(assumptions, clash)))
                        .noneMatch(left -> left.message().startsWith(driver.label() + " is "));
            }
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(Driver.class)
        @DisplayName("but its bounds themselves are allowed")
        void boundsAreAllowed(Driver driver) {
            for (double bound : new double[] {driver.min(), driver.max()}) {
                assertThat(Projector.clashes(DEFAULTS.with(driver, bound)))
                        .noneMatch(clash -> clash.message().startsWith(driver.label() + " is "));
            }
        }

        @Test
        @DisplayName("and says the figure and the range")
        void sentence() {
            saysAndMends(
                    DEFAULTS.with(Driver.LAB_TAX_RATE, 0.62),
                    "Tax rate is 62%; it must lie between 0% and 50%.",
                    Driver.LAB_TAX_RATE,
                    0.5);
        }

        @Test
        @DisplayName("and says it in full where rounding would hide it")
        void inFull() {
            saysAndMends(
                    DEFAULTS.with(Driver.LAB_TAX_RATE, 0.5000001),
                    "Tax rate is 50.00001%; it must lie between 0% and 50%.",
                    Driver.LAB_TAX_RATE,
                    0.5);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        @DisplayName("or a value that is not a number at all")
        void notANumber(double value) {
            for (Driver driver : Driver.all()) {
                Clash clash = onlyClash(DEFAULTS.with(driver, value));
                assertThat(clash.message()).startsWith(driver.label() + " is not a number; it must lie between ");
                assertThat(clash.fix()).isEmpty();
            }
        }

        @Test
        @DisplayName("or a part of a year where only whole ones are allowed")
        void notWhole() {
            saysAndMends(
                    DEFAULTS.with(Driver.VALUATION_EXIT_YEAR, 5.5),
                    "Exit in year is 5.5; it must be a whole number from 1 to 10.",
                    Driver.VALUATION_EXIT_YEAR,
                    6);
        }

        @Test
        @DisplayName("and every one of several is named")
        void several() {
            assertThat(Projector.clashes(DEFAULTS.with(Driver.LAB_TAX_RATE, 2).with(Driver.MOAT_TALENT, -1)))
                    .extracting(clash -> clash.drivers().get(0))
                    .containsExactly(Driver.MOAT_TALENT, Driver.LAB_TAX_RATE);
        }

        @Test
        @DisplayName("which keeps the rules over that driver silent, and no others")
        void rulesOverItAreSilent() {
            Assumptions assumptions = DEFAULTS.with(Driver.VALUATION_POST_MONEY, Double.NaN)
                    .with(Driver.DEAL_CHEQUE, 1000)
                    .with(Driver.DEAL_EXISTING_PREFERRED_SHARE, 2);
            assertThat(Projector.clashes(assumptions))
                    .extracting(clash -> clash.drivers().get(0))
                    .containsExactly(
                            Driver.VALUATION_POST_MONEY, Driver.DEAL_EXISTING_PREFERRED_SHARE, Driver.DEAL_CHEQUE);
        }
    }

    @Test
    @DisplayName("has a clash whose best change would rest on a driver out of range, and another is offered")
    void changeRestsOnAnother() {
        List<Clash> clashes = Projector.clashes(DEFAULTS.with(Driver.VALUATION_ROUND_SIZE, 18_000)
                .with(Driver.DEAL_EXISTING_PREFERRED_SHARE, Double.NaN));
        assertThat(clashes)
                .extracting(Clash::fix)
                .containsExactly(Optional.empty(), Optional.of(new Clash.Fix(Driver.VALUATION_ROUND_SIZE, 17_900)));
    }

    @Nested
    @DisplayName("has drivers that clash:")
    class Rules {
        private static final String REVENUE_SENTENCE =
                "Revenue, year 0 (annualised) ($6.00B) exceeds what open models leave of Spend on LLM products, year 0"
                        + " ($5.00B), which is $4.60B: lower the first or raise the second. Open models take less with a"
                        + " higher Share of spend on finished applications (60%), Economies of scale in serving (50) or"
                        + " Open models lag the frontier by (12 months), or a lower Lag at which open models serve half of"
                        + " open demand (9 months).";

        private final Assumptions common = DEFAULTS.with(Choice.SECURITY, Choice.COMMON);

        @Test
        @DisplayName("a round as large as the post-money")
        void roundOfTheWholeCompany() {
            saysAndMends(
                    DEFAULTS.with(Driver.VALUATION_ROUND_SIZE, 18_000).with(Driver.DEAL_EXISTING_PREFERRED_SHARE, 0),
                    "Size of the round ($18.0B) must be smaller than Post-money valuation ($18.0B): lower the first or"
                            + " raise the second.",
                    Driver.VALUATION_ROUND_SIZE,
                    17_900);
        }

        @Test
        @DisplayName("a round above the post-money is cut to what the shares leave, which mends both clashes")
        void roundAboveValuation() {
            Assumptions assumptions = DEFAULTS.with(Driver.VALUATION_ROUND_SIZE, 19_000);
            List<Clash> clashes = Projector.clashes(assumptions);
            assertThat(clashes).hasSize(2);
            for (Clash clash : clashes) {
                assertThat(Projector.clashes(mended(assumptions, clash))).isEmpty();
            }
        }

        @Test
        @DisplayName("a cheque for preferred stock above the round")
        void chequeAboveRound() {
            saysAndMends(
                    DEFAULTS.with(Driver.DEAL_CHEQUE, 800),
                    "Our cheque ($800M) buys preferred stock of the round and cannot exceed Size of the round ($750M):"
                            + " lower the first, raise the second, or buy common stock.",
                    Driver.DEAL_CHEQUE,
                    750);
            assertThat(Projector.clashes(common.with(Driver.DEAL_CHEQUE, 800))).isEmpty();
        }

        @Test
        @DisplayName("a cheque above the round by less than three digits show")
        void chequeBarelyAboveRound() {
            saysAndMends(
                    DEFAULTS.with(Driver.DEAL_CHEQUE, 750.0001),
                    "Our cheque ($750.0001M) buys preferred stock of the round and cannot exceed Size of the round"
                            + " ($750M): lower the first, raise the second, or buy common stock.",
                    Driver.DEAL_CHEQUE,
                    750);
        }

        @Test
        @DisplayName("a cheque for preferred stock without a round")
        void chequeWithoutRound() {
            saysAndMends(
                    DEFAULTS.with(Driver.VALUATION_ROUND_SIZE, 0),
                    "Our cheque ($10.0M) buys preferred stock of the round and cannot exceed Size of the round ($0):"
                            + " lower the first, raise the second, or buy common stock.",
                    Driver.VALUATION_ROUND_SIZE,
                    10);
        }

        @Test
        @DisplayName("preferred stock beyond all shares")
        void preferredBeyondAllShares() {
            saysAndMends(
                    DEFAULTS.with(Driver.VALUATION_ROUND_SIZE, 11_000),
                    "Earlier preferred, of fully diluted (45%) and Size of the round ($11.0B at Post-money valuation of"
                            + " $18.0B) come to 106.1% of the shares, above 100%: lower one of the first two or raise"
                            + " the last.",
                    Driver.DEAL_EXISTING_PREFERRED_SHARE,
                    0.388);
        }

        @Test
        @DisplayName("preferred stock beyond all shares by a hair, but not by rounding alone")
        void preferredBarelyBeyondAllShares() {
            Assumptions full =
                    DEFAULTS.with(Driver.DEAL_EXISTING_PREFERRED_SHARE, 0.95).with(Driver.VALUATION_ROUND_SIZE, 900);
            assertThat(Projector.clashes(full)).isEmpty();
            assertThat(Projector.clashes(full.with(Driver.VALUATION_ROUND_SIZE, 900 * (1 + 1e-11))))
                    .isEmpty();
            saysAndMends(
                    full.with(Driver.VALUATION_ROUND_SIZE, 900.0036),
                    "Earlier preferred, of fully diluted (95%) and Size of the round ($900M at Post-money valuation of"
                            + " $18.0B) come to 100.00002% of the shares, above 100%: lower one of the first two or"
                            + " raise the last.",
                    Driver.DEAL_EXISTING_PREFERRED_SHARE,
                    0.949);
        }

        @Test
        @DisplayName("preferred stock, round and a cheque for common beyond all shares")
        void sharesBeyondAll() {
            saysAndMends(
                    common.with(Driver.DEAL_CHEQUE, 10_000),
                    "Earlier preferred, of fully diluted (45%), Size of the round ($750M) and Our cheque ($10.0B) at"
                            + " Post-money valuation of $18.0B come to 104.7% of the shares, above 100%: lower one of"
                            + " the first three or raise the last.",
                    Driver.DEAL_EXISTING_PREFERRED_SHARE,
                    0.402);
        }

        @Test
        @DisplayName("a discount rate too close to the growth after year 10")
        void discountTooCloseToGrowth() {
            saysAndMends(
                    DEFAULTS.with(Driver.VALUATION_DISCOUNT_RATE, 0.035),
                    "Discount rate of intrinsic value (3.5% a year) must be at least one percentage point above Growth"
                            + " after year 10 (3% a year): raise the first or lower the second.",
                    Driver.VALUATION_DISCOUNT_RATE,
                    0.04);
            assertThat(Projector.clashes(DEFAULTS.with(Driver.VALUATION_DISCOUNT_RATE, 0.03 + 0.01 - 1e-13)))
                    .isEmpty();
            assertThat(Projector.clashes(DEFAULTS.with(Driver.VALUATION_DISCOUNT_RATE, 0.03 + 0.01 - 1e-11)))
                    .hasSize(1);
        }

        @Test
        @DisplayName("more cash than the company is worth")
        void cashAboveValue() {
            saysAndMends(
                    DEFAULTS.with(Driver.LAB_CASH, 20_000).with(Driver.LAB_DEBT, 500),
                    "Cash after the round ($20.0B) cannot exceed Post-money valuation ($18.0B) plus Debt at entry"
                            + " ($500M), $18.5B together: lower the first or raise the second.",
                    Driver.LAB_CASH,
                    18_500);
            assertThat(Projector.clashes(DEFAULTS.with(Driver.LAB_CASH, 18_000)))
                    .isEmpty();
        }

        @Test
        @DisplayName("buyers of a differentiated product who mind prices more")
        void differentiatedAboveCommodity() {
            saysAndMends(
                    DEFAULTS.with(Driver.PRICING_ELASTICITY_COMMODITY, 1.1),
                    "Buyer price sensitivity, differentiated (1.20x) cannot exceed Buyer price sensitivity, commodity"
                            + " (1.10x): lower the first or raise the second.",
                    Driver.PRICING_ELASTICITY_DIFFERENTIATED,
                    1.1);
        }

        @Test
        @DisplayName("more labs today than there can be at most")
        void labsAboveMost() {
            saysAndMends(
                    DEFAULTS.with(Driver.STRUCTURE_LABS_TODAY, 13),
                    "Frontier labs today (13) cannot exceed Frontier labs at most (12): lower the first or raise the"
                            + " second.",
                    Driver.STRUCTURE_MAX_RIVALS,
                    13);
        }

        @Test
        @DisplayName("revenue above the market")
        void revenueAboveMarket() {
            saysAndMends(DEFAULTS.with(Driver.LAB_REVENUE, 6_000), REVENUE_SENTENCE, Driver.LAB_REVENUE, 4_600);
        }
    }

    @Test
    @DisplayName("among 10,000 drawn with seed 11 names every clash, and each offered change mends its clash")
    void offeredChangesMend() {
        RandomScenarios scenarios = new RandomScenarios(11);
        Map<Driver, Integer> culprits = new EnumMap<>(Driver.class);
        for (int i = 0; i < 10_000; i++) {
            Assumptions assumptions = scenarios.next();
            List<Clash> clashes = Projector.clashes(assumptions);
            assertThat(SpecProjection.usable(assumptions)).isEqualTo(clashes.isEmpty());
            for (Clash clash : clashes) {
                culprits.merge(clash.drivers().get(0), 1, Integer::sum);
                clash.drivers().forEach(driver -> assertThat(clash.message()).contains(driver.label()));
                clash.fix()
                        .ifPresent(fix -> assertThat(Projector.clashes(mended(assumptions, clash)))
                                .noneMatch(left -> left.drivers().equals(clash.drivers())));
            }
        }
        assertThat(culprits).hasSize(8);
        assertThat(culprits.values()).allMatch(count -> count > 20);
    }
}
