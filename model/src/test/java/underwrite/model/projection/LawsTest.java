package underwrite.model.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.projection.ShareClass.Kind;
import underwrite.model.series.Result;
import underwrite.model.series.Section;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

@DisplayName("In 10,000 scenarios over the whole ranges, drawn with seed 42,")
class LawsTest {
    private static final int SCENARIOS = 10_000;
    private static final Set<Series> AFTER_THE_TEAM_SALE =
            Set.of(Series.EXIT_EQUITY, Series.PROCEEDS, Series.MOIC, Series.IRR);

    private static List<Projection> projections = List.of();

    @BeforeAll
    static void project() {
        RandomScenarios scenarios = new RandomScenarios(42);
        projections = Stream.generate(scenarios::nextUsable)
                .limit(SCENARIOS)
                .map(Projector::project)
                .toList();
    }

    @AfterAll
    static void forget() {
        projections = List.of();
    }

    private static int distress(Projection projection) {
        return projection.results().distressYear().orElse(Series.YEARS);
    }

    private static void holds(boolean law, Projection projection, int year, String what, Object... found) {
        if (!law) {
            Assertions.fail("%s in year %d of %s", String.format(what, found), year, projection.assumptions());
        }
    }

    private static void equal(
            double expected, double actual, double scale, Projection projection, int year, String what) {
        holds(
                Math.abs(expected - actual) <= 1e-9 * Math.max(scale, Math.abs(expected)) + 1e-12,
                projection,
                year,
                what + ": %s is not %s",
                actual,
                expected);
    }

    @Test
    @DisplayName("what happens is varied: every choice, failures in every year, rounds, follow-ons and conversions")
    void variety() {
        for (int year = 1; year <= Series.HORIZON; year++) {
            int failing = year;
            assertThat(projections).anyMatch(projection -> distress(projection) == failing);
        }
        assertThat(projections)
                .filteredOn(projection -> distress(projection) == Series.YEARS)
                .hasSizeGreaterThan(SCENARIOS / 10);
        for (Choice choice : Choice.all()) {
            for (int option = 0; option < choice.options().size(); option++) {
                int chosen = option;
                assertThat(projections)
                        .filteredOn(projection -> projection.assumptions().option(choice) == chosen)
                        .hasSizeGreaterThan(SCENARIOS / 10);
            }
        }
        assertThat(projections)
                .filteredOn(projection -> projection.results().invested()
                        > projection.assumptions().value(Driver.DEAL_CHEQUE))
                .hasSizeGreaterThan(SCENARIOS / 10);
        assertThat(projections)
                .filteredOn(projection -> projection.results().proceeds() == 0)
                .hasSizeGreaterThan(SCENARIOS / 100);
    }

    @Test
    @DisplayName("every number is finite")
    void finite() {
        for (Projection projection : projections) {
            for (Series series : Series.all()) {
                for (int t = 0; t < Series.YEARS; t++) {
                    holds(Double.isFinite(projection.at(series, t)), projection, t, "%s is not finite", series);
                }
            }
            for (Result result : Result.all()) {
                double value = projection.results().value(result).orElse(0);
                holds(Double.isFinite(value), projection, 0, "%s is not finite", result);
            }
        }
    }

    @Test
    @DisplayName("the waterfall pays exactly the exit equity, and us our proceeds")
    void paysAll() {
        for (Projection projection : projections) {
            for (int t = 1; t < Series.YEARS; t++) {
                CapTable table = projection.capTable(t);
                double[] paid = projection.payout(t);
                double equity = projection.at(Series.EXIT_EQUITY, t);
                double sum = 0;
                double ours = 0;
                for (int i = 0; i < paid.length; i++) {
                    sum += paid[i];
                    ours += paid[i] * table.classes().get(i).ourFraction();
                }
                equal(equity, sum, equity, projection, t, "what is paid");
                equal(projection.at(Series.PROCEEDS, t), ours, equity, projection, t, "our part");
            }
        }
    }

