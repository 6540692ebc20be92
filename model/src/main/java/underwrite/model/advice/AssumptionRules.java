package underwrite.model.advice;

import static underwrite.model.advice.Rule.ABOVE_AVERAGE_IN_EVERYTHING;
import static underwrite.model.advice.Rule.ADVANTAGE_THAT_STAYS;
import static underwrite.model.advice.Rule.EXUBERANCE_THAT_STAYS;
import static underwrite.model.advice.Rule.HURDLE_BELOW_DISCOUNT;
import static underwrite.model.advice.Rule.LEAD_WITHOUT_SPEND;
import static underwrite.model.advice.Rule.MOAT_WITH_FALLING_PRICES;
import static underwrite.model.advice.Rule.OPEN_MODELS_NEVER_CATCH_UP;
import static underwrite.model.advice.Rule.OUTSIDE_EVIDENCE;
import static underwrite.model.advice.Rule.PRICE_FALL_ABOVE_EVIDENCE;
import static underwrite.model.advice.Rule.TERMINAL_GROWTH_NEAR_DISCOUNT;
import static underwrite.model.driver.Driver.CAPEX_FRONTIER_PARTICIPATION;
import static underwrite.model.driver.Driver.MARKET_PRICE_DECLINE;
import static underwrite.model.driver.Driver.MOAT_DATA_FLYWHEEL;
import static underwrite.model.driver.Driver.MOAT_DISTRIBUTION;
import static underwrite.model.driver.Driver.MOAT_FRONTIER_LEAD;
import static underwrite.model.driver.Driver.MOAT_HALF_LIFE;
import static underwrite.model.driver.Driver.MOAT_OPEN_LAG;
import static underwrite.model.driver.Driver.MOAT_OPEN_LAG_DRIFT;
import static underwrite.model.driver.Driver.MOAT_PROPRIETARY_DATA;
import static underwrite.model.driver.Driver.MOAT_SCALE_ECONOMIES;
import static underwrite.model.driver.Driver.MOAT_SWITCHING_COSTS;
import static underwrite.model.driver.Driver.MOAT_TALENT;
import static underwrite.model.driver.Driver.STRUCTURE_EXUBERANCE;
import static underwrite.model.driver.Driver.STRUCTURE_EXUBERANCE_HALF_LIFE;
import static underwrite.model.driver.Driver.VALUATION_DISCOUNT_RATE;
import static underwrite.model.driver.Driver.VALUATION_HURDLE_RATE;
import static underwrite.model.driver.Driver.VALUATION_TERMINAL_GROWTH;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figure;
import underwrite.model.driver.Unit;
import underwrite.model.evidence.Published;
import underwrite.model.words.Sentence;

/** Rules that read the assumptions of one scenario alone. */
final class AssumptionRules {
    private static final double AVERAGE_SCORE = 50;
    private static final List<Driver> SCORES = List.of(
            MOAT_FRONTIER_LEAD,
            MOAT_DATA_FLYWHEEL,
            MOAT_SCALE_ECONOMIES,
            MOAT_SWITCHING_COSTS,
            MOAT_DISTRIBUTION,
            MOAT_PROPRIETARY_DATA,
            MOAT_TALENT);

    private AssumptionRules() {}

    static List<Function<Subject, Optional<Advice>>> single() {
        return List.of(
                AssumptionRules::leadWithoutSpend,
                AssumptionRules::priceFallAboveEvidence,
                AssumptionRules::terminalGrowthNearDiscount,
                AssumptionRules::moatWithFallingPrices,
                AssumptionRules::aboveAverageInEverything,
                AssumptionRules::advantageThatStays,
                AssumptionRules::openModelsNeverCatchUp,
                AssumptionRules::exuberanceThatStays,
                AssumptionRules::hurdleBelowDiscount);
    }

