package underwrite.model.file.json;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.words.Sentence;

/** Says in plain words why a text is not JSON, by looking at the text where the parser stopped. */
final class JsonSyntax {
    private static final int WORD = 12;
    private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(NaN|nan|Inf|INF|inf|∞).*");

    /** An escaped half of a character, to its end or to the character after it. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}.?$");

    private static final int LOOKED_BACK = 7;

    private JsonSyntax() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The refusal for a parser that stopped at an offset. */
    static ThesisFileException explain(JsonSource source, int stopped) {
        if (HALF_CHARACTER.matcher(source.before(stopped, LOOKED_BACK)).find()) {
            return refusal(source, stopped, FileProblem.TEXT, "");
        }
        int at = culprit(source, stopped);
        if (at >= source.length() || isCutOff(source, at)) {
            return refusal(source, at, FileProblem.FILE_TRUNCATED, "");
        }
        if (zerosToTheEnd(source, at)) {
            return refusal(source, at, FileProblem.FILE_DAMAGED_TAIL, "");
        }
        String word = wordAt(source, at);
        if (isNoNumber(word)) {
            FileProblem problem = FileProblem.NOT_A_NUMBER;
            return new ThesisFileException(problem, source.place(at), problem.sentence(Shown.text(word)));
        }
        return refusal(source, at, FileProblem.JSON_SYNTAX, variant(source, at));
    }

    /** Whether a number or the beginning of a word is the last of the text, which it never is in a whole one. */
    private static boolean isCutOff(JsonSource source, int at) {
        int end = at;
        while (end < source.length() && isWordPart(source.at(end))) {
            end++;
        }
        String word = wordAt(source, at);
        boolean begun = !Character.isLetter(source.at(at))
                || Stream.of("true", "false", "null").anyMatch(whole -> whole.startsWith(word));
        return at > 0 && end > at && end == source.length() && begun;
    }

    private static ThesisFileException refusal(JsonSource source, int at, FileProblem problem, String variant) {
        String found = Shown.text(String.valueOf(source.at(at)));
        Sentence sentence = variant.isEmpty() ? problem.sentence(found) : problem.sentenceOf(variant, found);
        return new ThesisFileException(problem, source.place(at), sentence);
    }

    /** Parsers stop on the culprit or just after it; a word is named from its first letter, a number from its first digit. */
    private static int culprit(JsonSource source, int stopped) {
        int at = Math.min(stopped, source.length());
        int start = at;
        while (start > 0 && isWordPart(source.at(start - 1))) {
            start--;
        }
        boolean inside = at < source.length() && isWordPart(source.at(at));
        return inside || isNoNumber(wordAt(source, start)) ? start : at;
    }

    private static boolean isNoNumber(String word) {
        return NO_NUMBER.matcher(word).matches();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.' || c == '∞';
    }

    private static String wordAt(JsonSource source, int at) {
        StringBuilder word = new StringBuilder();
        for (int i = at; i < source.length() && word.length() < WORD && isWordPart(source.at(i)); i++) {
            word.append(source.at(i));
        }
        return word.toString();
    }

    private static boolean zerosToTheEnd(JsonSource source, int at) {
        for (int i = at; i < source.length(); i++) {
            if (source.at(i) != '\0') {
                return false;
            }
        }
        return true;
    }

    private static String variant(JsonSource source, int at) {
        char c = source.at(at);
        if (c < ' ') {
            return "control";
        }
        return switch (c) {
            case '/', '#' -> "comment";
            case '\'' -> "singleQuotes";
            case '}', ']' -> before(source, at) == ',' ? "trailingComma" : "";
            case '+' -> "plusSign";
            case '.' -> "leadingPoint";
            case '0' -> Character.isDigit(source.at(at + 1)) ? "leadingZero" : "";
            default -> wordAt(source, at).toLowerCase(Locale.ROOT).matches("true|false|null") ? "capital" : "";
        };
    }

    private static char before(JsonSource source, int at) {
        int i = at - 1;
        while (i > 0 && isSpace(source.at(i))) {
            i--;
        }
        return source.at(i);
    }
}
