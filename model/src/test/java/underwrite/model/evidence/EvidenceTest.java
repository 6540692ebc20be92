package underwrite.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Confidence;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;

@DisplayName("Evidence against a scenario")
class EvidenceTest {
    private static final Driver DECLINE = Driver.MARKET_PRICE_DECLINE;

    @Test
    @DisplayName("counts what agrees, lies above and lies below")
    void counts() {
        Published published = Published.of(
                DECLINE,
                List.of(
                        item(DECLINE, 0.3, "2024", Confidence.HIGH, false),
                        item(DECLINE, 0.405, "2024", Confidence.HIGH, false),
                        item(DECLINE, 0.79, "2024", Confidence.HIGH, false),
                        item(DECLINE, 0.9, "2024", Confidence.HIGH, true),
                        item(Driver.MARKET_SIZE, 5000, "2024", Confidence.HIGH, false)));
        assertThat(published.agreeing(0.4)).isOne();
        assertThat(published.above(0.4)).isOne();
        assertThat(published.below(0.4)).isOne();
        assertThat(published.low()).hasValue(0.3);
        assertThat(published.high()).hasValue(0.79);
        assertThat(published.leavesOutside(0.4)).isFalse();
        assertThat(published.leavesOutside(0.85)).isTrue();
        assertThat(published.leavesOutside(0.795)).isFalse();
        assertThat(Published.of(Driver.LAB_CASH, List.of()).leavesOutside(1)).isFalse();
    }

    @ParameterizedTest(name = "{0} confidence of {1} weighs {2} on 1 January 2027")
    @CsvSource({
        "HIGH, 2027, 1",
        "HIGH, 2024-01, 0.5",
        "MEDIUM, 2024-01-01, 0.35",
        "LOW, 2021, 0.1",
        "HIGH, '', 1",
        "HIGH, 2028, 1"
    })
    void ages(Confidence confidence, String asOf, double weight) {
        Evidence item = item(DECLINE, 0.3, asOf, confidence, false);
        assertThat(Freshness.of(item, LocalDate.of(2027, 1, 1))).isCloseTo(weight, within(1e-3));
    }

    @Test
    @DisplayName("names the strongest drivers that rest on none")
    void coverage() {
        Scenario scenario = new Scenario(
                "base",
                "Base",
                1,
                "",
                Assumptions.defaults(),
                Map.of(
                        DECLINE,
                        new Rationale("", List.of("x"), Extras.NONE),
                        Driver.MARKET_SIZE,
                        new Rationale("A guess.", List.of(), Extras.NONE)),
                new LinkedHashMap<>(),
                Extras.NONE);
        Coverage coverage = Coverage.of(
                scenario, Map.of(DECLINE, 9.0, Driver.MARKET_SIZE, 2.0, Driver.LAB_CASH, 3.0, Driver.LAB_DEBT, 0.0), 5);
        assertThat(coverage.resting()).containsExactly(DECLINE);
        assertThat(coverage.strongWithout()).containsExactly(Driver.LAB_CASH, Driver.MARKET_SIZE);
    }

    private static Evidence item(Driver driver, double value, String asOf, Confidence confidence, boolean retired) {
        return new Evidence(
                "x",
                driver,
                null,
                "",
                value,
                null,
                null,
                "",
                asOf,
                "",
                null,
                confidence,
                Evidence.Stance.CONTEXT,
                "",
                retired,
                Extras.NONE);
    }
}
