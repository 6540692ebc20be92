package underwrite.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.app.cli.CommandLineProgram;
import underwrite.app.format.NumberText;
import underwrite.model.driver.Input;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.series.Result;
import underwrite.model.series.Series;

@DisplayName("The help")
class HelpTest {
    private static final Path DOCS = Path.of("../docs");
    private static final boolean WRITE = "write".equals(System.getProperty("underwrite.docs"));

    private static final Set<String> NAMED = Stream.concat(
                    Input.all().stream().map(Input::id), Series.all().stream().map(Series::id))
            .collect(Collectors.toSet());

    private final HelpLibrary help = HelpLibrary.in(Locale.ROOT, NumberText.of(Locale.ENGLISH));

    @Test
    @DisplayName("has a page for every assumption, line, message and command")
    void coversTheCatalogues() {
        assertThat(Input.all())
                .allSatisfy(input -> assertThat(help.page(input.id()))
                        .hasValueSatisfying(page -> assertThat(page.markdown())
                                .contains(input.meaning(Locale.ROOT), "`" + input.id() + "`")));
        assertThat(Series.all())
                .allSatisfy(series -> assertThat(help.page(series.id()))
                        .hasValueSatisfying(page -> assertThat(page.markdown()).contains("\n> ")));
        assertThat(FileProblem.all())
                .allSatisfy(problem -> assertThat(help.page(problem.code()))
                        .hasValueSatisfying(page -> assertThat(page.markdown()).contains(problem.help(Locale.ROOT))));
        assertThat(CommandLineProgram.commandNames())
                .allSatisfy(name -> assertThat(help.page("command." + name)).isPresent());
        String results = help.page("results").orElseThrow().markdown();
        assertThat(Result.all()).allSatisfy(result -> assertThat(results).contains("`" + result.id() + "`"));
    }

    @Test
    @DisplayName("says of an assumption what has been published on it")
    void showsEvidence() {
        assertThat(EvidenceLibrary.all())
                .filteredOn(item -> item.driver() != null)
                .hasSizeGreaterThan(50)
                .allSatisfy(item -> assertThat(
                                help.page(item.driver().id()).orElseThrow().markdown())
                        .contains(item.claim(), item.source()));
    }

