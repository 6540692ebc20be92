package underwrite.model.projection;

import java.util.Locale;
import underwrite.model.words.Words;

/**
 * One line of a cap table.
 *
 * @param kind what it is
 * @param year the year of a later round, 1..10; 0 for what stands at entry
 * @param shares in parts of the fully diluted number at entry (= 1)
 * @param preference what it is due before common on a sale, USD millions; 0 for common
 * @param rank seniority: a higher one is paid first under standard seniority; 0 for earlier preferred and common
 * @param participating whether it gets its preference and its part of the rest
 * @param ourFraction the part of the class that the investor holds, 0..1
 */
public record ShareClass(
        Kind kind, int year, double shares, double preference, int rank, boolean participating, double ourFraction) {
    private static final Words WORDS = Words.of("underwrite/model/projection/words");

    public ShareClass {
        require(shares >= 0 && shares <= Double.MAX_VALUE, "shares", shares);
        require(preference >= 0 && preference <= Double.MAX_VALUE, "preference", preference);
        require(ourFraction >= 0 && ourFraction <= 1, "our fraction", ourFraction);
    }

    private static void require(boolean holds, String what, double found) {
        if (!holds) {
            throw new IllegalArgumentException("A share class cannot have " + what + " of " + found);
        }
    }

    /** Where a class comes from. */
    public enum Kind {
        /** Preferred stock of earlier rounds. */
        EXISTING,
        /** The others in the investor's round. */
        ROUND,
        /** The investor's preferred stock of this round. */
        OURS,
        /** Preferred stock of a later round. */
        LATER,
        /** Founders and employees; the investor's too when the security is common. */
        COMMON
    }

    /** The name, in a language; {@link Locale#ROOT} is English. */
    public String label(Locale locale) {
        return WORDS.in(locale).get("class." + kind, year);
    }

    /** The name in English. */
    public String label() {
        return label(Locale.ROOT);
    }
}
