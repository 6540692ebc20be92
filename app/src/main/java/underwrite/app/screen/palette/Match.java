package underwrite.app.screen.palette;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How well a text answers a few typed letters: every word must be found, best at the start of a word. */
final class Match {
    /** Not found. */
    static final int NONE = -1;

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final int WORD_START = 10;
    private static final int FIRST_WORD = 5;
    private static final int INSIDE = 3;
    private static final int SCATTERED = 1;

    private Match() {}

    /** The worth of a text for a query, higher is better; {@link #NONE} when a word of the query is not in it. An empty query fits all. */
    static int score(String query, String text) {
        String in = text.toLowerCase(Locale.ROOT);
        int score = 0;
        List<String> words =
                WORDS.splitAsStream(query.toLowerCase(Locale.ROOT).strip()).toList();
        for (String word : words) {
            int worth = word.isEmpty() ? 0 : worth(word, in);
            if (worth == NONE) {
                return NONE;
            }
            score += worth;
        }
        return score;
    }

    private static int worth(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return WORD_START + (at == 0 ? FIRST_WORD : 0);
            }
        }
        if (text.contains(word)) {
            return INSIDE;
        }
        return word.length() > 2 && scattered(word, text) ? SCATTERED : NONE;
    }

    /** Whether the letters stand in the text in this order, each at the start of a word or next to the one before. */
    private static boolean scattered(String word, String text) {
        int next = 0;
        boolean follows = false;
        for (int i = 0; i < text.length() && next < word.length(); i++) {
            boolean start = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (text.charAt(i) == word.charAt(next) && (start || follows)) {
                next++;
                follows = true;
            } else {
                follows = false;
            }
        }
        return next == word.length();
    }
}
