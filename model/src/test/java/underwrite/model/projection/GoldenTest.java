package underwrite.model.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/** Whole theses against numbers that were computed apart from this code, straight from the description of the model. */
@DisplayName("A golden thesis")
class GoldenTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} agrees in every number")
    @ValueSource(
            strings = {
                "default",
                "three-scenarios",
                "participating-sale",
                "common-late-exit",
                "listing-everything-moved",
                "funding-fails",
                "failure-after-rounds",
                "at-the-limits"
            })
    void agreesInEveryNumber(String name) throws IOException {
        JsonNode thesis = read(name + ".thesis");
        JsonNode golden = read(name + ".expected.json");
        SoftAssertions agreement = new SoftAssertions();
        List<Expected.Weighted> weighted = new ArrayList<>();
        int place = 0;
        for (JsonNode scenario : thesis.get("scenarios")) {
            Projection projection = Projector.project(assumptions(scenario.get("assumptions")));
            weighted.add(new Expected.Weighted(scenario.get("probability").asDouble(), projection));
            String where = name + " " + scenario.get("id").asText();
            compare(agreement, where, projection, golden.get("scenarios").get(place++));
        }
        compare(agreement, name, Expected.of(weighted), golden.get("expected"));
        agreement.assertAll();
        assertThat(place).isEqualTo(golden.get("scenarios").size());
    }

    private static void compare(SoftAssertions agreement, String where, Projection projection, JsonNode golden) {
        assertThat(golden.get("series")).hasSize(Series.all().size());
        for (Series series : Series.all()) {
            JsonNode line = golden.get("series").get(series.id());
            for (int t = 0; t < Series.YEARS; t++) {
                double actual = projection.at(series, t);
                agreement
                        .assertThat(Tolerance.agrees(line.get(t).asDouble(), actual, series == Series.IRR))
                        .as("%s %s[%d]: expected %s, got %s", where, series.id(), t, line.get(t), actual)
                        .isTrue();
            }
        }
        assertThat(golden.get("results")).hasSize(Result.all().size());
        for (Result result : Result.all()) {
            compare(
                    agreement,
                    where + " " + result.id(),
                    golden.get("results").get(result.id()),
                    projection.results().value(result).orElse(Double.NaN));
        }
    }

    private static void compare(SoftAssertions agreement, String where, Expected expected, JsonNode golden) {
        compare(agreement, where + " moic", golden.get("moic"), expected.moic());
        compare(agreement, where + " irr", golden.get("irr"), expected.irr().orElse(Double.NaN));
        compare(agreement, where + " proceeds", golden.get("proceeds"), expected.proceeds());
        compare(agreement, where + " invested", golden.get("invested"), expected.invested());
        compare(agreement, where + " loss", golden.get("probabilityOfLoss"), expected.probabilityOfLoss());
    }

    private static void compare(SoftAssertions agreement, String where, JsonNode golden, double actual) {
        boolean agrees = golden.isNull()
                ? Double.isNaN(actual)
                : Tolerance.agrees(golden.asDouble(), actual, where.endsWith("irr"));
        agreement
                .assertThat(agrees)
                .as("%s: expected %s, got %s", where, golden, actual)
                .isTrue();
    }

    private static Assumptions assumptions(JsonNode node) {
        Assumptions assumptions = Assumptions.defaults();
        for (Driver driver : Driver.all()) {
            if (node.has(driver.id())) {
                assumptions = assumptions.with(driver, node.get(driver.id()).asDouble());
            }
        }
        for (Choice choice : Choice.all()) {
            if (node.has(choice.id())) {
                assumptions = assumptions.with(
                        choice, choice.option(node.get(choice.id()).asText()).orElseThrow());
            }
        }
        return assumptions;
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("/golden/" + name)) {
            return JSON.readTree(in);
        }
    }
}
