package underwrite.model.driver;

import static underwrite.model.driver.Driver.Trait.ADVANCED;
import static underwrite.model.driver.Driver.Trait.LOG;
import static underwrite.model.driver.Driver.Trait.WHOLE;
import static underwrite.model.driver.Unit.COUNT;
import static underwrite.model.driver.Unit.MONTHS;
import static underwrite.model.driver.Unit.MONTHS_PER_YEAR;
import static underwrite.model.driver.Unit.MULTIPLE;
import static underwrite.model.driver.Unit.MULTIPLE_PER_YEAR;
import static underwrite.model.driver.Unit.PEOPLE;
import static underwrite.model.driver.Unit.PER_YEAR;
import static underwrite.model.driver.Unit.SCORE;
import static underwrite.model.driver.Unit.SHARE;
import static underwrite.model.driver.Unit.USD_MILLIONS;
import static underwrite.model.driver.Unit.YEAR;
import static underwrite.model.driver.Unit.YEARS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import underwrite.model.words.Words;

/**
 * The catalogue of numeric assumptions: id, unit, range, default and scale of each, in the order in which files, sliders and the memo
 * list them.
 *
 * <p>Everything that lists assumptions is drawn from here. A value is in the driver's {@link #unit()}: money in USD millions, rates and
 * shares as fractions (a 5% rate is 0.05), multiples as x, scores 0..100. Example: {@code MARKET_SIZE} is the spend on LLM products in year
 * 0, 100 to 2,000,000 USD millions, 5,000 unless said otherwise, on a logarithmic slider.
 */