    @Test
    @DisplayName("the waterfall pays no class more than it is due")
    void paysNoMoreThanDue() {
        for (Projection projection : projections) {
            for (int t = 1; t < Series.YEARS; t++) {
                CapTable table = projection.capTable(t);
                double equity = projection.at(Series.EXIT_EQUITY, t);
                double[] paid = Waterfall.pay(table, equity);
                boolean preferencesOnly = equity <= table.preferences();
                for (int i = 0; i < paid.length; i++) {
                    ShareClass held = table.classes().get(i);
                    double converted = held.shares() / table.totalShares() * equity;
                    double above = held.participating()
                            ? held.preference() + converted
                            : Math.max(held.preference(), converted);
                    double due = preferencesOnly ? held.preference() : above;
                    holds(paid[i] >= 0, projection, t, "%s is paid %s", held, paid[i]);
                    holds(paid[i] <= due * (1 + 1e-9), projection, t, "%s is paid %s", held, paid[i]);
                }
            }
        }
    }

    @Test
    @DisplayName("nobody is better off switching between converting and not")
    void nobodySwitches() {
        int converting = 0;
        int holding = 0;
        for (Projection projection : projections) {
            for (int t = 1; t < Series.YEARS; t++) {
                CapTable table = projection.capTable(t);
                double equity = projection.at(Series.EXIT_EQUITY, t);
                if (equity <= table.preferences()) {
                    continue;
                }
                double[] paid = Waterfall.pay(table, equity);
                for (int i = 0; i < paid.length; i++) {
                    ShareClass held = table.classes().get(i);
                    if (held.kind() == Kind.COMMON || held.participating() || held.shares() == 0) {
                        continue;
                    }
                    if (paid[i] > held.preference()) {
                        converting++;
                    } else {
                        holding++;
                        double switched = ifItConverted(table, paid, i, equity);
                        holds(
                                switched <= held.preference() * (1 + 1e-9),
                                projection,
                                t,
                                "%s holds but would get %s",
                                held,
                                switched);
                    }
                    holds(paid[i] >= held.preference(), projection, t, "%s converts for %s", held, paid[i]);
                }
            }
        }
        assertThat(converting).isGreaterThan(1_000);
        assertThat(holding).isGreaterThan(1_000);
    }

    /** What a class that holds would get as common, all others staying what they are. */
    private static double ifItConverted(CapTable table, double[] paid, int switching, double equity) {
        double due = 0;
        double sharing = 0;
        for (int i = 0; i < paid.length; i++) {
            ShareClass other = table.classes().get(i);
            boolean converts = i == switching || other.kind() == Kind.COMMON || paid[i] > other.preference();
            if (other.participating() || !converts) {
                due += other.preference();
            }
            if (other.participating() || converts) {
                sharing += other.shares();
            }
        }
        return table.classes().get(switching).shares() * (equity - due) / sharing;
    }

    @Test
    @DisplayName("shares sum to 1 at entry, and each round sells what it says")
    void sharesSumToOne() {
        for (Projection projection : projections) {
            equal(1, projection.capTable(0).totalShares(), 1, projection, 0, "all shares");
            for (int t = 1; t <= Math.min(Series.HORIZON, distress(projection)); t++) {
                CapTable table = projection.capTable(t);
                double sum =
                        table.classes().stream().mapToDouble(ShareClass::shares).sum();
                equal(sum, table.totalShares(), 1, projection, t, "all shares");
                equal(projection.at(Series.OWNERSHIP_BEFORE, t), table.ownership(), 1, projection, t, "our part");
                if (t < Series.HORIZON && projection.at(Series.EQUITY_RAISED, t) > 0) {
                    CapTable next = projection.capTable(t + 1);
                    double sold = next.classes().stream()
                            .filter(held -> held.kind() == Kind.LATER)
                            .reduce((first, second) -> second)
                            .orElseThrow()
                            .shares();
                    double all = table.totalShares() + sold;
                    equal(projection.at(Series.DILUTION, t), sold / all, 1, projection, t, "the share sold");
                }
                holds(
                        projection.at(Series.OWNERSHIP, t) <= 1 + 1e-12,
                        projection,
                        t,
                        "we own %s",
                        projection.at(Series.OWNERSHIP, t));
            }
        }
    }

