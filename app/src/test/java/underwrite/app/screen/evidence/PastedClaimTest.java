package underwrite.app.screen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A claim that is pasted")
class PastedClaimTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("is taken apart into what was said, by whom and when")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "“Prices fell 79% in a year.” — Fintool, Burning Billions, 2024-07 | Prices fell 79% in a year. | Fintool, Burning Billions | 2024-07",
                "\"A run costs $100M.\" Amodei, 2024 | A run costs $100M. | Amodei | 2024",
                "Open labs are bought within 18 months (Interconnects, 2024-03-31) | Open labs are bought within 18 months | Interconnects | 2024-03-31",
                "A tune costs $4-12 - RunLLM, 2023 | A tune costs $4-12 | RunLLM | 2023",
                "A run costs $100M.\\nAmodei in an interview\\nhttps://example.org/2024/04/a | A run costs $100M. | Amodei in an interview, https://example.org/2024/04/a | 2024",
                "Only a claim of 2030 | Only a claim of 2030 | '' | ''"
            })
    void takenApart(String text, String claim, String source, String asOf) {
        PastedClaim pasted = PastedClaim.of(text.replace("\\n", "\n"));
        assertThat(pasted).isEqualTo(new PastedClaim(claim, source, asOf));
    }
}
