package underwrite.app.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language that nobody speaks: English with an accent on every letter, in brackets, and a third longer. What is not in it on the screen
 * does not come from a bundle, and a place that is too narrow for it is too narrow for somebody's language.
 */
final class PseudoWords {
    /** Its code is one that is kept for private use. */
    static final Locale LOCALE = new Locale("qps");

    private static final String PLAIN = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
    private static final String ACCENTED = "ÀàßƀÇçÐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";
    private static final Pattern OF_A_LANGUAGE = Pattern.compile(".*_[a-z]{2}\\.properties");
    private static final double LONGER = 0.3;

    private PseudoWords() {}

    /** Writes the bundles of the program in this language into a folder for a class path, but for those that are English for all. */
    static void write(Path resources, Set<String> englishForAll, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .filter(path -> !OF_A_LANGUAGE.matcher(path.toString()).matches())
                    .toList()) {
                Path place = resources.relativize(file);
                if (!englishForAll.contains(place.toString().replace('\\', '/'))) {
                    write(
                            file,
                            folder.resolve(place.subpath(1, place.getNameCount())
                                    .toString()
                                    .replace(".properties", "_" + LOCALE.getLanguage() + ".properties")));
                }
            }
        }
    }

    private static void write(Path english, Path pseudo) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(english, StandardCharsets.UTF_8)) {
            words.load(in);
        }
        words.replaceAll((key, text) -> of((String) text));
        Files.createDirectories(pseudo.getParent());
        try (Writer out = Files.newBufferedWriter(pseudo, StandardCharsets.UTF_8)) {
            words.store(out, null);
        }
    }

    /** A text in this language; places for figures stay, and a single sign is nobody's word. */
    static String of(String english) {
        if (english.chars().filter(Character::isLetter).count() < 2) {
            return english;
        }
        StringBuilder text = new StringBuilder("[");
        boolean place = false;
        for (int i = 0; i < english.length(); i++) {
            char letter = english.charAt(i);
            place = letter == '{' || place && letter != '}';
            int known = place ? -1 : PLAIN.indexOf(letter);
            text.append(known < 0 ? letter : ACCENTED.charAt(known));
        }
        return text.append("~".repeat((int) Math.ceil(english.length() * LONGER)))
                .append(']')
                .toString();
    }

    /** Whether a text has words of this language in it. */
    static boolean in(String text) {
        return text.chars().anyMatch(letter -> letter > 127 && ACCENTED.indexOf(letter) >= 0);
    }
}
