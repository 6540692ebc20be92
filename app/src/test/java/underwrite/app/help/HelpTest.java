package underwrite.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
        long listed = java.util.stream.Stream.of(Chapter.values())
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

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"GUIDE", "MODEL", "BACKTESTS", "MEMO", "FILES"})
    @DisplayName("shows the documents as they stand in docs")
    void showsTheDocuments(Chapter chapter) throws IOException {
        String document = Files.readString(DOCS.resolve(chapter.name().toLowerCase(Locale.ROOT) + ".md"));
        List<HelpPage> pages = help.of(chapter);
        assertThat(pages).hasSize(1 + count(document, "\n## "));
        assertThat(pages).allSatisfy(page -> assertThat(document).contains(page.title(), page.markdown()));
        int shown = pages.stream()
                .mapToInt(page -> page.title().length() + page.markdown().length())
                .sum();
        assertThat(document.length() - shown).isLessThan(10 * pages.size());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "fr"})
    @DisplayName("takes the first steps in another language, page for page")
    void firstSteps(String language) {
        List<HelpPage> english = DocumentPages.of(Chapter.GUIDE, Locale.ROOT);
        List<HelpPage> theirs = DocumentPages.of(Chapter.GUIDE, Locale.forLanguageTag(language));
        assertThat(theirs)
                .extracting(HelpPage::id)
                .isEqualTo(english.stream().map(HelpPage::id).toList());
        assertThat(theirs)
                .extracting(HelpPage::title)
                .doesNotContainAnyElementsOf(english.stream()
                        .map(HelpPage::title)
                        .filter(title -> title.contains(" "))
                        .toList());
    }

    private static int count(String text, String part) {
        Matcher matcher = Pattern.compile(Pattern.quote(part)).matcher(text);
        return (int) matcher.results().count();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ASSUMPTIONS", "LINES", "COMMANDS", "MESSAGES"})
    @DisplayName("stands in docs/reference word for word")
    void standsInTheReference(Chapter chapter) throws IOException {
        Path file = DOCS.resolve("reference").resolve(chapter.name().toLowerCase(Locale.ROOT) + ".md");
        String text = ReferenceDocument.of(chapter);
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("renew it with -Dunderwrite.docs=write").content().isEqualTo(text);
    }
}