    @Test
    @DisplayName("cash, debt and losses close from year to year, and a raise restores the runway")
    void cashCloses() {
        for (Projection projection : projections) {
            double runway = projection.assumptions().value(Driver.DEAL_BUFFER_MONTHS) / 12;
            for (int t = 1; t <= Math.min(Series.HORIZON, distress(projection)); t++) {
                double before = projection.at(Series.CASH, t - 1) + projection.at(Series.FCF, t);
                double paidIn = projection.at(Series.EQUITY_RAISED, t) + projection.at(Series.DEBT_RAISED, t);
                double scale = Math.abs(before) + paidIn;
                equal(before + paidIn, projection.at(Series.CASH, t), scale, projection, t, "cash");
                double owed = projection.at(Series.DEBT, t - 1) + projection.at(Series.DEBT_RAISED, t);
                equal(owed, projection.at(Series.DEBT, t), owed, projection, t, "debt");
                double earned = projection.at(Series.EBITDA, t)
                        - projection.at(Series.INTEREST, t)
                        - projection.at(Series.TAX, t)
                        - projection.at(Series.CAPEX, t);
                equal(earned, projection.at(Series.FCF, t), projection.at(Series.CAPEX, t), projection, t, "cash flow");
                if (t < distress(projection)) {
                    double kept = runway * Math.max(0, -projection.at(Series.FCF, t));
                    holds(
                            projection.at(Series.CASH, t) >= kept - 1e-9 * (scale + kept),
                            projection,
                            t,
                            "cash of %s is less than the runway",
                            projection.at(Series.CASH, t));
                }
            }
        }
    }

    @Test
    @DisplayName("more preference never helps common")
    void preferenceNeverHelpsCommon() {
        for (Projection projection : projections) {
            for (int t = 1; t < Series.YEARS; t++) {
                CapTable table = projection.capTable(t);
                double equity = projection.at(Series.EXIT_EQUITY, t);
                double before = commonPaid(table, equity);
                for (int i = 0; i < table.classes().size() - 1; i++) {
                    double after = commonPaid(withMorePreference(table, i), equity);
                    holds(
                            after <= before * (1 + 1e-9),
                            projection,
                            t,
                            "common gets %s instead of %s when class %s is due more",
                            after,
                            before,
                            i);
                }
            }
        }
    }

    private static double commonPaid(CapTable table, double equity) {
        double[] paid = Waterfall.pay(table, equity);
        return paid[paid.length - 1];
    }

    private static CapTable withMorePreference(CapTable table, int place) {
        List<ShareClass> classes = new ArrayList<>(table.classes());
        ShareClass held = classes.get(place);
        classes.set(
                place,
                new ShareClass(
                        held.kind(),
                        held.year(),
                        held.shares(),
                        held.preference() * 1.5 + 1,
                        held.rank(),
                        held.participating(),
                        held.ourFraction()));
        return CapTable.of(classes, table.latestFirst());
    }

    @Test
    @DisplayName("a higher exit equity never pays anybody less")
    void moreEquityNeverHurts() {
        for (Projection projection : projections) {
            CapTable table = projection.capTable(Series.HORIZON);
            double top = 4 * table.preferences() + projection.at(Series.EXIT_EQUITY, Series.HORIZON);
            double[] last = Waterfall.pay(table, 0);
            for (int step = 1; step <= 40; step++) {
                double[] paid = Waterfall.pay(table, top * step / 40);
                for (int i = 0; i < paid.length; i++) {
                    holds(
                            paid[i] >= last[i] * (1 - 1e-9),
                            projection,
                            Series.HORIZON,
                            "class %s gets %s after %s",
                            i,
                            paid[i],
                            last[i]);
                }
                last = paid;
            }
        }
    }

