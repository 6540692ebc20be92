package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.util.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;

@DisplayName("The commands on what moves the answer")
class SensitivityCommandsTest {
    @TempDir
    Path folder;

    private Path file;
    private double moic;

    @BeforeEach
    void open() {
        file = Ran.golden("three-scenarios.thesis", folder);
        moic = projected(file, "base").get("moic").asDouble();
    }

    private static JsonNode projected(Path thesis, String scenario) {
        return Ran.of("project", thesis, "--scenario", scenario, "--json")
                .json()
                .at("/scenarios/0/results");
    }

    private JsonNode changed(String assignment) {
        Path other = folder.resolve("changed.thesis");
        Ran set = Ran.of("set", file, assignment, "-o", other, "--force");
        assertThat(set.code()).as(set.err()).isZero();
        return projected(other, "base");
    }

    @Nested
    @DisplayName("tornado")
    class TornadoCommandTest {
        @Test
        @DisplayName("lists every driver, widest first, with results that the changed thesis projects to")
        void listsEveryDriver() {
            JsonNode tornado = Ran.of("tornado", file, "--json").json();
            assertThat(Lists.newArrayList(tornado.fieldNames())).containsExactly("result", "base", "bars");
            assertThat(tornado.get("result").asText()).isEqualTo("moic");
            assertThat(tornado.get("base").asDouble()).isEqualTo(moic);
            assertThat(tornado.get("bars")).hasSize(Driver.all().size());
            JsonNode widest = tornado.get("bars").get(0);
            assertThat(Lists.newArrayList(widest.fieldNames()))
                    .containsExactly("driver", "low", "high", "atLow", "atHigh");
            assertThat(changed(widest.get("driver").asText() + "="
                                    + widest.get("low").asText())
                            .get("moic")
                            .asDouble())
                    .isEqualTo(widest.get("atLow").asDouble());
            assertThat(changed(widest.get("driver").asText() + "="
                                    + widest.get("high").asText())
                            .get("moic")
                            .asDouble())
                    .isEqualTo(widest.get("atHigh").asDouble());
        }

        @Test
        @DisplayName("shows another result of another scenario in a table")
        void showsATable() {
            Ran ran = Ran.of("tornado", file, "--scenario", "bull", "--result", "irr");
            assertThat(ran.code()).isZero();
            String irr = Shown.value(
                    underwrite.model.series.Result.IRR,
                    projected(file, "bull").get("irr").asDouble());
            assertThat(ran.out()).startsWith("IRR of Bull: " + irr).contains("Driver", "At high");
        }
    }

    @Nested
    @DisplayName("grid")
    class GridCommandTest {
        @Test
        @DisplayName("covers both ranges in steps that are equal on the sliders, a row for each y")
        void coversTheRanges() {
            JsonNode grid = Ran.of(
                            "grid", file, "--x", "valuation.exitYear", "--y", "lab.cash", "--steps", "5", "--json")
                    .json();
            assertThat(Lists.newArrayList(grid.fieldNames())).containsExactly("result", "x", "y", "cells");
            assertThat(grid.at("/x/driver").asText()).isEqualTo("valuation.exitYear");
            assertThat(numbers(grid.at("/x/values"))).containsExactly(1, 3, 6, 8, 10);
            assertThat(numbers(grid.at("/y/values")))
                    .containsExactly(SliderScale.of(Driver.LAB_CASH).values(5));
            assertThat(grid.get("cells"))
                    .hasSize(5)
                    .allSatisfy(row -> assertThat(row).hasSize(5));
            assertThat(grid.at("/cells/4/0").isNull())
                    .as("more cash than the company is worth is unusable")
                    .isTrue();
        }

        @Test
        @DisplayName("holds in a cell what the thesis changed to it projects to")
        void agreesWithProject() {
            JsonNode grid = Ran.of("grid", file, "--x", "valuation.exitYear", "--y", "capex.trainingGrowth", "--json")
                    .json();
            assertThat(grid.get("cells")).hasSize(9);
            String x = grid.at("/x/values/3").asText();
            String y = grid.at("/y/values/1").asText();
            Path other = folder.resolve("cell.thesis");
            Ran.of("set", file, "valuation.exitYear=" + x, "capex.trainingGrowth=" + y, "-o", other);
            assertThat(projected(other, "base").get("moic").asDouble())
                    .isEqualTo(grid.at("/cells/1/3").asDouble());
        }

        private double[] numbers(JsonNode list) {
            return Lists.newArrayList(list).stream()
                    .mapToDouble(JsonNode::asDouble)
                    .toArray();
        }

