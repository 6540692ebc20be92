package underwrite.app.screen.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim as it is pasted from elsewhere, taken apart: what was said, by whom, when.
 *
 * <p>The claim is what stands in quotation marks; else the first of several lines; else what stands before a dash or a last bracket. The rest
 * is the source, and the first date in it the day. Example: {@code “Prices fell 79% in a year.” — Fintool, 2024-07} gives all three.
 *
 * @param asOf 2024, 2024-03 or 2024-03-31; empty where no date stands
 */
record PastedClaim(String claim, String source, String asOf) {
    private static final Pattern QUOTED = Pattern.compile("^\\s*[“\"«„](.+?)[”\"»“](.*)$", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)\\s*$", Pattern.DOTALL);
    private static final Pattern DASHED = Pattern.compile("^(.+?)\\s+[—–-]\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern DAY =
            Pattern.compile("\\b(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?\\b");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:—–-]+|[\\s,;:—–-]+$");

    static PastedClaim of(String text) {
        String whole = text.strip();
        Matcher quoted = QUOTED.matcher(whole);
        if (quoted.matches()) {
            return of(quoted.group(1), quoted.group(2));
        }
        List<String> lines = Arrays.stream(whole.split("\\R"))
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.size() > 1) {
            return of(lines.get(0), String.join(", ", lines.subList(1, lines.size())));
        }
        for (Pattern pattern : List.of(BRACKETED, DASHED)) {
            Matcher found = pattern.matcher(whole);
            if (found.matches()) {
                return of(found.group(1), found.group(2));
            }
        }
        return new PastedClaim(whole, "", "");
    }

    private static PastedClaim of(String claim, String rest) {
        String source = EDGES.matcher(rest.replaceAll("\\s+", " ")).replaceAll("");
        Matcher day = DAY.matcher(source);
        if (!day.find()) {
            return new PastedClaim(claim.strip(), source, "");
        }
        boolean last = day.end() == source.length();
        String without = last ? EDGES.matcher(source.substring(0, day.start())).replaceAll("") : source;
        return new PastedClaim(claim.strip(), without, day.group());
    }
}
