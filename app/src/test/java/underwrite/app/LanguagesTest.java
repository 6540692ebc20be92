package underwrite.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The languages")
public class LanguagesTest {
    private static final Path RESOURCES = Path.of("../resources");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern OTHER_LANGUAGE = Pattern.compile(".*_[a-z]{2}\\.properties");

    /**
     * What is the same in every language: the words of the workbook, which others read; and what is no words, such as the version and the order
     * of the gallery.
     */
    public static final Set<String> ENGLISH_ONLY = Set.of(
            "app/underwrite/app/release/build.properties",
            "model/underwrite/model/memo/build.properties",
            "model/underwrite/model/memo/memo.properties",
            "model/underwrite/model/library/shipped.properties");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** Names, and what the field calls alike, in any of the languages. */
    private static final Set<String> ALIKE_EVERYWHERE = Set.of(
            "Underwrite",
            "Java",
            "English",
            "Deutsch",
            "Français",
            "USD",
            "MOIC",
            "IRR",
            "EBIT",
            "EBITDA",
            "PERT",
            "Sobol",
            "Capex",
            "Pari",
            "passu",
            "monte",
            "carlo",
            "zoom",
            "Ctrl",
            "Esc",
            "Tab",
            "Log",
            "min",
            "animation",
            "Simulation",
            "Standard",
            "EUR");

    /** Words that a language writes as English does. */
    private static final Map<String, Set<String>> ALIKE = Map.of(
            "de", Set.of("normal", "lognormal", "minus", "Memo", "Exit", "Essay", "Tornado", "Break", "even", "Linear"),
            "fr",
                    Set.of(
                            "Source",
                            "dollars",
                            "Messages",
                            "Projection",
                            "Structure",
                            "pts",
                            "Calibration",
                            "Question",
                            "Cause",
                            "Post",
                            "money",
                            "points",
                            "score",
                            "millions",
                            "Agents",
                            "Digestion"));

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !OTHER_LANGUAGE.matcher(file.toString()).matches())
                    .filter(file -> !ENGLISH_ONLY.contains(
                            RESOURCES.relativize(file).toString().replace('\\', '/')))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                words.load(in);
            }
        }
        return words;
    }

    private static Path in(String language, Path english) {
        String name = english.getFileName().toString().replace(".properties", "_" + language + ".properties");
        return english.resolveSibling(name);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "fr"})
    @DisplayName("have every key and none that is not in English")
    void areComplete(String language) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : bundles()) {
            Set<String> keys = new TreeSet<>(read(english).stringPropertyNames());
            Set<String> theirs = new TreeSet<>(read(in(language, english)).stringPropertyNames());
            keys.stream()
                    .filter(key -> !theirs.contains(key))
                    .forEach(key -> wrong.add("missing in " + in(language, english) + ": " + key));
            theirs.stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> wrong.add("no longer in English, in " + in(language, english) + ": " + key));
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "fr"})
    @DisplayName("fill the same places as English")
    void fillTheSamePlaces(String language) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : bundles()) {
            Properties words = read(english);
            Properties theirs = read(in(language, english));
            for (String key : theirs.stringPropertyNames()) {
                if (!places(theirs.getProperty(key)).equals(places(words.getProperty(key, "")))) {
                    wrong.add(in(language, english) + ": " + key + "=" + theirs.getProperty(key));
                }
                if (theirs.getProperty(key).contains("'")) {
                    wrong.add("write ’ for an apostrophe in " + in(language, english) + ": " + key);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "fr"})
    @DisplayName("leave nothing in English but names and the words that both languages share")
    void nothingIsLeftInEnglish(String language) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : bundles()) {
            Properties words = read(english);
            Properties theirs = read(in(language, english));
            for (String key : theirs.stringPropertyNames()) {
                String text = theirs.getProperty(key);
                if (text.equals(words.getProperty(key)) && !alike(language, text)) {
                    wrong.add(in(language, english) + ": " + key + "=" + text);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean alike(String language, String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .allMatch(word ->
                        ALIKE_EVERYWHERE.contains(word) || ALIKE.get(language).contains(word));
    }

    @Test
    @DisplayName("keep French marks on the line of their word, by a space that does not break")
    void frenchMarksStay() throws IOException {
        Pattern loose = Pattern.compile("\\S [;:?!»%](?!\\w)|« ");
        List<String> wrong = new ArrayList<>();
        for (Path english : bundles()) {
            Properties theirs = read(in("fr", english));
            theirs.stringPropertyNames().stream()
                    .filter(key -> loose.matcher(theirs.getProperty(key)).find())
                    .forEach(key -> wrong.add(in("fr", english) + ": " + key));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("leave no words in FXML")
    void noWordsInViews() throws IOException {
        Pattern text = Pattern.compile("(?:text|promptText|accessibleText)=\"([^\"%$][^\"]*)\"");
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path view :
                    files.filter(file -> file.toString().endsWith(".fxml")).toList()) {
                assertThat(text.matcher(Files.readString(view)).results().map(MatchResult::group))
                        .as(view.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("leave no words for people in the code of the screens")
    void noWordsInScreens() throws IOException {
        Pattern shown = Pattern.compile(
                "(?:new (?:Label|Button|Text|Tooltip|Hyperlink|CheckBox|MenuItem|RadioButton|ToggleButton)\\(|set(?:Text|PromptText|AccessibleText|Title)\\()\\s*\"[^\"]*\\p{L}{2,}[^\"]*\"");
        for (Path folder : List.of(Path.of("src/main/java/underwrite/app"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path source :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    assertThat(shown.matcher(Files.readString(source)).results().map(MatchResult::group))
                            .as(source.toString())
                            .isEmpty();
                }
            }
        }
    }
}
