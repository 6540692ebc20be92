package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command memo")
class MemoCommandTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("writes a workbook, the same bytes each time, and not over another file unless forced")
    void writesAWorkbook() throws IOException {
        Path thesis = Ran.preset("anthropic-2024-03", folder);
        Path memo = folder.resolve("memo.xlsx");
        Ran first = Ran.of("memo", thesis, "-o", memo);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).isEqualTo("Wrote " + memo + "\n");
        byte[] bytes = Files.readAllBytes(memo);
        assertThat(bytes).startsWith('P', 'K');

        Ran again = Ran.of("memo", thesis, "-o", memo);
        assertThat(again.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(again.errors()).singleElement().asString().startsWith("memo.xlsx: ");
        assertThat(Ran.of("memo", thesis, "-o", memo, "--force").code()).isZero();
        assertThat(Files.readAllBytes(memo)).isEqualTo(bytes);
    }

    @Test
    @DisplayName("writes a PDF when the file is named so, the same bytes each time, and not over another file")
    void writesPages() throws IOException {
        Path thesis = Ran.preset("anthropic-2024-03", folder);
        Path memo = folder.resolve("memo.PDF");
        Ran first = Ran.of("memo", thesis, "-o", memo);
        assertThat(first).isEqualTo(new Ran(0, "Wrote " + memo + "\n", ""));
        byte[] bytes = Files.readAllBytes(memo);
        assertThat(bytes).startsWith('%', 'P', 'D', 'F');
        assertThat(Ran.of("memo", thesis, "-o", memo).code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(Ran.of("memo", thesis, "-o", memo, "--force").code()).isZero();
        assertThat(Files.readAllBytes(memo)).isEqualTo(bytes);
    }

    @Test
    @DisplayName("writes nothing of a thesis with a scenario that cannot be projected")
    void refusesAnUnusableScenario() throws IOException {
        Path thesis = Ran.golden("three-scenarios.thesis", folder);
        String text = Files.readString(thesis);
        Files.writeString(thesis, text.replaceFirst("\"valuation.roundSize\": 750", "\"valuation.roundSize\": 18000"));
        Path memo = folder.resolve("memo.xlsx");
        Ran ran = Ran.of("memo", thesis, "-o", memo);
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.errors())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("three-scenarios.thesis: "));
        assertThat(memo).doesNotExist();
    }

    @Test
    @DisplayName("and import bring a thesis back, byte for byte where nothing was edited")
    void importsItsOwnMemo() throws IOException {
        Path thesis = Ran.preset("anthropic-2024-03", folder);
        Path memo = folder.resolve("memo.xlsx");
        Path back = folder.resolve("back.thesis");
        assertThat(Ran.of("memo", thesis, "-o", memo).code()).isZero();
        Ran ran = Ran.of("import", memo, "-o", back);
        assertThat(ran).isEqualTo(new Ran(0, "Wrote " + back + "\nNothing was edited.\n", ""));
        assertThat(Files.readAllBytes(back)).isEqualTo(Files.readAllBytes(thesis));

        Ran foreign = Ran.of("import", thesis, "-o", folder.resolve("no.thesis"));
        assertThat(foreign.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(foreign.errors()).singleElement().asString().contains("not an Excel workbook");
    }
}
