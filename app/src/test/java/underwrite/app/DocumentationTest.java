package underwrite.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.app.cli.CommandLineProgram;
import underwrite.model.driver.Input;
import underwrite.model.series.Series;

@DisplayName("The documentation")
class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    @DisplayName("of the model speaks of every assumption and of every line")
    void coversTheCatalogues() throws IOException {
        String model = Files.readString(ROOT.resolve("docs/model.md"));
        assertThat(Input.all()).allSatisfy(input -> assertThat(model).containsPattern(inCode(input.id())));
        assertThat(Series.all()).allSatisfy(series -> assertThat(model).containsPattern(inCode(series.id())));
    }

    private static String inCode(String id) {
        return "`[^`\n]*(?<![.\\w])" + Pattern.quote(id) + "(?!\\w)";
    }

    @Test
    @DisplayName("names every command in the changelog and none that is not there")
    void namesTheCommands() throws IOException {
        String changelog = Files.readString(ROOT.resolve("CHANGELOG.md"));
        List<String> commands = CommandLineProgram.commandNames().stream()
                .filter(command -> !command.equals("generate-completion"))
                .toList();
        assertThat(commands).allSatisfy(command -> assertThat(changelog).contains("`" + command));
        Matcher called =
                Pattern.compile("underwrite\\.jar ([a-z]\\S*)").matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(called.results().map(call -> call.group(1)).toList())
                .hasSizeGreaterThan(3)
                .allMatch(CommandLineProgram.commandNames()::contains);
    }

    @Test
    @DisplayName("links only to files that are there")
    void linksHold() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Stream.concat(Files.list(ROOT), Files.walk(ROOT.resolve("docs")))) {
            pages = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        assertThat(pages).hasSizeGreaterThan(8);
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1)))
                        .as(page + " links to it")
                        .exists();
            }
        }
    }
}
