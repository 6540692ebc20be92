package underwrite.model.file;

import java.util.Collection;
import java.util.Comparator;

/** Finds what a mistyped id was meant to be. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The known id with the fewest letters to change. */
    static String to(String typed, Collection<String> known) {
        String start = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return known.stream()
                .min(Comparator.comparingInt(id -> distance(start, id)))
                .orElseThrow();
    }

    /** Levenshtein distance, row by row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