    @Test
    @DisplayName("the rate of return zeroes the flows")
    void irrZeroesTheFlows() {
        for (Projection projection : projections) {
            double cheque = projection.assumptions().value(Driver.DEAL_CHEQUE);
            for (int t = 1; t < Series.YEARS; t++) {
                double proceeds = projection.at(Series.PROCEEDS, t);
                double irr = projection.at(Series.IRR, t);
                if (proceeds == 0) {
                    holds(irr == -1, projection, t, "nothing comes back at a rate of %s", irr);
                    continue;
                }
                int held = Math.min(t, distress(projection));
                double growth = 1 + irr;
                double needed = cheque * Math.pow(growth, held);
                for (int s = 1; s < held; s++) {
                    needed += projection.at(Series.FOLLOW_ON, s) * Math.pow(growth, held - s);
                }
                equal(1, needed / proceeds, 1, projection, t, "money in grown to money back");
            }
        }
    }

    @Test
    @DisplayName("a failure of funding leaves its reasons, and the years after it hold the team sale and nothing else")
    void distressRows() {
        for (Projection projection : projections) {
            double most = projection.assumptions().value(Driver.DEAL_MAX_DILUTION);
            int failed = distress(projection);
            for (int t = 1; t < Math.min(Series.YEARS, failed); t++) {
                holds(projection.at(Series.DILUTION, t) <= most, projection, t, "the round is too large");
            }
            if (failed == Series.YEARS) {
                continue;
            }
            holds(projection.at(Series.DILUTION, failed) > most, projection, failed, "the round is not too large");
            for (Series series : List.of(Series.DEBT_RAISED, Series.EQUITY_RAISED, Series.FOLLOW_ON)) {
                holds(projection.at(series, failed) == 0, projection, failed, "%s is not 0", series);
            }
            for (int t = failed + 1; t < Series.YEARS; t++) {
                yearAfterFailure(projection, failed, t);
            }
        }
    }

    private static void yearAfterFailure(Projection projection, int failed, int t) {
        for (Series series : Series.all()) {
            boolean ofSection7 = series.section() == Section.FUNDING || series.section() == Section.RETURNS;
            if (ofSection7 && !AFTER_THE_TEAM_SALE.contains(series)) {
                holds(projection.at(series, t) == 0, projection, t, "%s is not 0", series);
            }
        }
        double preferences = projection.capTable(failed).preferences();
        double recovery = projection.assumptions().value(Driver.DEAL_DISTRESS_RECOVERY);
        double equity =
                Math.min(recovery * preferences, Math.max(projection.at(Series.EXIT_EQUITY, failed), preferences));
        equal(equity, projection.at(Series.EXIT_EQUITY, t), equity, projection, t, "the team sale");
        double ours = Waterfall.ours(projection.capTable(t), equity);
        equal(ours, projection.at(Series.PROCEEDS, t), equity, projection, t, "our part of the team sale");
    }

    @Test
    @DisplayName("lanes beside each other in a used buffer give the same bits as projections one by one")
    void sameBitsInAUsedBuffer() {
        ProjectionBuffer buffer = new ProjectionBuffer(7);
        for (int first = 0; first < projections.size(); first += buffer.lanes()) {
            List<Projection> some = projections.subList(first, Math.min(projections.size(), first + buffer.lanes()));
            List<Projection> alike = some.stream()
                    .filter(projection -> sameChoices(projection, some.get(0)))
                    .toList();
            buffer.load(some.get(0).assumptions());
            for (Driver driver : Driver.all()) {
                double[] row = buffer.vary(driver);
                for (int lane = 0; lane < alike.size(); lane++) {
                    row[lane] = alike.get(lane).assumptions().value(driver);
                }
            }
            buffer.project();
            for (int lane = 0; lane < alike.size(); lane++) {
                sameBits(alike.get(lane), buffer, lane);
            }
        }
    }

