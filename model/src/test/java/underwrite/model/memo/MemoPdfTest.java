package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.memo.pdf.MemoPdf;
import underwrite.model.memo.sheet.MemoWords;
import underwrite.model.projection.Projector;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

@DisplayName("The memo as a PDF")
class MemoPdfTest {
    private static final String WORD = "Incomprehensibilities";

    static List<String> golden() {
        return Theses.GOLDEN;
    }

    private static byte[] write(MemoRequest request) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            MemoPdf.write(request, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] write(Thesis thesis) {
        return write(MemoRequest.of(thesis));
    }

    /** All words in their order, with one blank between them. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Thesis saying(Thesis thesis, String words) {
        return thesis.withMemo(new MemoTexts(
                "Summary: " + words, "Thesis: " + words, "Risks: " + words, "Decision: " + words, "", Extras.NONE));
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("says title, results and milestones as the program shows them")
    void saysWhatTheProgramShows(String name) throws IOException {
        Thesis thesis = Theses.golden(name);
        String text = text(write(thesis));
        assertThat(text).startsWith(flat(thesis.title()) + " " + flat(MemoWords.subtitle(thesis)));
        for (Scenario scenario : thesis.scenarios()) {
            for (Result result : MemoWords.SHOWN) {
                Projector.project(scenario.assumptions())
                        .results()
                        .value(result)
                        .ifPresent(value -> assertThat(text).contains(result.label(), shown(result, value)));
            }
        }
        for (Milestone milestone : thesis.milestones()) {
            assertThat(text).contains(flat(MemoWords.must(milestone)));
        }
        assertThat(text).doesNotContain("NaN", "Infinity");
    }

    private static String shown(Result result, double value) {
        return result.unit() == Unit.SHARE && value > 0 && value < 0.01
                ? String.format(Locale.ROOT, "%.3f%%", 100 * value)
                : Figures.text(result.unit(), value);
    }

    @Test
    @DisplayName("carries every text of its author, over as many pages as it takes, but not the private notes")
    void carriesEveryText() throws IOException {
        String words = (WORD + " ").repeat(800) + "the end.";
        Thesis thesis = saying(Theses.golden("three-scenarios"), words);
        byte[] pdf = write(thesis.withMemo(thesis.memo().withPrivateNotes("Nobody else's business")));
        String text = text(pdf);
        String unpaged = text.replaceAll(" ?" + flat(thesis.title()) + " Page \\d+ of \\d+", "");
        assertThat(unpaged)
                .contains("Summary: " + words, "Thesis: " + words, "Risks: " + words, "Decision: " + words)
                .doesNotContain("business");
    }

    @Test
    @DisplayName("is the same bytes for the same thesis, each time")
    void isTheSameBytes() {
        Thesis thesis = saying(Theses.golden("three-scenarios"), "Привет, καλημέρα");
        byte[] first = write(thesis);
        for (int time = 0; time < 5; time++) {
            assertThat(write(thesis)).isEqualTo(first);
        }
    }

    @Test
    @DisplayName("sets letters of other scripts, and what it has no letter for as a box, and never fails")
    void takesStrangeCharacters() throws IOException {
        String strange = "Привет καλημέρα €−… 日本 \uD83D\uDE80 \uD800 \u0000\u0007\u202E\u200B\uFFFF tab\tend";
        String text = text(write(saying(Theses.golden("three-scenarios"), strange)));
        assertThat(text).contains("Привет καλημέρα €−… □□ □ □ □ tab end");
    }

    @Test
    @DisplayName("keeps everything between its margins: long words, names and notes wrap")
    void keepsWithinItsMargins() throws IOException {
        Thesis thesis = saying(Theses.golden("three-scenarios"), "W".repeat(3_000));
        try (PDDocument document = Loader.loadPDF(write(thesis))) {
            PDFTextStripper edges = new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition at) {
                    assertThat(at.getXDirAdj()).isGreaterThan(40);
                    assertThat(at.getXDirAdj() + at.getWidthDirAdj()).isLessThan(PDRectangle.A4.getWidth() - 40);
                    assertThat(at.getYDirAdj()).isBetween(40f, PDRectangle.A4.getHeight() - 20);
                    super.processTextPosition(at);
                }
            };
            assertThat(edges.getText(document)).contains("WWWW");
        }
    }

    @Test
    @DisplayName("is printed on the paper asked for, with all its fonts inside and its thesis' date on it")
    void hasItsFontsInside() throws IOException {
        Thesis thesis = Theses.golden("three-scenarios");
        try (PDDocument document = Loader.loadPDF(write(new MemoRequest(thesis, Paper.LETTER)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(thesis.title());
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("shows the loss of everything as -100% (seeds 0 to 199, the first that loses all)")
    void showsATotalLoss() throws IOException {
        Thesis thesis = LongStream.range(0, 200)
                .mapToObj(Theses::random)
                .filter(MemoPdfTest::losesAll)
                .findFirst()
                .orElseThrow();
        assertThat(text(write(thesis))).contains("0.00x", "−100%");
    }

    private static boolean losesAll(Thesis thesis) {
        return thesis.scenarios().stream()
                .map(scenario -> Projector.project(scenario.assumptions()))
                .anyMatch(projection -> projection.results().moic() == 0);
    }

    @Test
    @DisplayName("is not written of a scenario that cannot be projected")
    void refusesAnUnusableScenario() {
        Thesis thesis = Theses.golden("three-scenarios");
        Scenario first = thesis.scenarios().get(0);
        Scenario unusable = first.with(first.assumptions().with(Driver.VALUATION_ROUND_SIZE, 1e5));
        Thesis broken = thesis.withScenarios(
                List.of(unusable, thesis.scenarios().get(1), thesis.scenarios().get(2)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> MemoPdf.write(MemoRequest.of(broken), out))
                .isInstanceOf(UnusableScenarioException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    @DisplayName("lists milestones with what is done when they are missed")
    void listsMilestones() throws IOException {
        Thesis thesis = Theses.golden("three-scenarios");
        Milestone milestone = new Milestone(
                "m",
                Series.REVENUE,
                2,
                Milestone.Comparison.AT_LEAST,
                900.0,
                null,
                null,
                null,
                "Sell half",
                null,
                Extras.NONE);
        assertThat(text(write(thesis.withMilestones(List.of(milestone))))).contains("at least $900M", "Sell half");
    }
}
