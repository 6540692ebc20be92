package underwrite.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.model.driver.Driver;
import underwrite.model.file.EvidencePack;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Stance;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Thesis;

@DisplayName("A pack of evidence")
class PackImportTest {
    /** A driver of which the library publishes nothing, so that the pack alone decides. */
    private static final Driver DRIVER = Driver.all().stream()
            .filter(driver -> EvidenceLibrary.of(driver).isEmpty() && driver.min() > 0)
            .findFirst()
            .orElseThrow();

    private static final Thesis THESIS =
            Presets.byId("anthropic-2024-03").orElseThrow().thesis();

    private static double assumed() {
        return THESIS.scenario("base").orElseThrow().assumptions().value(DRIVER);
    }

    private static Evidence item(String id, @Nullable Double value) {
        return new Evidence(
                id,
                DRIVER,
                null,
                "A claim.",
                value,
                null,
                null,
                "",
                "2024",
                "A source",
                null,
                null,
                Stance.CONTEXT,
                "",
                false,
                Extras.NONE);
    }

    private static EvidencePack pack(Evidence... items) {
        return new EvidencePack("A pack", List.of(items), Extras.NONE);
    }

    @Test
    @DisplayName("adds what is new, replaces what changed, leaves the rest, and counts each")
    void counts() {
        Thesis own = THESIS.withEvidence(List.of(item("mine", 1.0), item("a", 2.0), item("b", 3.0)));
        PackImport done = PackImport.of(own, pack(item("a", 2.0), item("b", 4.0), item("c", null)));
        assertThat(done.added()).isEqualTo(1);
        assertThat(done.changed()).isEqualTo(1);
        assertThat(done.same()).isEqualTo(1);
        assertThat(done.after().evidence()).extracting(Evidence::id).containsExactly("mine", "a", "b", "c");
        assertThat(done.after().evidence().get(2).value()).isEqualTo(4);
        assertThat(done.after().withEvidence(own.evidence())).isEqualTo(own);
    }

    @Test
    @DisplayName("names the sliders that it leaves outside all evidence, and those that it brings inside")
    void namesSlidersOutside() {
        PackImport out = PackImport.of(THESIS, pack(item("far", assumed() * 10)));
        assertThat(out.nowOutside()).containsExactly(DRIVER);
        assertThat(out.nowInside()).isEmpty();
        PackImport in = PackImport.of(out.after(), pack(item("below", assumed() / 10)));
        assertThat(in.nowOutside()).isEmpty();
        assertThat(in.nowInside()).containsExactly(DRIVER);
    }

    @Test
    @DisplayName("comes back from its file as it was")
    void roundTrip() {
        EvidencePack library = new EvidencePack("The library", EvidenceLibrary.all(), Extras.NONE);
        assertThat(EvidencePack.read(library.write())).isEqualTo(library);
        assertThat(EvidencePack.read(pack().write())).isEqualTo(pack());
    }

    @Nested
    @DisplayName("from a stranger")
    class FromAStranger {

        @ParameterizedTest(name = "{1}")
        @DisplayName("is refused with its code, as any file")
        @CsvSource(
                delimiter = '|',
                value = {
                    "{}|E-NOT-THESIS",
                    "{\"format\":\"thesis\",\"version\":1}|E-NOT-THESIS",
                    "{\"format\":\"evidence-pack\",\"version\":9,\"evidence\":[]}|E-VERSION",
                    "{\"format\":\"evidence-pack\",\"version\":1}|E-MISSING",
                    "{\"format\":\"evidence-pack\",\"version\":1,\"evidence\":[{\"id\":\"a\"},{\"id\":\"a\"}]}|E-DUPLICATE-ID",
                    "{\"format\":\"evidence-pack\",\"version\":1,\"evidence\":[{\"id\":\"a\",\"value\":1e999}]}|E-NUMBER-TOO-LARGE",
                    "{\"format\":\"evidence-pack\",\"version\":1,\"evidence\":[{\"id\":\"a\",\"driver\":\"no.such\"}]}|E-UNKNOWN-DRIVER",
                    "{\"format\":\"evidence-pack\",\"version\":1,\"evidence\":[{\"id\":\"a\"}|E-FILE-TRUNCATED"
                })
        void isRefused(String text, String code) {
            ThesisFileException e = catchThrowableOfType(
                    ThesisFileException.class, () -> EvidencePack.read(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(e.problem().code()).isEqualTo(code);
            assertThat(e.what().inEnglish()).isNotBlank();
        }
    }
}