        @Test
        @DisplayName("refuses the same driver twice and a number of steps that makes no table")
        void refusesNonsense() {
            Ran same = Ran.of("grid", file, "--x", "lab.cash", "--y", "lab.cash");
            assertThat(same.code()).isEqualTo(ExitCode.WRONG_CALL);
            assertThat(same.err()).contains("two different drivers");
            for (String steps : new String[] {"1", "0", "-3", "1001", "many"}) {
                Ran ran = Ran.of("grid", file, "--x", "lab.cash", "--y", "lab.debt", "--steps", steps);
                assertThat(ran.code()).as(steps).isEqualTo(ExitCode.WRONG_CALL);
                assertThat(ran.errors()).hasSize(1);
            }
        }
    }

    @Nested
    @DisplayName("solve")
    class SolveCommandTest {
        @Test
        @DisplayName("finds a value at which the thesis reaches the target")
        void findsTheValue() {
            double target = moic * 1.1;
            JsonNode solved = Ran.of("solve", file, "--driver", "valuation.exitMultiple", "--target", target, "--json")
                    .json();
            assertThat(Lists.newArrayList(solved.fieldNames()))
                    .containsExactly("driver", "result", "target", "today", "value", "reached");
            assertThat(solved.get("reached").asBoolean()).isTrue();
            assertThat(changed("valuation.exitMultiple=" + solved.get("value").asText())
                            .get("moic")
                            .asDouble())
                    .isCloseTo(target, within(1e-6));
        }

        @Test
        @DisplayName("reads a target in per cent")
        void readsPerCent() {
            Ran percent = Ran.of(
                    "solve",
                    file,
                    "--driver",
                    "valuation.exitMultiple",
                    "--result",
                    "irr",
                    "--target",
                    "35%",
                    "--json");
            Ran fraction = Ran.of(
                    "solve",
                    file,
                    "--driver",
                    "valuation.exitMultiple",
                    "--result",
                    "irr",
                    "--target",
                    "0.35",
                    "--json");
            assertThat(percent).isEqualTo(fraction);
            assertThat(percent.code()).isZero();
        }

        @Test
        @DisplayName("ends with 1 and the best value when no value reaches the target")
        void saysTheBest() {
            Ran ran = Ran.of("solve", file, "--driver", "valuation.exitMultiple", "--target", "1e9", "--json");
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
            JsonNode solved = ran.json();
            assertThat(solved.get("value").isNull()).isTrue();
            assertThat(solved.get("reached").asBoolean()).isFalse();
            assertThat(solved.at("/best/value").asDouble()).isEqualTo(Driver.VALUATION_EXIT_MULTIPLE.max());
            assertThat(ran.errors())
                    .singleElement()
                    .asString()
                    .startsWith("three-scenarios.thesis: no value of ")
                    .contains("60.0x");
            assertThat(Ran.of("solve", file, "--driver", "valuation.exitMultiple", "--target", "1e9")
                            .out())
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("bridge")
    class BridgeCommandTest {
        @Test
        @DisplayName("splits the difference of two scenarios over the four groups, to the last digit")
        void splitsTheDifference() {
            JsonNode bridge = Ran.of("bridge", file, "--from", "base", "--to", "bull", "--json")
                    .json();
            assertThat(Lists.newArrayList(bridge.fieldNames()))
                    .containsExactly("result", "from", "to", "valuation", "capex", "moat", "market");
            double sum = bridge.get("valuation").asDouble()
                    + bridge.get("capex").asDouble()
                    + bridge.get("moat").asDouble()
                    + bridge.get("market").asDouble();
            assertThat(bridge.get("from").asDouble()).isEqualTo(moic);
            assertThat(bridge.get("to").asDouble())
                    .isEqualTo(projected(file, "bull").get("moic").asDouble());
            assertThat(sum).isCloseTo(bridge.get("to").asDouble() - moic, within(1e-9));
        }

        @Test
        @DisplayName("names the mix of two scenarios that cannot be projected")
        void namesTheMix() throws IOException {
            Path rich = folder.resolve("rich.thesis");
            assertThat(Ran.of(
                                    "set",
                                    file,
                                    "--scenario",
                                    "bull",
                                    "valuation.postMoney=400000",
                                    "valuation.roundSize=750",
                                    "lab.cash=300000",
                                    "-o",
                                    rich)
                            .code())
                    .isZero();
            Ran ran = Ran.of("bridge", rich, "--from", "base", "--to", "bull");
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(ran.errors()).singleElement().asString().startsWith("rich.thesis: ");
            assertThat(ran.out()).isEmpty();
            assertThat(Files.size(rich)).isPositive();
        }
    }
}
