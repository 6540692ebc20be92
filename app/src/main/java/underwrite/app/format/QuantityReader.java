package underwrite.app.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes typed text apart from left to right: quantities, and what stands between them. */
final class QuantityReader {
    private static final Pattern NUMBER =
            Pattern.compile("(?<open>\\()?\\s*(?<sign>[-+])?\\s*(?<dollars>us\\$|usd\\b|\\$)?\\s*(?<inner>[-+])?"
                    + "(?<digits>[0-9](?:[0-9]|[.,'](?=[0-9])| (?=[0-9]{3}(?![0-9])))*|[.,][0-9]+)"
                    + "(?:[.,](?=\\s*(?:$|[^.,0-9\\s])))?"
                    + "(?:e(?<exponent>[-+]?[0-9]{1,3})(?![0-9a-z]))?");
    private static final Pattern SPREAD = Pattern.compile("\\s*(?:±|\\+/-|\\+-)\\s*");
    private final String text;
    private final Separators separators;
    private final Patterns patterns;
    private int place;

    QuantityReader(String typed, Separators separators, Patterns patterns) {
        this.text = normal(typed);
        this.separators = separators;
        this.patterns = patterns;
    }

    /** One kind of space, apostrophe, minus and digit, in lower case. */
    static String normal(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        for (int c : typed.strip().toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append(Character.digit(c, 10));
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                plain.append(' ');
            } else {
                plain.appendCodePoint(mark(c));
            }
        }
        return plain.toString().strip();
    }

    private static int mark(int c) {
        return switch (c) {
            case '\u2212', '\u2010', '\u2011', '\uFF0D' -> '-';
            case '\u2019', '\u2018', '`', '\u00B4' -> '\'';
            case '\u066B' -> '.';
            case '\u066C' -> ',';
            case '\uFF05', '\u066A' -> '%';
            default -> c;
        };
    }

    boolean atEnd() {
        return place == text.length();
    }

    boolean about() {
        return skip(patterns.about);
    }

    boolean between() {
        return skip(patterns.between);
    }

    boolean spread() {
        return skip(SPREAD);
    }

    /** The next number with the words behind it. */
    Optional<Quantity> quantity() {
        Matcher number = NUMBER.matcher(text).region(place, text.length());
        if (!number.lookingAt() || (number.group("sign") != null && number.group("inner") != null)) {
            return Optional.empty();
        }
        int start = place;
        place = number.end();
        boolean open = number.group("open") != null;
        List<String> words = words();
        if (open && !closes()) {
            return Optional.empty();
        }
        boolean minus = open || "-".equals(number.group("sign")) || "-".equals(number.group("inner"));
        List<BigDecimal> readings = Mantissa.read(number.group("digits"), separators).readings().stream()
                .map(digits -> value(digits, number.group("exponent"), minus))
                .toList();
        boolean dollars = number.group("dollars") != null;
        return Optional.of(new Quantity(text.substring(start, place).strip(), readings, dollars, words));
    }

    private static BigDecimal value(String digits, String exponent, boolean minus) {
        BigDecimal size = new BigDecimal(digits).scaleByPowerOfTen(exponent == null ? 0 : Integer.parseInt(exponent));
        return minus ? size.negate() : size;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher word = patterns.word.matcher(text).region(place, text.length());
        while (word.lookingAt()) {
            words.add(word.group(1).replace(".", ""));
            place = word.end();
            word.region(place, text.length());
        }
        return List.copyOf(words);
    }

    private boolean closes() {
        boolean closes = place < text.length() && text.charAt(place) == ')';
        if (closes) {
            place++;
            return true;
        }
        return false;
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(place, text.length());
        if (matcher.lookingAt()) {
            place = matcher.end();
            return true;
        }
        return false;
    }

    /** What stands behind numbers and between them, in a language. */
    static final class Patterns {
        private final Pattern word;
        private final Pattern between;
        private final Pattern about;

        Patterns(TypedWords known) {
            String notBehind = "(?!(?:" + known.between() + "|or|and)(?!\\p{L}))";
            word = Pattern.compile("\\s*(%|/|us\\$|\\$|" + notBehind + "\\p{L}+(?:\\.\\p{L}+)*(?:\\.(?!\\.))?)");
            between = Pattern.compile("\\s*(?:(?:" + known.between() + ")(?!\\p{L})|\\.\\.\\.?|…|–|—|-)\\s*");
            about = Pattern.compile("(?:~|≈|(?:" + known.about() + ")(?!\\p{L})\\.?)\\s*");
        }
    }
}
