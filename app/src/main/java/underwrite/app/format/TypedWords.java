package underwrite.app.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underwrite.model.words.Words;

/**
 * What people write behind numbers and between them: the signs that are understood everywhere, such as {@code bn}, and the words of a
 * language, which win where both are the same. {@code billion} is 10^9 in English and 10^12 in German and French.
 */
final class TypedWords {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("m", 6),
            Map.entry("mm", 6),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("billion", 9),
            Map.entry("t", 12),
            Map.entry("tn", 12),
            Map.entry("trn", 12),
            Map.entry("trillion", 12));
    private static final int[] NAMED_POWERS = {3, 6, 9, 12};

    private final Map<String, Integer> powers = new HashMap<>(POWERS);
    private final Map<Kind, Set<String>> kinds;
    private final String betweenWords;
    private final String aboutWords;

    TypedWords(Words words) {
        for (int power : NAMED_POWERS) {
            list(words, "power." + power).forEach(word -> powers.put(word, power));
        }
        kinds = Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind, kind -> all(words, kind)));
        betweenWords = alternatives(words, "between", "to");
        aboutWords = alternatives(words, "about", "about", "ca", "approx");
    }

    /** The power of ten that a word stands for; null when it is none. */
    @Nullable
    Integer power(String word) {
        return powers.get(word);
    }

    /** The words of a kind. */
    Set<String> of(Kind kind) {
        return kinds.getOrDefault(kind, Set.of());
    }

    /** The words between the ends of a range, as alternatives of a pattern. */
    String between() {
        return betweenWords;
    }

    /** The words before a number that is not exact, as alternatives of a pattern. */
    String about() {
        return aboutWords;
    }

    private static Set<String> all(Words words, Kind kind) {
        Set<String> all = new HashSet<>(kind.everywhere);
        all.addAll(list(words, kind.key));
        return Set.copyOf(all);
    }

    private static List<String> list(Words words, String key) {
        return Arrays.stream(words.get("typed." + key).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String alternatives(Words words, String key, String... everywhere) {
        Set<String> all = new HashSet<>(List.of(everywhere));
        all.addAll(list(words, key));
        return all.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** What a word says of a number. */
    enum Kind {
        DOLLARS("dollars", "$", "us$", "usd", "dollar", "dollars"),
        PERCENT("percent", "%", "percent", "pct", "pc"),
        BASIS_POINTS("basisPoints", "bp", "bps"),
        TIMES("times", "x", "times"),
        YEARS("years", "y", "yr", "yrs", "year", "years"),
        MONTHS("months", "m", "mo", "mos", "month", "months"),
        SCORES("scores", "pt", "pts", "point", "points"),
        PEOPLE("people", "people", "staff"),
        PER("per", "/", "a", "per"),
        A_YEAR("aYear", "pa", "annually");

        private final String key;
        private final Set<String> everywhere;

        Kind(String key, String... everywhere) {
            this.key = key;
            this.everywhere = Set.of(everywhere);
        }
    }
}