public enum Driver implements Input {
    MARKET_SIZE("market.size", USD_MILLIONS, 100, 2_000_000, 5_000, LOG),
    MARKET_USAGE_GROWTH("market.usageGrowth", PER_YEAR, 0, 9, 3),
    MARKET_USAGE_GROWTH_TERMINAL("market.usageGrowthTerminal", PER_YEAR, -0.1, 0.5, 0.15),
    MARKET_PRICE_DECLINE("market.priceDecline", PER_YEAR, 0, 0.95, 0.3),
    MARKET_PRICE_DECLINE_TERMINAL("market.priceDeclineTerminal", PER_YEAR, 0, 0.5, 0.05),
    MARKET_FADE_HALF_LIFE("market.fadeHalfLife", YEARS, 0.25, 10, 2),
    MARKET_APPLICATION_SHARE("market.applicationShare", SHARE, 0, 1, 0.6),
    STRUCTURE_LABS_TODAY("structure.labsToday", COUNT, 1, 20, 8),
    STRUCTURE_MAX_RIVALS("structure.maxRivals", COUNT, 1, 20, 12),
    STRUCTURE_EXUBERANCE("structure.exuberance", MULTIPLE, 0.25, 20, 4, LOG),
    STRUCTURE_EXUBERANCE_HALF_LIFE("structure.exuberanceHalfLife", YEARS, 0.25, 20, 3, ADVANCED),
    STRUCTURE_SELECTION("structure.selection", MULTIPLE, 0, 3, 1, ADVANCED),
    STRUCTURE_SPEND_RETURN("structure.spendReturn", MULTIPLE, 0, 2, 0.5, ADVANCED),
    STRUCTURE_SHARE_GROWTH_LIMIT("structure.shareGrowthLimit", MULTIPLE, 1.05, 20, 4, LOG, ADVANCED),
    MOAT_FRONTIER_LEAD("moat.frontierLead", SCORE, 0, 100, 50),
    MOAT_DATA_FLYWHEEL("moat.dataFlywheel", SCORE, 0, 100, 50),
    MOAT_SCALE_ECONOMIES("moat.scaleEconomies", SCORE, 0, 100, 50),
    MOAT_SWITCHING_COSTS("moat.switchingCosts", SCORE, 0, 100, 50),
    MOAT_DISTRIBUTION("moat.distribution", SCORE, 0, 100, 50),
    MOAT_PROPRIETARY_DATA("moat.proprietaryData", SCORE, 0, 100, 50),
    MOAT_TALENT("moat.talent", SCORE, 0, 100, 50),
    MOAT_HALF_LIFE("moat.halfLife", YEARS, 0.5, 30, 6),
    MOAT_FADE_TO("moat.fadeTo", SCORE, 0, 100, 50, ADVANCED),
    MOAT_OPEN_LAG("moat.openLag", MONTHS, 0, 60, 12),
    MOAT_OPEN_LAG_DRIFT("moat.openLagDrift", MONTHS_PER_YEAR, -12, 12, -1),
    MOAT_OPEN_ACCEPTANCE_LAG("moat.openAcceptanceLag", MONTHS, 1, 60, 9, ADVANCED),
    PRICING_GROSS_MARGIN("pricing.grossMargin", SHARE, -1, 0.95, 0.4),
    PRICING_ELASTICITY_COMMODITY("pricing.elasticityCommodity", MULTIPLE, 1.05, 50, 4),
    PRICING_ELASTICITY_DIFFERENTIATED("pricing.elasticityDifferentiated", MULTIPLE, 1.05, 10, 1.2, ADVANCED),
    PRICING_MARGIN_CAP("pricing.marginCap", SHARE, 0.3, 0.95, 0.8, ADVANCED),
    PRICING_MARGIN_ADJUSTMENT("pricing.marginAdjustment", PER_YEAR, 0, 1, 0.4, ADVANCED),
    LAB_REVENUE("lab.revenue", USD_MILLIONS, 1, 500_000, 100, LOG),
    LAB_CASH("lab.cash", USD_MILLIONS, 0, 500_000, 4_000, LOG),
    LAB_DEBT("lab.debt", USD_MILLIONS, 0, 500_000, 0, LOG),
    LAB_HEADCOUNT("lab.headcount", PEOPLE, 1, 100_000, 400, LOG),
    LAB_COST_PER_HEAD("lab.costPerHead", USD_MILLIONS, 0.05, 5, 0.6),
    LAB_COST_PER_HEAD_GROWTH("lab.costPerHeadGrowth", PER_YEAR, -0.1, 0.3, 0.03, ADVANCED),
    LAB_HEADCOUNT_ELASTICITY("lab.headcountElasticity", MULTIPLE, 0, 1.5, 0.35),
    LAB_SALES_ADMIN_SHARE("lab.salesAdminShare", SHARE, 0, 0.8, 0.2),
    LAB_TAX_RATE("lab.taxRate", SHARE, 0, 0.5, 0.21, ADVANCED),
    LAB_PRIOR_LOSSES("lab.priorLosses", USD_MILLIONS, 0, 200_000, 0, LOG, ADVANCED),
    CAPEX_TRAINING_RUN_COST("capex.trainingRunCost", USD_MILLIONS, 0.1, 100_000, 100, LOG),
    CAPEX_TRAINING_GROWTH("capex.trainingGrowth", MULTIPLE_PER_YEAR, 1, 10, 2.4),
    CAPEX_TRAINING_GROWTH_TERMINAL("capex.trainingGrowthTerminal", MULTIPLE_PER_YEAR, 0.8, 1.5, 1.05),
    CAPEX_TRAINING_HALF_LIFE("capex.trainingHalfLife", YEARS, 0.25, 10, 2.5),
    CAPEX_RUNS_PER_YEAR("capex.runsPerYear", COUNT, 0.25, 6, 1),
    CAPEX_EXPERIMENT_OVERHEAD("capex.experimentOverhead", MULTIPLE, 0, 10, 4),
    CAPEX_BUDGET_CEILING("capex.budgetCeiling", MULTIPLE, 0.02, 5, 0.3, LOG, ADVANCED),
    CAPEX_FRONTIER_PARTICIPATION("capex.frontierParticipation", MULTIPLE, 0.01, 2, 1, LOG),
    CAPEX_PARTNER_SUBSIDY("capex.partnerSubsidy", SHARE, 0, 0.8, 0),
    CAPEX_OWNED_SHARE("capex.ownedShare", SHARE, 0, 1, 0.2),
    CAPEX_OWNERSHIP_SAVING("capex.ownershipSaving", SHARE, 0, 0.6, 0.3, ADVANCED),
    CAPEX_ASSET_LIFE("capex.assetLife", YEARS, 1, 10, 5),
    CAPEX_DEBT_SHARE("capex.debtShare", SHARE, 0, 0.9, 0.1),
    CAPEX_DEBT_CEILING("capex.debtCeiling", SHARE, 0, 1, 0.3, ADVANCED),
    CAPEX_DEBT_RATE("capex.debtRate", PER_YEAR, 0, 0.3, 0.1, ADVANCED),
    VALUATION_POST_MONEY("valuation.postMoney", USD_MILLIONS, 10, 5_000_000, 18_000, LOG),
    VALUATION_ROUND_SIZE("valuation.roundSize", USD_MILLIONS, 0, 500_000, 750, LOG),
    VALUATION_EXIT_MULTIPLE("valuation.exitMultiple", MULTIPLE, 0.5, 60, 7),
    VALUATION_ENTRY_MULTIPLE_CAP("valuation.entryMultipleCap", MULTIPLE, 5, 2_000, 200, LOG, ADVANCED),
    VALUATION_MULTIPLE_HALF_LIFE("valuation.multipleHalfLife", YEARS, 0.25, 20, 2),
    VALUATION_REFERENCE_MARGIN("valuation.referenceMargin", SHARE, 0.3, 0.95, 0.75, ADVANCED),
    VALUATION_EXIT_YEAR("valuation.exitYear", YEAR, 1, 10, 6, WHOLE),
    VALUATION_HURDLE_RATE("valuation.hurdleRate", PER_YEAR, 0, 1, 0.25),
    VALUATION_DISCOUNT_RATE("valuation.discountRate", PER_YEAR, 0.02, 0.5, 0.15, ADVANCED),
    VALUATION_TERMINAL_GROWTH("valuation.terminalGrowth", PER_YEAR, -0.05, 0.06, 0.03, ADVANCED),
    VALUATION_FUNDAMENTALS_WEIGHT("valuation.fundamentalsWeight", SHARE, 0, 1, 0.5),
    DEAL_CHEQUE("deal.cheque", USD_MILLIONS, 0.001, 100_000, 10, LOG),
    DEAL_PREFERENCE_MULTIPLE("deal.preferenceMultiple", MULTIPLE, 0, 3, 1),
    DEAL_EXISTING_PREFERRED_SHARE("deal.existingPreferredShare", SHARE, 0, 0.95, 0.45, ADVANCED),
    DEAL_EXISTING_PREFERENCE("deal.existingPreference", USD_MILLIONS, 0, 500_000, 6_500, LOG, ADVANCED),
    DEAL_PRO_RATA("deal.proRata", SHARE, 0, 1, 0),
    DEAL_OPTION_POOL("deal.optionPool", PER_YEAR, 0, 0.15, 0.03),
    DEAL_ROUND_DISCOUNT("deal.roundDiscount", SHARE, 0, 0.8, 0, ADVANCED),
    DEAL_BUFFER_MONTHS("deal.bufferMonths", MONTHS, 0, 36, 12),
    DEAL_MAX_DILUTION("deal.maxDilution", SHARE, 0.05, 0.9, 0.35),
    DEAL_DISTRESS_RECOVERY("deal.distressRecovery", MULTIPLE, 0, 20, 0.8);

