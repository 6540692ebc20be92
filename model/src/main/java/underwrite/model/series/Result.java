package underwrite.model.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** The catalogue of results of a scenario: one number each, at the exit that the scenario chooses. */
public enum Result {
    EXIT_YEAR("exitYear", Unit.YEAR),
    DISTRESS_YEAR("distressYear", Unit.YEAR),
    HOLDING_YEARS("holdingYears", Unit.YEARS),
    INVESTED("invested", Unit.USD_MILLIONS),
    PROCEEDS("proceeds", Unit.USD_MILLIONS),
    MOIC("moic", Unit.MULTIPLE),
    IRR("irr", Unit.PER_YEAR),
    NPV("npv", Unit.USD_MILLIONS),
    EXIT_ENTERPRISE_VALUE("exitEnterpriseValue", Unit.USD_MILLIONS),
    EXIT_EQUITY("exitEquity", Unit.USD_MILLIONS),
    OWNERSHIP_AT_ENTRY("ownershipAtEntry", Unit.SHARE),
    OWNERSHIP_AT_EXIT("ownershipAtExit", Unit.SHARE),
    ENTRY_MULTIPLE("entryMultiple", Unit.MULTIPLE),
    INTRINSIC_ENTERPRISE_VALUE("intrinsicEnterpriseValue", Unit.USD_MILLIONS),
    INTRINSIC_EQUITY_VALUE("intrinsicEquityValue", Unit.USD_MILLIONS);

    private static final Words WORDS = Words.of("underwrite/model/series/series");
    private static final List<Result> ALL = List.of(values());

    private final String id;
    private final Unit unit;

    Result(String id, Unit unit) {
        this.id = id;
        this.unit = unit;
    }

    /** All results in catalogue order. */
    public static List<Result> all() {
        return ALL;
    }

    /** The result with this id, such as {@code moic}. */
    public static Optional<Result> byId(String id) {
        return ALL.stream().filter(result -> result.id.equals(id)).findFirst();
    }

    /** The id in files, on the command line and in the memo. */
    public String id() {
        return id;
    }

    /** What its value is counted in. */
    public Unit unit() {
        return unit;
    }

    /** The short name, in a language; {@link Locale#ROOT} is English. */
    public String label(Locale locale) {
        return WORDS.in(locale).get("result." + id + ".label");
    }

    /** The short name in English. */
    public String label() {
        return label(Locale.ROOT);
    }
}
