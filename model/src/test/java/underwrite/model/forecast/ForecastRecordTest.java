package underwrite.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.forecast.Statement.Verdict;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Milestone.Comparison;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

@DisplayName("A forecast record")
class ForecastRecordTest {

    @Test
    @DisplayName("decides statements by their bounds, ends included")
    void verdicts() {
        ForecastRecord record = ForecastRecord.of(List.of(thesis(
                milestone(Comparison.AT_LEAST, 100.0, null, null, null, 100.0),
                milestone(Comparison.AT_LEAST, 100.0, null, null, null, 99.0),
                milestone(Comparison.AT_MOST, 100.0, null, null, null, 101.0),
                milestone(Comparison.BETWEEN, null, 10.0, 20.0, null, 20.0),
                milestone(Comparison.BETWEEN, null, 10.0, 20.0, null, 21.0),
                milestone(Comparison.AT_LEAST, 100.0, null, null, null, null))));
        assertThat(record.statements())
                .extracting(Statement::verdict)
                .containsExactly(
                        Verdict.KEPT, Verdict.MISSED, Verdict.MISSED, Verdict.KEPT, Verdict.MISSED, Verdict.OPEN);
        assertThat(record.hitRate()).hasValue(0.4);
        assertThat(record.brierScore()).isEmpty();
        assertThat(record.calibration()).isEmpty();
    }

    @Test
    @DisplayName("scores stated probabilities: 0.8 kept and 0.6 missed give (0.04 + 0.36) / 2")
    void brier() {
        ForecastRecord record = ForecastRecord.of(List.of(
                thesis(milestone(Comparison.AT_LEAST, 1.0, null, null, 0.8, 2.0)),
                thesis(milestone(Comparison.AT_LEAST, 1.0, null, null, 0.6, 0.5))));
        assertThat(record.brierScore().orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertThat(record.calibration())
                .containsExactly(
                        new ForecastRecord.Step(0.6, 0.8, 1, 0.6, 0), new ForecastRecord.Step(0.8, 1, 1, 0.8, 1));
    }

    @Test
    @DisplayName(
            "puts probabilities of many theses into steps by their lower ends, certainty into the last, and says their means")
    void calibration() {
        ForecastRecord record = ForecastRecord.of(List.of(
                thesis(milestone(Comparison.AT_LEAST, 1.0, null, null, 1.0, 2.0), said(0.2, 0.5), said(0.3, 2.0)),
                thesis(said(0.25, 0.5), said(0.9, 2.0), said(0.8, 0.5), said(0.25, null))));
        List<ForecastRecord.Step> steps = record.calibration();
        assertThat(steps).extracting(ForecastRecord.Step::from).containsExactly(0.2, 0.8);
        assertThat(steps).extracting(ForecastRecord.Step::count).containsExactly(3, 3);
        assertThat(steps.get(0).stated()).isCloseTo(0.25, within(1e-12));
        assertThat(steps.get(0).kept()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(steps.get(1).stated()).isCloseTo(0.9, within(1e-12));
        assertThat(steps.get(1).kept()).isCloseTo(2 / 3.0, within(1e-12));
    }

    private static Milestone said(double probability, @Nullable Double actual) {
        return milestone(Comparison.AT_LEAST, 1.0, null, null, probability, actual);
    }

    @Test
    @DisplayName("says by how much the projection was off")
    void ratio() {
        double projected = Projector.project(Assumptions.defaults()).at(Series.REVENUE, 2);
        Statement statement = ForecastRecord.of(
                        List.of(thesis(milestone(Comparison.AT_LEAST, 1.0, null, null, null, 3 * projected))))
                .statements()
                .get(0);
        assertThat(statement.projected()).hasValue(projected);
        assertThat(statement.actualOverProjected().orElseThrow()).isCloseTo(3, within(1e-12));
    }

    private static Milestone milestone(
            Comparison comparison,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double probability,
            @Nullable Double actual) {
        return new Milestone(
                "m", Series.REVENUE, 2, comparison, value, low, high, probability, "", actual, Extras.NONE);
    }

    private static Thesis thesis(Milestone... milestones) {
        Scenario base = new Scenario(
                "base",
                "Base",
                1,
                "",
                Assumptions.defaults(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                Extras.NONE);
        return new Thesis(
                "",
                "A thesis",
                "A lab",
                "",
                null,
                MemoTexts.EMPTY,
                List.of(base),
                SimulationSettings.DEFAULT,
                List.of(),
                List.of(milestones),
                List.of(),
                List.of(),
                Extras.NONE);
    }
}
