package underwrite.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.file.EvidencePack;
import underwrite.model.thesis.Evidence;
import underwrite.model.words.Words;

@DisplayName("The evidence library")
class EvidenceLibraryTest {

    @Test
    @DisplayName("holds 336 claims, 229 of them with a value for one of 61 drivers")
    void holdsAllClaims() {
        assertThat(EvidenceLibrary.all()).hasSize(336);
        assertThat(EvidenceLibrary.all())
                .filteredOn(item -> item.value() != null)
                .hasSize(229)
                .allSatisfy(item -> assertThat(item.driver()).isNotNull());
        assertThat(EvidenceLibrary.all().stream()
                        .filter(item -> item.value() != null)
                        .map(Evidence::driver)
                        .distinct())
                .hasSize(61);
    }

    @Test
    @DisplayName("says of each claim who said it, when, and how it was converted")
    void saysWhoAndWhen() {
        assertThat(EvidenceLibrary.all()).allSatisfy(item -> {
            assertThat(item.claim()).isNotBlank();
            assertThat(item.source()).isNotBlank();
            assertThat(item.asOf()).isNotBlank();
            assertThat(item.kind()).isNotNull();
            assertThat(item.confidence()).isNotNull();
            assertThat(item.group()).isNotNull();
            if (item.value() != null) {
                assertThat(item.basis()).isNotBlank();
            }
        });
    }

    @Test
    @DisplayName("keeps every value within its slider's range and its own bounds")
    void keepsValuesInRange() {
        assertThat(EvidenceLibrary.all())
                .filteredOn(item -> item.value() != null)
                .allSatisfy(item -> {
                    Driver driver = Objects.requireNonNull(item.driver());
                    double value = Objects.requireNonNull(item.value());
                    assertThat(driver.allows(value)).describedAs(item.id()).isTrue();
                    assertThat(item.low() == null || item.low() <= value).isTrue();
                    assertThat(item.high() == null || item.high() >= value).isTrue();
                });
    }

    @Test
    @DisplayName("puts each claim under the slider group of its driver")
    void groupsByDriver() {
        assertThat(EvidenceLibrary.all())
                .filteredOn(item -> item.driver() != null)
                .allSatisfy(item -> assertThat(item.group())
                        .describedAs(item.id())
                        .isEqualTo(Objects.requireNonNull(item.driver()).group()));
    }

    @Test
    @DisplayName("has the claims of all five founding essays")
    void hasAllEssays() {
        assertThat(EvidenceLibrary.all())
                .extracting(Evidence::essay)
                .filteredOn(essay -> !essay.isEmpty())
                .hasSize(114)
                .containsOnly("000", "001", "002", "003", "004");
    }

    @Test
    @DisplayName("finds claims by id and by driver")
    void finds() {
        Evidence item = EvidenceLibrary.byId("run-cost-100m-amodei-2024").orElseThrow();
        assertThat(item.value()).isEqualTo(100);
        assertThat(EvidenceLibrary.of(Driver.CAPEX_TRAINING_RUN_COST)).contains(item);
        assertThat(EvidenceLibrary.byId("nothing")).isEmpty();
    }

    @Test
    @DisplayName("is an evidence pack that is written as it stands")
    void isAPack() {
        byte[] shipped = Shipped.bytes("library.evidence");
        assertThat(new String(EvidencePack.read(shipped).write(), StandardCharsets.UTF_8))
                .isEqualTo(new String(shipped, StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("says each claim in German and French, and in English as it stands in the file")
    void speaks() {
        Words english = Words.of("underwrite/model/library/claims");
        assertThat(english.bundle().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        EvidenceLibrary.all().stream().map(Evidence::id).toList());
        assertThat(EvidenceLibrary.all()).allSatisfy(item -> {
            assertThat(english.get(item.id())).isEqualTo(item.claim());
            assertThat(EvidenceLibrary.claim(item, Locale.US)).isEqualTo(item.claim());
            assertThat(EvidenceLibrary.claim(item, Locale.GERMANY)).isNotEqualTo(item.claim());
            assertThat(EvidenceLibrary.claim(item, Locale.FRANCE)).isNotEqualTo(item.claim());
        });
    }
}
