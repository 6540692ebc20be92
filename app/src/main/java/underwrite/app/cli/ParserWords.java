package underwrite.app.cli;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import underwrite.model.words.Words;

/** What the option parser says of a wrong call, in another language: it speaks English only, so its sentences are known by their English words. */
final class ParserWords {
    private static final Words ENGLISH = Words.of("underwrite/app/cli/words");
    private static final List<String> KEYS = List.of(
            "call.parameter",
            "call.parameters",
            "call.option",
            "call.options",
            "call.mixed",
            "call.value",
            "call.invalid",
            "call.invalidPlace",
            "call.argument",
            "call.arguments",
            "call.unknown",
            "call.unknowns",
            "call.once",
            "call.truth");

    private ParserWords() {}

    /** The sentence in the language of some words; as it is where it is none of those that the parser usually says. */
    static String in(Words words, String english) {
        return KEYS.stream()
                .flatMap(key -> said(words, key, english))
                .findFirst()
                .orElse(english);
    }

    private static Stream<String> said(Words words, String key, String english) {
        ParsePosition end = new ParsePosition(0);
        Object[] parts = new MessageFormat(ENGLISH.get(key), Locale.ROOT).parse(english, end);
        if (parts == null || end.getIndex() != english.length()) {
            return Stream.empty();
        }
        Object[] theirs = Stream.of(parts).map(part -> in(words, (String) part)).toArray();
        return Stream.of(words.get(key, theirs));
    }
}