    /** What sets a driver apart from an ordinary one on a linear slider. */
    enum Trait {
        LOG,
        ADVANCED,
        WHOLE
    }

    private static final Words WORDS = Words.of("underwrite/model/driver/drivers");
    private static final List<Driver> ALL = List.of(values());

    private final String id;
    private final Unit unit;
    private final double min;
    private final double max;
    private final double defaultValue;
    private final Set<Trait> traits;

    Driver(String id, Unit unit, double min, double max, double defaultValue, Trait... traits) {
        this.id = id;
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.defaultValue = defaultValue;
        EnumSet<Trait> set = EnumSet.noneOf(Trait.class);
        Collections.addAll(set, traits);
        this.traits = Collections.unmodifiableSet(set);
    }

    /** All drivers in catalogue order; unlike {@code values()} it copies nothing. */
    public static List<Driver> all() {
        return ALL;
    }

    /** The driver with this id, such as {@code market.size}. */
    public static Optional<Driver> byId(String id) {
        return Input.byId(id).filter(Driver.class::isInstance).map(Driver.class::cast);
    }

    @Override
    public String id() {
        return id;
    }

    /** What a value of this driver is counted in. */
    public Unit unit() {
        return unit;
    }

    /** The least value allowed, in {@link #unit()}. */
    public double min() {
        return min;
    }

    /** The greatest value allowed, in {@link #unit()}. */
    public double max() {
        return max;
    }

    /** The value that holds when a thesis says nothing, in {@link #unit()}. */
    public double defaultValue() {
        return defaultValue;
    }

    /** Whether the slider runs on a logarithmic scale; where the minimum is 0, zero sits at its left end. */
    public boolean logarithmic() {
        return traits.contains(LOG);
    }

    /** Whether the driver is shown under "advanced". */
    public boolean advanced() {
        return traits.contains(ADVANCED);
    }

    /** Whether only whole numbers are allowed. */
    public boolean whole() {
        return traits.contains(WHOLE);
    }

    /** Whether a value is finite and within {@link #min()}..{@link #max()}; NaN is not. */
    public boolean allows(double value) {
        return value >= min && value <= max;
    }

    /** The allowed value next to a number: clipped to the range, and rounded half up where only whole numbers are allowed. */
    public double nearestAllowed(double value) {
        double clipped = Math.max(min, Math.min(max, value));
        return whole() ? Math.floor(clipped + 0.5) : clipped;
    }

    @Override
    public String label(Locale locale) {
        return WORDS.in(locale).get(id + ".label");
    }

    @Override
    public String meaning(Locale locale) {
        return WORDS.in(locale).get(id + ".meaning");
    }
}