    private static boolean sameChoices(Projection one, Projection other) {
        return Choice.all().stream()
                .allMatch(choice ->
                        one.assumptions().option(choice) == other.assumptions().option(choice));
    }

    private static void sameBits(Projection projection, ProjectionBuffer buffer, int lane) {
        assertThat(buffer.usable(lane)).isTrue();
        for (Series series : Series.all()) {
            for (int t = 0; t < Series.YEARS && series != Series.IRR; t++) {
                holds(
                        Double.doubleToLongBits(projection.at(series, t))
                                == Double.doubleToLongBits(buffer.row(series, t)[lane]),
                        projection,
                        t,
                        "%s is not the same",
                        series);
            }
        }
        Results results = projection.results();
        assertThat(buffer.results(lane)).isEqualTo(results);
        assertThat(buffer.distressYear(lane)).isEqualTo(results.distressYear().orElse(0));
        assertThat(buffer.moic(lane)).isEqualTo(results.moic());
        assertThat(buffer.irr(lane)).isEqualTo(results.irr());
        assertThat(buffer.npv(lane)).isEqualTo(results.npv());
        assertThat(buffer.invested(lane)).isEqualTo(results.invested());
        assertThat(buffer.exitYear(lane)).isEqualTo(results.exitYear());
        assertThat(buffer.holdingYears(lane)).isEqualTo(results.holdingYears());
    }

    @Test
    @DisplayName(
            "what rests on drivers that do not vary is worked out once, and again when any single driver does vary")
    void sameBitsWhereOneDriverVaries() {
        ProjectionBuffer buffer = new ProjectionBuffer(3);
        for (Projection projection : projections.subList(0, 40)) {
            Assumptions assumptions = projection.assumptions();
            for (Driver driver : Driver.all()) {
                buffer.load(assumptions);
                double[] row = buffer.vary(driver);
                buffer.project();
                sameBits(projection, buffer, 1);
                row[1] = driver.nearestAllowed((row[1] + driver.min() + driver.max()) / 3);
                buffer.project();
                sameBits(projection, buffer, 0);
                if (buffer.usable(1)) {
                    sameBits(Projector.project(assumptions.with(driver, row[1])), buffer, 1);
                }
            }
        }
    }

    @Test
    @DisplayName("a lane passes for usable exactly when its scenario has no clash")
    void lanesAreScreened() {
        ProjectionBuffer buffer = new ProjectionBuffer(4);
        int unusable = 0;
        for (Projection projection : projections.subList(0, 500)) {
            Assumptions assumptions = projection.assumptions();
            buffer.load(assumptions);
            double[] cash = buffer.vary(Driver.LAB_CASH);
            double[] labs = buffer.vary(Driver.STRUCTURE_LABS_TODAY);
            double[] exit = buffer.vary(Driver.VALUATION_EXIT_YEAR);
            cash[1] = 400_000;
            labs[2] = assumptions.value(Driver.STRUCTURE_MAX_RIVALS) + 1;
            exit[3] = 2.5;
            buffer.project();
            for (int lane = 0; lane < 4; lane++) {
                Assumptions there = assumptions
                        .with(Driver.LAB_CASH, cash[lane])
                        .with(Driver.STRUCTURE_LABS_TODAY, labs[lane])
                        .with(Driver.VALUATION_EXIT_YEAR, exit[lane]);
                boolean clashes = !Projector.clashes(there).isEmpty();
                assertThat(buffer.usable(lane)).isEqualTo(!clashes);
                unusable += clashes ? 1 : 0;
            }
        }
        assertThat(unusable).isBetween(1_000, 1_999);
    }
}
