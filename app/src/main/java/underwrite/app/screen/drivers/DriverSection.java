package underwrite.app.screen.drivers;

import static underwrite.model.driver.Driver.*;

import java.util.Arrays;
import java.util.List;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;

/** The parts of a slider tab, in their order: which assumptions stand together. Every assumption stands in exactly one. */
public enum DriverSection {
    PRICE(VALUATION_POST_MONEY, VALUATION_ROUND_SIZE, DEAL_CHEQUE),
    EXIT(
            VALUATION_EXIT_YEAR,
            VALUATION_EXIT_MULTIPLE,
            VALUATION_MULTIPLE_HALF_LIFE,
            VALUATION_FUNDAMENTALS_WEIGHT,
            VALUATION_HURDLE_RATE,
            VALUATION_ENTRY_MULTIPLE_CAP,
            VALUATION_REFERENCE_MARGIN,
            VALUATION_DISCOUNT_RATE,
            VALUATION_TERMINAL_GROWTH),
    TERMS(
            Choice.SECURITY,
            DEAL_PREFERENCE_MULTIPLE,
            Choice.SENIORITY,
            Choice.EXIT_ROUTE,
            DEAL_EXISTING_PREFERRED_SHARE,
            DEAL_EXISTING_PREFERENCE),
    LATER_ROUNDS(
            DEAL_PRO_RATA,
            DEAL_OPTION_POOL,
            DEAL_BUFFER_MONTHS,
            DEAL_MAX_DILUTION,
            DEAL_DISTRESS_RECOVERY,
            DEAL_ROUND_DISCOUNT),
    TRAINING(
            CAPEX_TRAINING_RUN_COST,
            CAPEX_TRAINING_GROWTH,
            CAPEX_TRAINING_GROWTH_TERMINAL,
            CAPEX_TRAINING_HALF_LIFE,
            CAPEX_RUNS_PER_YEAR,
            CAPEX_EXPERIMENT_OVERHEAD,
            CAPEX_FRONTIER_PARTICIPATION,
            CAPEX_BUDGET_CEILING),
    SUPPLY(CAPEX_PARTNER_SUBSIDY, CAPEX_OWNED_SHARE, CAPEX_ASSET_LIFE, CAPEX_OWNERSHIP_SAVING),
    FUNDING(CAPEX_DEBT_SHARE, CAPEX_DEBT_CEILING, CAPEX_DEBT_RATE),
    LAB_TODAY(LAB_REVENUE, LAB_CASH, LAB_DEBT, LAB_HEADCOUNT, LAB_PRIOR_LOSSES),
    RUNNING_COSTS(
            LAB_COST_PER_HEAD, LAB_HEADCOUNT_ELASTICITY, LAB_SALES_ADMIN_SHARE, LAB_COST_PER_HEAD_GROWTH, LAB_TAX_RATE),
    EDGE(MOAT_FRONTIER_LEAD, MOAT_TALENT, MOAT_HALF_LIFE, MOAT_FADE_TO),
    DATA(MOAT_DATA_FLYWHEEL, MOAT_PROPRIETARY_DATA),
    CUSTOMERS(MOAT_SWITCHING_COSTS, MOAT_DISTRIBUTION),
    OPEN_MODELS(MOAT_SCALE_ECONOMIES, MOAT_OPEN_LAG, MOAT_OPEN_LAG_DRIFT, MOAT_OPEN_ACCEPTANCE_LAG),
    PRICING(
            PRICING_GROSS_MARGIN,
            PRICING_ELASTICITY_COMMODITY,
            PRICING_ELASTICITY_DIFFERENTIATED,
            PRICING_MARGIN_CAP,
            PRICING_MARGIN_ADJUSTMENT),
    STRUCTURE(
            STRUCTURE_LABS_TODAY,
            STRUCTURE_MAX_RIVALS,
            STRUCTURE_EXUBERANCE,
            STRUCTURE_EXUBERANCE_HALF_LIFE,
            STRUCTURE_SELECTION,
            STRUCTURE_SPEND_RETURN,
            STRUCTURE_SHARE_GROWTH_LIMIT),
    DEMAND(MARKET_SIZE, MARKET_USAGE_GROWTH, MARKET_USAGE_GROWTH_TERMINAL, MARKET_FADE_HALF_LIFE),
    MARKET_PRICE(MARKET_PRICE_DECLINE, MARKET_PRICE_DECLINE_TERMINAL),
    SPENDING(MARKET_APPLICATION_SHARE);

    private final List<Input> inputs;

    DriverSection(Input... inputs) {
        this.inputs = List.of(inputs);
    }

    /** The sections of a slider tab, in order. */
    static List<DriverSection> of(Group group) {
        return Arrays.stream(values())
                .filter(section -> section.group() == group)
                .toList();
    }

    /** The section that an assumption stands in. */
    static DriverSection of(Input input) {
        return Arrays.stream(values())
                .filter(section -> section.inputs.contains(input))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No section holds " + input.id()));
    }

    /** The slider tab that it is a part of. */
    Group group() {
        return inputs.get(0).group();
    }

    /** All its assumptions. */
    List<Input> inputs() {
        return inputs;
    }

    /** Those shown at once. */
    List<Input> main() {
        return inputs.stream().filter(input -> !advanced(input)).toList();
    }

    /** Those under "Advanced". */
    List<Input> advanced() {
        return inputs.stream().filter(DriverSection::advanced).toList();
    }

    private static boolean advanced(Input input) {
        return input instanceof Driver driver && driver.advanced();
    }

    /** The heading. */
    String label() {
        return UiWords.of(DriverSection.class).get("section." + name());
    }
}
