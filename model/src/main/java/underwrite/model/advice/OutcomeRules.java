package underwrite.model.advice;

import static underwrite.model.advice.Rule.GROWTH_WITHOUT_COMPUTE;
import static underwrite.model.advice.Rule.MARGIN_LEAP;
import static underwrite.model.advice.Rule.RAISES_ABOVE_MARKET;
import static underwrite.model.advice.Rule.RECOVERY_ABOVE_PREFERENCES;
import static underwrite.model.advice.Rule.RERATING_AT_LOWER_GROWTH;
import static underwrite.model.advice.Rule.REVENUE_PER_HEAD;
import static underwrite.model.advice.Rule.SALE_WITHOUT_BUYER;
import static underwrite.model.advice.Rule.SHORT_RUNWAY;
import static underwrite.model.advice.Rule.STAFF_WITHOUT_EQUITY;
import static underwrite.model.advice.Rule.WINNER_TAKES_ALL;
import static underwrite.model.driver.Driver.CAPEX_TRAINING_GROWTH;
import static underwrite.model.driver.Driver.DEAL_BUFFER_MONTHS;
import static underwrite.model.driver.Driver.DEAL_DISTRESS_RECOVERY;
import static underwrite.model.driver.Driver.DEAL_OPTION_POOL;
import static underwrite.model.driver.Driver.LAB_HEADCOUNT;
import static underwrite.model.driver.Driver.LAB_HEADCOUNT_ELASTICITY;
import static underwrite.model.driver.Driver.PRICING_GROSS_MARGIN;
import static underwrite.model.driver.Driver.STRUCTURE_MAX_RIVALS;
import static underwrite.model.driver.Driver.VALUATION_EXIT_MULTIPLE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Figure;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Results;
import underwrite.model.series.Series;
import underwrite.model.words.Sentence;

/** Rules that read what one scenario comes to. */
final class OutcomeRules {
    /** Vodafone paid about $200B for Mannesmann in 2000: no purchase of a company has been larger. */
    private static final double LARGEST_PURCHASE = 200_000;

    private OutcomeRules() {}

    static List<Function<Subject, Optional<Advice>>> all() {
        return List.of(
                OutcomeRules::reratingAtLowerGrowth,
                OutcomeRules::growthWithoutCompute,
                OutcomeRules::winnerTakesAll,
                OutcomeRules::marginLeap,
                OutcomeRules::staffWithoutEquity,
                OutcomeRules::shortRunway,
                OutcomeRules::recoveryAbovePreferences,
                OutcomeRules::raisesAboveMarket,
                OutcomeRules::saleWithoutBuyer,
                OutcomeRules::revenuePerHead);
    }

    private static Optional<Advice> reratingAtLowerGrowth(Subject s) {
        double entry = s.projection().results().entryMultiple();
        boolean slower = growth(s, s.exit()) < growth(s, 1);
        if (!(s.value(VALUATION_EXIT_MULTIPLE) > entry && slower)) {
            return Optional.empty();
        }
        Sentence message = RERATING_AT_LOWER_GROWTH.message(
                s.text(VALUATION_EXIT_MULTIPLE),
                Figure.of(Unit.MULTIPLE, entry),
                Figure.of(Unit.SHARE, growth(s, s.exit())),
                Figure.of(Unit.SHARE, growth(s, 1)));
        return Optional.of(s.says(
                RERATING_AT_LOWER_GROWTH,
                message,
                new Advice.Fix(VALUATION_EXIT_MULTIPLE, entry),
                VALUATION_EXIT_MULTIPLE));
    }

    private static double growth(Subject s, int year) {
        return s.projection().at(Series.REVENUE, year) / s.projection().at(Series.REVENUE, year - 1) - 1;
    }

    private static Optional<Advice> growthWithoutCompute(Subject s) {
        double revenue = s.atExit(Series.REVENUE) / s.atEntry(Series.REVENUE);
        double run = s.atExit(Series.TRAINING_RUN_COST) / s.atEntry(Series.TRAINING_RUN_COST);
        if (!(revenue > 10 && run < 1.5)) {
            return Optional.empty();
        }
        Sentence message =
                GROWTH_WITHOUT_COMPUTE.message(Figure.of(Unit.MULTIPLE, revenue), Figure.of(Unit.MULTIPLE, run));
        return Optional.of(s.says(GROWTH_WITHOUT_COMPUTE, message, CAPEX_TRAINING_GROWTH));
    }

    private static Optional<Advice> winnerTakesAll(Subject s) {
        if (!(s.atExit(Series.MARKET_SHARE) > 0.5)) {
            return Optional.empty();
        }
        Sentence message = WINNER_TAKES_ALL.message(s.textAtExit(Series.MARKET_SHARE), s.textAtExit(Series.RIVALS));
        return Optional.of(s.says(WINNER_TAKES_ALL, message, STRUCTURE_MAX_RIVALS));
    }