    private static Optional<Advice> leadWithoutSpend(Subject s) {
        if (!(s.value(MOAT_FRONTIER_LEAD) >= 60 && s.value(CAPEX_FRONTIER_PARTICIPATION) <= 0.25)) {
            return Optional.empty();
        }
        Sentence message = LEAD_WITHOUT_SPEND.message(s.text(MOAT_FRONTIER_LEAD), s.text(CAPEX_FRONTIER_PARTICIPATION));
        return Optional.of(s.says(
                LEAD_WITHOUT_SPEND,
                message,
                new Advice.Fix(MOAT_FRONTIER_LEAD, AVERAGE_SCORE),
                MOAT_FRONTIER_LEAD,
                CAPEX_FRONTIER_PARTICIPATION));
    }

    private static Optional<Advice> priceFallAboveEvidence(Subject s) {
        double[] published = s.published(MARKET_PRICE_DECLINE);
        double highest = Arrays.stream(published).max().orElse(Double.POSITIVE_INFINITY);
        if (!(s.value(MARKET_PRICE_DECLINE) > highest)) {
            return Optional.empty();
        }
        Figure bound = Figure.of(MARKET_PRICE_DECLINE.unit(), highest);
        return Optional.of(s.says(
                PRICE_FALL_ABOVE_EVIDENCE,
                PRICE_FALL_ABOVE_EVIDENCE.message(s.text(MARKET_PRICE_DECLINE), bound),
                new Advice.Fix(MARKET_PRICE_DECLINE, highest),
                MARKET_PRICE_DECLINE));
    }

    private static Optional<Advice> terminalGrowthNearDiscount(Subject s) {
        double gap = s.value(VALUATION_DISCOUNT_RATE) - s.value(VALUATION_TERMINAL_GROWTH);
        if (!(gap < 0.05)) {
            return Optional.empty();
        }
        double factor = (1 + s.value(VALUATION_TERMINAL_GROWTH)) / gap;
        Sentence message = TERMINAL_GROWTH_NEAR_DISCOUNT.message(
                s.text(VALUATION_TERMINAL_GROWTH), s.text(VALUATION_DISCOUNT_RATE), Figure.of(Unit.MULTIPLE, factor));
        return Optional.of(s.says(
                TERMINAL_GROWTH_NEAR_DISCOUNT,
                message,
                new Advice.Fix(VALUATION_DISCOUNT_RATE, s.value(VALUATION_TERMINAL_GROWTH) + 0.08),
                VALUATION_DISCOUNT_RATE,
                VALUATION_TERMINAL_GROWTH));
    }

    private static Optional<Advice> moatWithFallingPrices(Subject s) {
        double moat = Stream.of(MOAT_FRONTIER_LEAD, MOAT_SWITCHING_COSTS, MOAT_PROPRIETARY_DATA)
                .mapToDouble(s::value)
                .average()
                .orElse(0);
        if (!(moat >= 65 && s.value(MARKET_PRICE_DECLINE) >= 0.6)) {
            return Optional.empty();
        }
        Figure score = Figure.of(MOAT_FRONTIER_LEAD.unit(), moat);
        return Optional.of(s.says(
                MOAT_WITH_FALLING_PRICES,
                MOAT_WITH_FALLING_PRICES.message(score, s.text(MARKET_PRICE_DECLINE)),
                MARKET_PRICE_DECLINE,
                MOAT_FRONTIER_LEAD,
                MOAT_SWITCHING_COSTS,
                MOAT_PROPRIETARY_DATA));
    }

    private static Optional<Advice> aboveAverageInEverything(Subject s) {
        if (!SCORES.stream().allMatch(score -> s.value(score) > AVERAGE_SCORE)) {
            return Optional.empty();
        }
        Driver least = SCORES.stream()
                .min((a, b) -> Double.compare(s.value(a), s.value(b)))
                .orElseThrow();
        return Optional.of(s.says(
                ABOVE_AVERAGE_IN_EVERYTHING,
                ABOVE_AVERAGE_IN_EVERYTHING.message(least, s.text(least)),
                new Advice.Fix(least, AVERAGE_SCORE),
                least));
    }

