package underwrite.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.projection.ShareClass.Kind;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

@DisplayName("A projection")
class ProjectionTest {
    private static final Assumptions DEFAULTS = Assumptions.defaults();

    @Test
    @DisplayName("keeps what it was made of, and hands out copies")
    void immutable() {
        Projection projection = Projector.project(DEFAULTS);
        projection.values(Series.REVENUE)[3] = -1;
        assertThat(projection.assumptions()).isSameAs(DEFAULTS);
        assertThat(projection.values(Series.REVENUE)[3]).isPositive().isEqualTo(projection.at(Series.REVENUE, 3));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Driver.class)
    @DisplayName("with a driver at either end is finite where it is usable:")
    void atTheEnds(Driver driver) {
        for (double end : List.of(driver.min(), driver.max())) {
            Assumptions assumptions = DEFAULTS.with(driver, end);
            if (Projector.clashes(assumptions).isEmpty()) {
                Projection projection = Projector.project(assumptions);
                for (Series series : Series.all()) {
                    assertThat(projection.values(series)).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
                }
            }
        }
    }

    @Test
    @DisplayName("of a company that is all ours pays us all of it")
    void allOurs() {
        Projection projection = Projector.project(DEFAULTS.with(Choice.SECURITY, Choice.COMMON)
                .with(Driver.DEAL_CHEQUE, 18_000)
                .with(Driver.VALUATION_ROUND_SIZE, 0)
                .with(Driver.DEAL_EXISTING_PREFERRED_SHARE, 0)
                .with(Driver.DEAL_EXISTING_PREFERENCE, 0)
                .with(Driver.DEAL_OPTION_POOL, 0)
                .with(Driver.DEAL_PRO_RATA, 1));
        for (int t = 1; t < Series.YEARS; t++) {
            assertThat(projection.at(Series.OWNERSHIP, t)).isCloseTo(1, within(1e-12));
            assertThat(projection.at(Series.PROCEEDS, t) / projection.at(Series.EXIT_EQUITY, t))
                    .isCloseTo(1, within(1e-12));
            assertThat(projection.capTable(t).ownership()).isCloseTo(1, within(1e-12));
        }
    }

    @Nested
    @DisplayName("fails to be funded")
    class Failing {
        private final Projection base = Projector.project(DEFAULTS);

        @Test
        @DisplayName("only when a round would sell more than the most allowed, not when it sells exactly that")
        void exactlyTheMost() {
            int year = 1;
            for (int t = 2; t < Series.YEARS; t++) {
                year = base.at(Series.DILUTION, t) > base.at(Series.DILUTION, year) ? t : year;
            }
            double largest = base.at(Series.DILUTION, year);
            assertThat(largest).isGreaterThan(Driver.DEAL_MAX_DILUTION.min());
            assertThat(Projector.project(DEFAULTS.with(Driver.DEAL_MAX_DILUTION, largest))
                            .results()
                            .distressYear())
                    .isEmpty();
            assertThat(Projector.project(DEFAULTS.with(Driver.DEAL_MAX_DILUTION, Math.nextDown(largest)))
                            .results()
                            .distressYear())
                    .hasValue(year);
        }

        @Test
        @DisplayName("in the year of the exit, which pays the sale; a year later, the team sale")
        void exitInTheDistressYear() {
            Assumptions failing = DEFAULTS.with(Driver.CAPEX_TRAINING_GROWTH, 10);
            int failed = Projector.project(failing).results().distressYear().orElseThrow();
            Results sold = Projector.project(failing.with(Driver.VALUATION_EXIT_YEAR, failed))
                    .results();
            Results held = Projector.project(failing.with(Driver.VALUATION_EXIT_YEAR, failed + 1))
                    .results();
            assertThat(sold.holdingYears()).isEqualTo(failed);
            assertThat(held.holdingYears()).isEqualTo(failed);
            assertThat(sold.distressYear()).hasValue(failed);
            assertThat(held.proceeds()).isCloseTo(8, within(1e-12));
            assertThat(sold.proceeds()).isNotEqualTo(held.proceeds());
            assertThat(held.exitEnterpriseValue()).isEqualTo(sold.exitEnterpriseValue());
            assertThat(held.ownershipAtExit()).isEqualTo(sold.ownershipAtExit()).isPositive();
        }
    }

    @Nested
    @DisplayName("shows a cap table")
    class Tables {
        @Test
        @DisplayName("at entry: earlier preferred, the others in the round, ours, and common")
        void atEntry() {
            CapTable table = Projector.project(DEFAULTS).capTable(0);
            assertThat(table.classes())
                    .extracting(ShareClass::kind)
                    .containsExactly(Kind.EXISTING, Kind.ROUND, Kind.OURS, Kind.COMMON);
            assertThat(table.classes().get(0).preference()).isEqualTo(6_500);
            assertThat(table.classes().get(1).shares()).isCloseTo(740.0 / 18_000, within(1e-15));
            assertThat(table.classes().get(1).preference()).isCloseTo(740, within(1e-9));
            assertThat(table.classes().get(2).ourFraction()).isEqualTo(1);
            assertThat(table.classes().get(3).shares()).isCloseTo(0.55 - 750.0 / 18_000, within(1e-15));
            assertThat(table.ownership()).isCloseTo(10.0 / 18_000, within(1e-15));
        }

        @Test
        @DisplayName("with common stock: ours is a part of common, and the whole round is others'")
        void common() {
            CapTable table = Projector.project(DEFAULTS.with(Choice.SECURITY, Choice.COMMON))
                    .capTable(0);
            assertThat(table.classes())
                    .extracting(ShareClass::kind)
                    .containsExactly(Kind.EXISTING, Kind.ROUND, Kind.COMMON);
            assertThat(table.classes().get(1).shares()).isCloseTo(750.0 / 18_000, within(1e-15));
            double common = table.classes().get(2).shares();
            assertThat(table.classes().get(2).ourFraction() * common).isCloseTo(10.0 / 18_000, within(1e-15));
        }

        @Test
        @DisplayName("leaves out classes that hold nothing")
        void empty() {
            Assumptions alone = DEFAULTS.with(Driver.DEAL_EXISTING_PREFERRED_SHARE, 0)
                    .with(Driver.DEAL_EXISTING_PREFERENCE, 0)
                    .with(Driver.DEAL_CHEQUE, 750);
            assertThat(Projector.project(alone).capTable(0).classes())
                    .extracting(ShareClass::kind)
                    .containsExactly(Kind.OURS, Kind.COMMON);
        }

        @Test
        @DisplayName("of a year with the rounds of the years before it")
        void laterRounds() {
            Projection projection = Projector.project(DEFAULTS.with(Driver.DEAL_PRO_RATA, 0.5));
            List<ShareClass> rounds = projection.capTable(6).classes().stream()
                    .filter(held -> held.kind() == Kind.LATER)
                    .toList();
            assertThat(rounds).isNotEmpty();
            for (ShareClass round : rounds) {
                int year = round.year();
                assertThat(year).isBetween(1, 5);
                assertThat(round.rank()).isEqualTo(1 + year);
                assertThat(round.preference()).isEqualTo(projection.at(Series.EQUITY_RAISED, year));
                assertThat(round.participating()).isFalse();
                assertThat(round.ourFraction() * round.preference())
                        .isCloseTo(projection.at(Series.FOLLOW_ON, year), within(1e-9));
            }
        }
    }
}