    @Test
    @DisplayName("gives every page an id of its own, a title and a text")
    void isWhole() {
        assertThat(help.pages()).hasSizeGreaterThan(200).allSatisfy(page -> {
            assertThat(page.title()).isNotBlank();
            assertThat(page.markdown()).isNotBlank();
        });
        long listed = Stream.of(Chapter.values())
                .mapToLong(chapter -> help.of(chapter).size())
                .sum();
        assertThat(listed).isEqualTo(help.pages().size());
        assertThat(help.pages().stream().map(HelpPage::id).distinct().count()).isEqualTo(listed);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    exit multiple       | multiple
                    valuation.exitMultiple | valuation.exitMultiple
                    trainingRunCost     | trainingRunCost
                    E-DISK-FULL         | E-DISK-FULL
                    disk full           | E-DISK-FULL
                    market size         | marketSize
                    """)
    @DisplayName("finds by a few words")
    void finds(String words, String page) {
        assertThat(help.search(words)).first().extracting(HelpPage::id).isEqualTo(page);
    }

    @Test
    @DisplayName("finds nothing where no page holds all the words")
    void findsNothing() {
        assertThat(help.search("market zeppelin")).isEmpty();
        assertThat(help.search("  ")).isEqualTo(help.pages());
    }

    static Stream<Arguments> documents() {
        return Stream.of("", "de", "fr")
                .flatMap(language -> Stream.of(
                                Chapter.GUIDE, Chapter.MODEL, Chapter.BACKTESTS, Chapter.MEMO, Chapter.FILES)
                        .map(chapter -> Arguments.of(language, chapter)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    @DisplayName("shows the documents as they stand in docs, in every language")
    void showsTheDocuments(String language, Chapter chapter) throws IOException {
        String document =
                Files.readString(DOCS.resolve(language).resolve(chapter.name().toLowerCase(Locale.ROOT) + ".md"));
        List<HelpPage> pages = in(language).of(chapter);
        assertThat(pages).hasSize(1 + count(document, "\n## "));
        assertThat(pages).allSatisfy(page -> assertThat(document).contains(page.title(), page.markdown()));
        int shown = pages.stream()
                .mapToInt(page -> page.title().length() + page.markdown().length())
                .sum();
        assertThat(document.length() - shown).isLessThan(10 * pages.size());
    }

    private static HelpLibrary in(String language) {
        return InLanguage.of(language, locale -> HelpLibrary.in(locale, NumberText.of(locale)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    @DisplayName("says the same in other languages, page for page: the same assumptions, lines and fields are named")
    void saysTheSame(String language, Chapter chapter) {
        List<HelpPage> english = in("").of(chapter);
        List<HelpPage> theirs = in(language).of(chapter);
        assertThat(theirs)
                .extracting(HelpPage::id)
                .isEqualTo(english.stream().map(HelpPage::id).toList());
        for (int i = 0; i < theirs.size(); i++) {
            assertThat(names(theirs.get(i))).as(theirs.get(i).title()).isEqualTo(names(english.get(i)));
        }
        if (!language.isEmpty()) {
            assertThat(theirs)
                    .extracting(HelpPage::markdown)
                    .doesNotContainAnyElementsOf(
                            english.stream().map(HelpPage::markdown).toList());
        }
    }

    /** What a page names of the model: ids of assumptions and lines. */
    private static Set<String> names(HelpPage page) {
        return Pattern.compile("`([^`]*)`")
                .matcher(page.markdown())
                .results()
                .flatMap(code -> Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)?")
                        .matcher(code.group(1))
                        .results())
                .map(MatchResult::group)
                .filter(NAMED::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    de | bruttomarge         | pricing.grossMargin
                    de | datenträger voll    | E-DISK-FULL
                    de | marktgröße          | marketSize
                    fr | taille du marché    | marketSize
                    fr | disque plein        | E-DISK-FULL
                    fr | quand un fichier    | files.4
                    """)
    @DisplayName("finds by a few words of that language")
    void findsInItsLanguage(String language, String words, String page) {
        assertThat(in(language).search(words)).first().extracting(HelpPage::id).isEqualTo(page);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "fr"})
    @DisplayName("has no page in another language that is word for word the English one, but where it only quotes")
    void isWhollyTranslated(String language) {
        HelpLibrary theirs = in(language);
        HelpLibrary english = in("");
        assertThat(theirs.pages())
                .hasSameSizeAs(english.pages())
                .allSatisfy(page -> assertThat(page.markdown())
                        .isNotEqualTo(english.page(page.id()).orElseThrow().markdown()));
    }

    private static int count(String text, String part) {
        Matcher matcher = Pattern.compile(Pattern.quote(part)).matcher(text);
        return (int) matcher.results().count();
    }

    static Stream<Arguments> references() {
        return Stream.of("", "de", "fr")
                .flatMap(language -> Stream.of(Chapter.ASSUMPTIONS, Chapter.LINES, Chapter.COMMANDS, Chapter.MESSAGES)
                        .map(chapter -> Arguments.of(language, chapter)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("references")
    @DisplayName("stands in the folder reference of docs word for word, in every language")
    void standsInTheReference(String language, Chapter chapter) throws IOException {
        Path file = DOCS.resolve(language)
                .resolve("reference")
                .resolve(chapter.name().toLowerCase(Locale.ROOT) + ".md");
        String text = InLanguage.of(language, locale -> ReferenceDocument.of(chapter, locale));
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("renew it with -Dunderwrite.docs=write").content().isEqualTo(text);
    }
}
