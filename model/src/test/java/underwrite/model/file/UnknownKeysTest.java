package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

@DisplayName("Keys that this version does not know")
class UnknownKeysTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Maps whose keys are assumptions; an unknown key in them is an unknown driver and refused. */
    private static final Set<String> MAPS = Set.of("assumptions", "rationale", "distributions");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("survive open, edit and save at every level, where they stood; the difference is the edit only")
    @MethodSource("seeds")
    void survive(long seed) throws IOException {
        JsonNode file = MAPPER.readTree(ThesisWriter.write(RandomThesis.of(seed)));
        JsonNode injected = inject(file, "", new Random(seed));

        Thesis opened = ThesisReader.read(MAPPER.writeValueAsBytes(injected)).thesis();
        Thesis edited = opened.withScenario("s-0", UnknownKeysTest::moved);
        JsonNode saved = MAPPER.readTree(ThesisWriter.write(edited));

        ObjectNode assumptions = (ObjectNode) injected.get("scenarios").get(0).get("assumptions");
        assumptions.set("market.size", MAPPER.getNodeFactory().numberNode(12345));
        assertThat(saved.toString()).isEqualTo(injected.toString());
    }

    @Test
    @DisplayName("survive behind a known key that is empty and so left out, and in any order of keys")
    void surviveBehindWhatIsLeftOut() {
        for (String members : List.of(
                "\"author\": \"\", \"x\": 1, \"lab\"",
                "\"evidence\": [], \"x\": [], \"lab\"",
                "\"milestones\": [], \"y\": 1, \"x\": {\"a\": null}, \"author\": \"me\", \"z\": 2, \"lab\"")) {
            byte[] file = NamedInputs.GOOD.replace("\"lab\"", members).getBytes(StandardCharsets.UTF_8);
            Thesis opened = ThesisReader.read(file).thesis();
            assertThat(opened.extras().entries()).isNotEmpty();
            byte[] saved = ThesisWriter.write(opened);
            Thesis again = ThesisReader.read(saved).thesis();
            assertThat(again).isEqualTo(opened).hasSameHashCodeAs(opened);
            assertThat(ThesisWriter.write(again)).isEqualTo(saved);
        }
    }

    @Test
    @DisplayName("survive that the known key before them is emptied by an edit")
    void surviveThatTheKeyBeforeIsEmptied() {
        byte[] file = NamedInputs.GOOD
                .replace("\"lab\"", "\"author\": \"me\", \"x\": 1, \"lab\"")
                .getBytes(StandardCharsets.UTF_8);
        Thesis opened = ThesisReader.read(file).thesis();
        Thesis edited = opened.withHead(opened.title(), opened.lab(), "", opened.asOf());
        assertThat(ThesisReader.read(ThesisWriter.write(edited)).thesis()).isEqualTo(edited);
    }

    private static Scenario moved(Scenario scenario) {
        return scenario.with(scenario.assumptions().with(Driver.MARKET_SIZE, 12_345));
    }

    private static JsonNode inject(JsonNode node, String key, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(item -> copy.add(inject(item, "", random)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        object.properties()
                .forEach(member ->
                        members.add(Map.entry(member.getKey(), inject(member.getValue(), member.getKey(), random))));
        if (!MAPS.contains(key)) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                members.add(
                        random.nextInt(members.size() + 1), Map.entry("x-" + i + random.nextInt(), unknown(random)));
            }
        }
        ObjectNode copy = MAPPER.createObjectNode();
        members.forEach(member -> copy.set(member.getKey(), member.getValue()));
        return copy;
    }

    private static JsonNode unknown(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> MAPPER.getNodeFactory().textNode("kept \u00e9 \"as\" it is\n");
            case 1 -> MAPPER.getNodeFactory().numberNode(new BigDecimal("12345678901234567890.125"));
            case 2 -> MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
            case 3 -> MAPPER.getNodeFactory().nullNode();
            case 4 ->
                MAPPER.createArrayNode().add(1).add(MAPPER.createObjectNode().put("deep", "er"));
            default -> MAPPER.createObjectNode().put("id", "not ours").set("list", MAPPER.createArrayNode());
        };
    }
}
