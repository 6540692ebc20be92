package underwrite.model.memo.book;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that every spreadsheet takes: at most 31 characters, none of the forbidden ones, none taken, whatever its case. */
public final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}]";
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** Names other than these. */
    public SheetNames(Collection<String> alreadyTaken) {
        alreadyTaken.forEach(name -> taken.add(key(name)));
    }

    /** A legal name close to the wanted one; {@code otherwise} when nothing of it can stay. */
    public String next(String wanted, String otherwise) {
        String legal = wanted.replaceAll(FORBIDDEN, " ").replaceAll("\\s+", " ").replaceAll("^['\\s]+|['\\s]+$", "");
        String base = legal.isEmpty() ? otherwise : legal;
        String name = shortened(base, "");
        for (int number = 2; !taken.add(key(name)); number++) {
            name = shortened(base, " " + number);
        }
        return name;
    }

    private static String shortened(String base, String suffix) {
        int room = LONGEST - suffix.length();
        if (base.length() <= room) {
            return base + suffix;
        }
        int end = Character.isHighSurrogate(base.charAt(room - 1)) ? room - 1 : room;
        return base.substring(0, end).replaceAll("['\\s]+$", "") + suffix;
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
