package underwrite.app.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import underwrite.app.format.TypedWords.Kind;
import underwrite.model.driver.Unit;

/**
 * What the words behind a number make of it in a field of a unit.
 *
 * <p>A bare number in a percentage field is per cent, 0.5 being half a per cent. A bare number in a money field is in USD millions, as in
 * files and in the memo; the field says so while it is typed. In a field of years {@code 18 mo} is one and a half, in one of months
 * {@code 1 yr} is twelve.
 */
final class UnitReading {
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final TypedWords known;

    UnitReading(TypedWords known) {
        this.known = known;
    }

    /** The value in the field's unit. */
    BigDecimal read(Unit unit, BigDecimal number, List<String> typedWords) throws Misfit {
        List<String> words = perYear(unit) ? withoutPerYear(typedWords) : typedWords;
        return switch (unit) {
            case USD_MILLIONS -> money(number, words);
            case SHARE, PER_YEAR -> percent(number, words);
            case MULTIPLE -> multiple(number, words);
            case MULTIPLE_PER_YEAR -> growth(number, words);
            case YEARS ->
                duration(number, words, Kind.YEARS, Kind.MONTHS, BigDecimal.ONE.divide(TWELVE, MathContext.DECIMAL128));
            case MONTHS, MONTHS_PER_YEAR -> duration(number, words, Kind.MONTHS, Kind.YEARS, TWELVE);
            case YEAR -> only(number, words, Kind.YEARS);
            case SCORE -> only(number, words, Kind.SCORES);
            case COUNT -> bare(number, words);
            case PEOPLE -> magnitude(number, without(words, Kind.PEOPLE), 0);
        };
    }

    private BigDecimal money(BigDecimal number, List<String> words) throws Misfit {
        List<String> rest = without(words, Kind.DOLLARS);
        return rest.isEmpty() ? number : magnitude(number, rest, -6);
    }

    private BigDecimal magnitude(BigDecimal number, List<String> words, int unitPower) throws Misfit {
        if (words.isEmpty()) {
            return number;
        }
        Integer power = words.size() == 1 ? known.power(words.get(0)) : null;
        if (power == null) {
            throw new Misfit("unit");
        }
        return number.scaleByPowerOfTen(power + unitPower);
    }

    private BigDecimal percent(BigDecimal number, List<String> words) throws Misfit {
        if (isOne(words, Kind.BASIS_POINTS)) {
            return number.scaleByPowerOfTen(-4);
        }
        return only(number, words, Kind.PERCENT).scaleByPowerOfTen(-2);
    }

    private BigDecimal multiple(BigDecimal number, List<String> words) throws Misfit {
        return isOne(words, Kind.PERCENT) ? number.scaleByPowerOfTen(-2) : only(number, words, Kind.TIMES);
    }

    private BigDecimal growth(BigDecimal number, List<String> words) throws Misfit {
        if (isOne(words, Kind.PERCENT)) {
            throw new Misfit("growth");
        }
        return only(number, words, Kind.TIMES);
    }

    private BigDecimal duration(BigDecimal number, List<String> words, Kind own, Kind other, BigDecimal factor)
            throws Misfit {
        return isOne(words, other) && !isOne(words, own)
                ? number.multiply(factor, MathContext.DECIMAL128)
                : only(number, words, own);
    }

    private BigDecimal only(BigDecimal number, List<String> words, Kind allowed) throws Misfit {
        if (words.isEmpty() || isOne(words, allowed)) {
            return number;
        }
        throw new Misfit("unit");
    }

    private static BigDecimal bare(BigDecimal number, List<String> words) throws Misfit {
        if (words.isEmpty()) {
            return number;
        }
        throw new Misfit("unit");
    }

    private boolean isOne(List<String> words, Kind allowed) {
        return words.size() == 1 && known.of(allowed).contains(words.get(0));
    }

    private static boolean perYear(Unit unit) {
        return switch (unit) {
            case PER_YEAR, MULTIPLE_PER_YEAR, MONTHS_PER_YEAR, COUNT, USD_MILLIONS -> true;
            default -> false;
        };
    }

    private List<String> withoutPerYear(List<String> words) {
        int n = words.size();
        if (n > 0 && known.of(Kind.A_YEAR).contains(words.get(n - 1))) {
            return words.subList(0, n - 1);
        }
        boolean said = n > 1
                && known.of(Kind.YEARS).contains(words.get(n - 1))
                && known.of(Kind.PER).contains(words.get(n - 2));
        return said ? words.subList(0, n - 2) : words;
    }

    private List<String> without(List<String> words, Kind dropped) {
        List<String> kept = new ArrayList<>(words);
        kept.removeIf(known.of(dropped)::contains);
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
