package underwrite.model.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** The catalogue of yearly lines of a projection, each with eleven values for years 0..10, in the order of the model. */
public enum Series implements Line {
    USAGE_GROWTH("usageGrowth", Section.MARKET, Unit.PER_YEAR),
    PRICE_DECLINE("priceDecline", Section.MARKET, Unit.PER_YEAR),
    MARKET_SIZE("marketSize", Section.MARKET, Unit.USD_MILLIONS),
    CONTESTABLE_SHARE("contestableShare", Section.MARKET, Unit.SHARE),
    PROPRIETARY_MARKET("proprietaryMarket", Section.MARKET, Unit.USD_MILLIONS),
    EXUBERANCE("exuberance", Section.STRUCTURE, Unit.MULTIPLE),
    TRAINING_RUN_COST("trainingRunCost", Section.STRUCTURE, Unit.USD_MILLIONS),
    FRONTIER_COST("frontierCost", Section.STRUCTURE, Unit.USD_MILLIONS),
    RIVALS("rivals", Section.STRUCTURE, Unit.COUNT),
    TARGET_SHARE("targetShare", Section.STRUCTURE, Unit.SHARE),
    MARKET_SHARE("marketShare", Section.STRUCTURE, Unit.SHARE),
    REVENUE("revenue", Section.STRUCTURE, Unit.USD_MILLIONS),
    ELASTICITY("elasticity", Section.PRICING, Unit.MULTIPLE),
    GROSS_MARGIN("grossMargin", Section.PRICING, Unit.SHARE),
    GROSS_PROFIT("grossProfit", Section.PRICING, Unit.USD_MILLIONS),
    TRAINING_COMPUTE("trainingCompute", Section.COSTS, Unit.USD_MILLIONS),
    INFERENCE_COMPUTE("inferenceCompute", Section.COSTS, Unit.USD_MILLIONS),
    COMPUTE_COST("computeCost", Section.COSTS, Unit.USD_MILLIONS),
    RENT("rent", Section.COSTS, Unit.USD_MILLIONS),
    DEPRECIATION("depreciation", Section.COSTS, Unit.USD_MILLIONS),
    CAPEX("capex", Section.COSTS, Unit.USD_MILLIONS),
    HEADCOUNT("headcount", Section.COSTS, Unit.PEOPLE),
    PEOPLE("people", Section.COSTS, Unit.USD_MILLIONS),
    SALES_ADMIN("salesAdmin", Section.COSTS, Unit.USD_MILLIONS),
    EBITDA("ebitda", Section.COSTS, Unit.USD_MILLIONS),
    UNLEVERED_FCF("unleveredFcf", Section.VALUE, Unit.USD_MILLIONS),
    INTRINSIC_VALUE("intrinsicValue", Section.VALUE, Unit.USD_MILLIONS),
    MULTIPLE("multiple", Section.VALUE, Unit.MULTIPLE),
    MARGIN_QUALITY("marginQuality", Section.VALUE, Unit.MULTIPLE),
    FUNDAMENTALS_WEIGHT("fundamentalsWeight", Section.VALUE, Unit.SHARE),
    ENTERPRISE_VALUE("enterpriseValue", Section.VALUE, Unit.USD_MILLIONS),
    INTEREST("interest", Section.FUNDING, Unit.USD_MILLIONS),
    TAX("tax", Section.FUNDING, Unit.USD_MILLIONS),
    FCF("fcf", Section.FUNDING, Unit.USD_MILLIONS),
    NOL("nol", Section.FUNDING, Unit.USD_MILLIONS),
    RAISE("raise", Section.FUNDING, Unit.USD_MILLIONS),
    DEBT_RAISED("debtRaised", Section.FUNDING, Unit.USD_MILLIONS),
    EQUITY_RAISED("equityRaised", Section.FUNDING, Unit.USD_MILLIONS),
    PRE_MONEY("preMoney", Section.FUNDING, Unit.USD_MILLIONS),
    DILUTION("dilution", Section.FUNDING, Unit.SHARE),
    FOLLOW_ON("followOn", Section.FUNDING, Unit.USD_MILLIONS),
    CASH("cash", Section.FUNDING, Unit.USD_MILLIONS),
    DEBT("debt", Section.FUNDING, Unit.USD_MILLIONS),
    OWNERSHIP_BEFORE("ownershipBefore", Section.CAP_TABLE, Unit.SHARE),
    OWNERSHIP("ownership", Section.CAP_TABLE, Unit.SHARE),
    EXIT_EQUITY("exitEquity", Section.WATERFALL, Unit.USD_MILLIONS),
    PROCEEDS("proceeds", Section.RETURNS, Unit.USD_MILLIONS),
    MOIC("moic", Section.RETURNS, Unit.MULTIPLE),
    IRR("irr", Section.RETURNS, Unit.PER_YEAR);

    /** Years 0..10: eleven values a line. */
    public static final int YEARS = 11;

    /** The last year of a projection. */
    public static final int HORIZON = YEARS - 1;

    private static final Words WORDS = Words.of("underwrite/model/series/series");
    private static final List<Series> ALL = List.of(values());

    private final String id;
    private final Section section;
    private final Unit unit;

    Series(String id, Section section, Unit unit) {
        this.id = id;
        this.section = section;
        this.unit = unit;
    }

    /** All series in catalogue order. */
    public static List<Series> all() {
        return ALL;
    }

    /** The series with this id, such as {@code marketSize}. */
    public static Optional<Series> byId(String id) {
        return ALL.stream().filter(series -> series.id.equals(id)).findFirst();
    }

    /** The id in files, formulas and the memo. */
    @Override
    public String id() {
        return id;
    }

    @Override
    public Section section() {
        return section;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public String label(Locale locale) {
        return WORDS.in(locale).get(id + ".label");
    }
}
