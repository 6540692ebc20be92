package underwrite.app.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underwrite.model.driver.Unit;

/**
 * What the words behind a number make of it in a field of a unit.
 *
 * <p>A bare number in a percentage field is per cent, 0.5 being half a per cent. A bare number in a money field is in USD millions, as in
 * files and in the memo; the field says so while it is typed. In a field of years {@code 18 mo} is one and a half, in one of months
 * {@code 1 yr} is twelve.
 */
final class UnitReading {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mm", 6),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("t", 12),
            Map.entry("tn", 12),
            Map.entry("trn", 12),
            Map.entry("trillion", 12));
    private static final Set<String> DOLLARS = Set.of("$", "us$", "usd", "dollar", "dollars");
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "pc");
    private static final Set<String> BASIS_POINTS = Set.of("bp", "bps");
    private static final Set<String> TIMES = Set.of("x", "times");
    private static final Set<String> YEARS = Set.of("y", "yr", "yrs", "year", "years");
    private static final Set<String> MONTHS = Set.of("m", "mo", "mos", "month", "months");
    private static final Set<String> SCORES = Set.of("pt", "pts", "point", "points");
    private static final Set<String> PER = Set.of("/", "a", "per");
    private static final Set<String> A_YEAR = Set.of("pa", "p.a.", "annually");
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private UnitReading() {}

    /** The value in the field's unit. */
    static BigDecimal read(Unit unit, BigDecimal number, List<String> typedWords) throws Misfit {
        List<String> words = perYear(unit) ? withoutPerYear(typedWords) : typedWords;
        return switch (unit) {
            case USD_MILLIONS -> money(number, words);
            case SHARE, PER_YEAR -> percent(number, words);
            case MULTIPLE -> multiple(number, words);
            case MULTIPLE_PER_YEAR -> growth(number, words);
            case YEARS -> duration(number, words, YEARS, MONTHS, BigDecimal.ONE.divide(TWELVE, MathContext.DECIMAL128));
            case MONTHS, MONTHS_PER_YEAR -> duration(number, words, MONTHS, YEARS, TWELVE);
            case YEAR -> only(number, words, YEARS);
            case SCORE -> only(number, words, SCORES);
            case COUNT -> only(number, words, Set.of());
            case PEOPLE -> magnitude(number, without(words, Set.of("people", "staff")), 0);
        };
    }

    private static BigDecimal money(BigDecimal number, List<String> words) throws Misfit {
        List<String> rest = without(words, DOLLARS);
        return rest.isEmpty() ? number : magnitude(number, rest, -6);
    }

    private static BigDecimal magnitude(BigDecimal number, List<String> words, int unitPower) throws Misfit {
        if (words.isEmpty()) {
            return number;
        }
        Integer power = words.size() == 1 ? POWERS.get(words.get(0)) : null;
        if (power == null) {
            throw new Misfit("unit");
        }
        return number.scaleByPowerOfTen(power + unitPower);
    }

    private static BigDecimal percent(BigDecimal number, List<String> words) throws Misfit {
        if (isOne(words, BASIS_POINTS)) {
            return number.scaleByPowerOfTen(-4);
        }
        return only(number, words, PERCENT).scaleByPowerOfTen(-2);
    }

    private static BigDecimal multiple(BigDecimal number, List<String> words) throws Misfit {
        return isOne(words, PERCENT) ? number.scaleByPowerOfTen(-2) : only(number, words, TIMES);
    }

    private static BigDecimal growth(BigDecimal number, List<String> words) throws Misfit {
        if (isOne(words, PERCENT)) {
            throw new Misfit("growth");
        }
        return only(number, words, TIMES);
    }

    private static BigDecimal duration(
            BigDecimal number, List<String> words, Set<String> own, Set<String> other, BigDecimal factor)
            throws Misfit {
        return isOne(words, other) && !isOne(words, own)
                ? number.multiply(factor, MathContext.DECIMAL128)
                : only(number, words, own);
    }

    private static BigDecimal only(BigDecimal number, List<String> words, Set<String> allowed) throws Misfit {
        if (words.isEmpty() || isOne(words, allowed)) {
            return number;
        }
        throw new Misfit("unit");
    }

    private static boolean isOne(List<String> words, Set<String> allowed) {
        return words.size() == 1 && allowed.contains(words.get(0));
    }

    private static boolean perYear(Unit unit) {
        return switch (unit) {
            case PER_YEAR, MULTIPLE_PER_YEAR, MONTHS_PER_YEAR, COUNT, USD_MILLIONS -> true;
            default -> false;
        };
    }

    private static List<String> withoutPerYear(List<String> words) {
        int n = words.size();
        if (n > 0 && A_YEAR.contains(words.get(n - 1))) {
            return words.subList(0, n - 1);
        }
        boolean said = n > 1 && YEARS.contains(words.get(n - 1)) && PER.contains(words.get(n - 2));
        return said ? words.subList(0, n - 2) : words;
    }

    private static List<String> without(List<String> words, Set<String> dropped) {
        List<String> kept = new ArrayList<>(words);
        kept.removeIf(dropped::contains);
        return kept;
    }

    /** Words that the field has no use for. */
    static final class Misfit extends Exception {
        /** The kind of refusal, as the words of this package name it. */
        final String kind;

        Misfit(String kind) {
            super(kind);
            this.kind = kind;
        }
    }
}
