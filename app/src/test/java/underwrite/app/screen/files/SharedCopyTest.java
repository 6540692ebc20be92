package underwrite.app.screen.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.app.format.NumberText;
import underwrite.app.screen.files.SharedCopy.Part;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.file.ThesisWriter;
import underwrite.model.file.compare.Change;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Thesis;

@DisplayName("A copy of a thesis for others")
class SharedCopyTest {
    private static final NumberText NUMBERS = NumberText.of(Locale.ROOT);
    private static final String SECRET = "Our partner doubts this.";

    private static Thesis thesis() {
        Thesis preset = Presets.byId("anthropic-2024-03").orElseThrow().thesis();
        Map<Input, Rationale> why =
                Map.of(Driver.DEAL_CHEQUE, new Rationale("All that is left of the fund.", List.of(), Extras.NONE));
        return preset.withHead(preset.title(), preset.lab(), "A. N. Author", preset.asOf())
                .withMemo(new MemoTexts("Summary.", "", "", "", SECRET, Extras.NONE))
                .withScenario(
                        "base",
                        base -> base.with(base.assumptions().with(Driver.DEAL_CHEQUE, 37.125))
                                .withRationale(why));
    }

    @Test
    @DisplayName("without anything left out is the thesis itself, and all of it is told")
    void wholeCopy() {
        SharedCopy copy = new SharedCopy(thesis(), Set.of());
        assertThat(copy.thesis()).isEqualTo(thesis());
        assertThat(copy.contents(NUMBERS))
                .contains("the author: A. N. Author", "your private notes", "1 memo texts")
                .anyMatch(line -> line.startsWith("your cheque: ") && line.contains("$37.1M"));
    }

    @Test
    @DisplayName("leaves out the cheque with its reason, the private notes and the author, and nothing else")
    void leavesOut() {
        SharedCopy copy = new SharedCopy(thesis(), EnumSet.allOf(Part.class));
        String file = new String(ThesisWriter.write(copy.thesis()), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(file).doesNotContain(SECRET, "A. N. Author", "left of the fund", "37.125");
        assertThat(Change.between(thesis(), copy.thesis()))
                .extracting(Change::path)
                .allMatch(path -> path.equals("author")
                        || path.equals("memo.private")
                        || path.contains("deal.cheque")
                        || path.endsWith("rationale"));
        assertThat(copy.contents(NUMBERS))
                .contains("no author", "no private notes", "a cheque of $10M, the default, in place of yours");
    }

    @Test
    @DisplayName("goes into a mail whose title cannot add recipients")
    void titleAddsNoRecipients() {
        String encoded = ShareCard.encoded("A & B&bcc=x@example.org\r\nü?");
        assertThat(encoded).doesNotContain("&", "=", "@", "?", "\r", "\n", " ").contains("%C3%BC");
        assertThat(URI.create("mailto:?subject=" + encoded).getSchemeSpecificPart())
                .contains("A & B&bcc=x@example.org");
    }
}