    private static Optional<Advice> advantageThatStays(Subject s) {
        boolean ahead = SCORES.stream().anyMatch(score -> s.value(score) >= 65);
        if (!(ahead && s.value(MOAT_HALF_LIFE) > 15)) {
            return Optional.empty();
        }
        return Optional.of(s.says(
                ADVANTAGE_THAT_STAYS,
                ADVANTAGE_THAT_STAYS.message(s.text(MOAT_HALF_LIFE)),
                new Advice.Fix(MOAT_HALF_LIFE, MOAT_HALF_LIFE.defaultValue()),
                MOAT_HALF_LIFE));
    }

    private static Optional<Advice> openModelsNeverCatchUp(Subject s) {
        if (!(s.value(MOAT_OPEN_LAG) >= 24 && s.value(MOAT_OPEN_LAG_DRIFT) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(s.says(
                OPEN_MODELS_NEVER_CATCH_UP,
                OPEN_MODELS_NEVER_CATCH_UP.message(s.text(MOAT_OPEN_LAG)),
                new Advice.Fix(MOAT_OPEN_LAG_DRIFT, MOAT_OPEN_LAG_DRIFT.defaultValue()),
                MOAT_OPEN_LAG_DRIFT,
                MOAT_OPEN_LAG));
    }

    private static Optional<Advice> exuberanceThatStays(Subject s) {
        if (!(s.value(STRUCTURE_EXUBERANCE) >= 2 && s.value(STRUCTURE_EXUBERANCE_HALF_LIFE) > 8)) {
            return Optional.empty();
        }
        return Optional.of(s.says(
                EXUBERANCE_THAT_STAYS,
                EXUBERANCE_THAT_STAYS.message(s.text(STRUCTURE_EXUBERANCE), s.text(STRUCTURE_EXUBERANCE_HALF_LIFE)),
                new Advice.Fix(STRUCTURE_EXUBERANCE_HALF_LIFE, STRUCTURE_EXUBERANCE_HALF_LIFE.defaultValue()),
                STRUCTURE_EXUBERANCE_HALF_LIFE,
                STRUCTURE_EXUBERANCE));
    }

    private static Optional<Advice> hurdleBelowDiscount(Subject s) {
        if (!(s.value(VALUATION_HURDLE_RATE) < s.value(VALUATION_DISCOUNT_RATE))) {
            return Optional.empty();
        }
        return Optional.of(s.says(
                HURDLE_BELOW_DISCOUNT,
                HURDLE_BELOW_DISCOUNT.message(s.text(VALUATION_HURDLE_RATE), s.text(VALUATION_DISCOUNT_RATE)),
                new Advice.Fix(VALUATION_HURDLE_RATE, s.value(VALUATION_DISCOUNT_RATE)),
                VALUATION_HURDLE_RATE,
                VALUATION_DISCOUNT_RATE));
    }

    /** Values beyond every published one (three at least) for which no reason is written. */
    static List<Advice> outsideEvidence(Subject s) {
        return Driver.all().stream()
                .filter(driver -> driver != MARKET_PRICE_DECLINE)
                .filter(driver -> !s.scenario().rationale().containsKey(driver))
                .flatMap(driver -> outside(s, driver).stream())
                .toList();
    }

    private static Optional<Advice> outside(Subject s, Driver driver) {
        double[] published = s.published(driver);
        if (published.length < Published.FEWEST_TO_DOUBT) {
            return Optional.empty();
        }
        double low = Arrays.stream(published).min().orElseThrow();
        double high = Arrays.stream(published).max().orElseThrow();
        double value = s.value(driver);
        if (value >= low && value <= high) {
            return Optional.empty();
        }
        double nearest = value < low ? low : high;
        Sentence message = OUTSIDE_EVIDENCE.message(
                driver,
                s.text(driver),
                published.length,
                Figure.of(driver.unit(), low),
                Figure.of(driver.unit(), high));
        return Optional.of(s.says(OUTSIDE_EVIDENCE, message, new Advice.Fix(driver, nearest), driver));
    }
}