    private static Optional<Advice> marginLeap(Subject s) {
        double leap = s.atExit(Series.GROSS_MARGIN) - s.atEntry(Series.GROSS_MARGIN);
        if (!(leap > 0.3)) {
            return Optional.empty();
        }
        Sentence message = MARGIN_LEAP.message(s.text(PRICING_GROSS_MARGIN), s.textAtExit(Series.GROSS_MARGIN));
        return Optional.of(s.says(MARGIN_LEAP, message, PRICING_GROSS_MARGIN));
    }

    private static Optional<Advice> staffWithoutEquity(Subject s) {
        if (!(s.value(DEAL_OPTION_POOL) < 0.005)) {
            return Optional.empty();
        }
        return Optional.of(s.says(
                STAFF_WITHOUT_EQUITY,
                STAFF_WITHOUT_EQUITY.message(s.text(DEAL_OPTION_POOL)),
                new Advice.Fix(DEAL_OPTION_POOL, DEAL_OPTION_POOL.defaultValue()),
                DEAL_OPTION_POOL));
    }

    private static Optional<Advice> shortRunway(Subject s) {
        boolean burns = years(s).anyMatch(year -> s.projection().at(Series.FCF, year) < 0);
        if (!(burns && s.value(DEAL_BUFFER_MONTHS) < 6)) {
            return Optional.empty();
        }
        return Optional.of(s.says(
                SHORT_RUNWAY,
                SHORT_RUNWAY.message(s.text(DEAL_BUFFER_MONTHS)),
                new Advice.Fix(DEAL_BUFFER_MONTHS, DEAL_BUFFER_MONTHS.defaultValue()),
                DEAL_BUFFER_MONTHS));
    }

    private static Optional<Advice> recoveryAbovePreferences(Subject s) {
        Results results = s.projection().results();
        boolean fails = results.holdingYears() < results.exitYear();
        if (!(fails && s.value(DEAL_DISTRESS_RECOVERY) > 1)) {
            return Optional.empty();
        }
        return Optional.of(s.says(
                RECOVERY_ABOVE_PREFERENCES,
                RECOVERY_ABOVE_PREFERENCES.message(results.holdingYears(), s.text(DEAL_DISTRESS_RECOVERY)),
                new Advice.Fix(DEAL_DISTRESS_RECOVERY, DEAL_DISTRESS_RECOVERY.defaultValue()),
                DEAL_DISTRESS_RECOVERY));
    }

    private static Optional<Advice> raisesAboveMarket(Subject s) {
        return years(s).filter(year -> raised(s, year) > s.projection().at(Series.PROPRIETARY_MARKET, year) / 2)
                .mapToObj(year -> s.says(
                        RAISES_ABOVE_MARKET,
                        RAISES_ABOVE_MARKET.message(
                                year,
                                Figure.of(Unit.USD_MILLIONS, raised(s, year)),
                                Figure.of(Unit.USD_MILLIONS, s.projection().at(Series.PROPRIETARY_MARKET, year))),
                        CAPEX_TRAINING_GROWTH))
                .findFirst();
    }

    private static double raised(Subject s, int year) {
        return s.projection().at(Series.EQUITY_RAISED, year) + s.projection().at(Series.DEBT_RAISED, year);
    }

    private static Optional<Advice> saleWithoutBuyer(Subject s) {
        boolean sale = s.scenario().assumptions().option(Choice.EXIT_ROUTE) == Choice.SALE;
        double price = s.projection().results().exitEnterpriseValue();
        if (!(sale && price > LARGEST_PURCHASE)) {
            return Optional.empty();
        }
        return Optional.of(s.says(
                SALE_WITHOUT_BUYER,
                SALE_WITHOUT_BUYER.message(Figure.of(Unit.USD_MILLIONS, price)),
                new Advice.Fix(Choice.EXIT_ROUTE, Choice.LISTING),
                Choice.EXIT_ROUTE));
    }

    private static Optional<Advice> revenuePerHead(Subject s) {
        double perHead = s.atExit(Series.REVENUE) / s.atExit(Series.HEADCOUNT);
        if (!(perHead > 20)) {
            return Optional.empty();
        }
        Sentence message =
                REVENUE_PER_HEAD.message(Figure.of(Unit.USD_MILLIONS, perHead), s.textAtExit(Series.HEADCOUNT));
        return Optional.of(s.says(REVENUE_PER_HEAD, message, LAB_HEADCOUNT_ELASTICITY, LAB_HEADCOUNT));
    }

    private static IntStream years(Subject s) {
        return IntStream.rangeClosed(1, s.exit());
    }
}
