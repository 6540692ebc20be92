package underwrite.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.file.json.JsonNumber;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.file.json.StrictJson;
import underwrite.model.series.Series;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/** Makes the JSON Schema of the thesis format from the catalogues of drivers, choices and series. */
final class SchemaOfCatalogues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

    private SchemaOfCatalogues() {}

    static String text() {
        return JsonWriter.document(out -> out.kept(schema().toString()));
    }

    private static ObjectNode schema() {
        ObjectNode schema = object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:underwrite:thesis:" + ThesisFormat.VERSION)
                .put("title", "Thesis")
                .put(
                        "description",
                        "An investment thesis on an AI lab. Money is in millions of US dollars, rates and"
                                + " shares are fractions, scores run from 0 to 100.");
        schema.setAll(thesis());
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("text", text(StrictJson.MAX_TEXT));
        definitions.set("number", typed("number"));
        definitions.set("numberOrNull", typed("number", "null"));
        definitions.set("share", number(0, 1));
        definitions.set("driver", oneOf(Driver.all().stream().map(Driver::id)));
        definitions.set("assumptions", assumptions());
        definitions.set("rationale", map(Input.all(), rationale()));
        definitions.set("distributions", map(Driver.all(), distribution()));
        definitions.set("scenario", scenario());
        definitions.set("simulation", simulation());
        definitions.set("evidence", evidence());
        definitions.set("milestone", milestone());
        return schema;
    }

    private static ObjectNode thesis() {
        return members(List.of("format", "version", "title", "lab", "scenarios"))
                .with("format", object().put("const", ThesisFormat.NAME))
                .with("version", object().put("const", ThesisFormat.VERSION))
                .with("id", reference("text"))
                .with("title", reference("text"))
                .with("lab", reference("text"))
                .with("author", reference("text"))
                .with("asOf", orNull(pattern("(" + DAY + ")?")))
                .with("memo", memo())
                .with(
                        "scenarios",
                        list(reference("scenario"), Thesis.MAX_SCENARIOS).put("minItems", 1))
                .with("simulation", reference("simulation"))
                .with("evidence", list(reference("evidence"), ThesisFormat.MAX_ITEMS))
                .with("milestones", list(reference("milestone"), ThesisFormat.MAX_ITEMS))
                .with("accepted", list(accepted(), ThesisFormat.MAX_ITEMS))
                .with("diligence", list(diligence(), ThesisFormat.MAX_ITEMS))
                .node();
    }

    private static ObjectNode memo() {
        Members memo = members(List.of());
        ThesisKeys.MEMO.forEach(key -> memo.with(key, reference("text")));
        return memo.node();
    }

    private static ObjectNode scenario() {
        return members(List.of("id", "name", "probability", "assumptions"))
                .with("id", pattern("(?!expected$)[a-z0-9-]{1,40}"))
                .with("name", reference("text"))
                .with("probability", reference("share"))
                .with("description", reference("text"))
                .with("assumptions", reference("assumptions"))
                .with("rationale", reference("rationale"))
                .with("distributions", reference("distributions"))
                .node();
    }

    private static ObjectNode assumptions() {
        Members assumptions = members(List.of());
        for (Driver driver : Driver.all()) {
            ObjectNode value = number(driver.min(), driver.max());
            if (driver.whole()) {
                value.put("type", "integer");
            }
            value.set("default", exact(driver.defaultValue()));
            assumptions.with(driver.id(), described(value, driver, driver.unit().symbol()));
        }
        for (Choice choice : Choice.all()) {
            ObjectNode value = oneOf(choice.options().stream());
            value.put("default", choice.options().get(choice.defaultOption()));
            assumptions.with(choice.id(), described(value, choice, ""));
        }
        return assumptions.node().put("additionalProperties", false);
    }

    private static ObjectNode described(ObjectNode value, Input input, String unit) {
        String meaning = input.meaning(Locale.ROOT);
        return value.put("title", input.label())
                .put("description", unit.isEmpty() ? meaning : meaning + " Unit: " + unit + ".");
    }

    private static ObjectNode map(List<? extends Input> inputs, ObjectNode value) {
        ObjectNode map = typed("object");
        map.set("propertyNames", oneOf(inputs.stream().map(Input::id)));
        map.set("additionalProperties", value);
        return map;
    }

    private static ObjectNode rationale() {
        return members(List.of())
                .with("note", reference("text"))
                .with("evidence", list(reference("text"), ThesisFormat.MAX_ITEMS))
                .node();
    }

    private static ObjectNode distribution() {
        return members(ThesisKeys.DISTRIBUTION)
                .with("shape", ids(Distribution.Shape.values(), Distribution.Shape::id))
                .with("low", reference("number"))
                .with("high", reference("number"))
                .node();
    }

    private static ObjectNode simulation() {
        return members(List.of())
                .with("scenario", reference("text"))
                .with("trials", number(1, SimulationSettings.MAX_TRIALS).put("type", "integer"))
                .with("seed", number(0, SimulationSettings.MAX_SEED).put("type", "integer"))
                .with("sampling", ids(SimulationSettings.Sampling.values(), SimulationSettings.Sampling::id))
                .with("correlations", list(correlation(), ThesisFormat.MAX_ITEMS))
                .node();
    }

    private static ObjectNode correlation() {
        return members(ThesisKeys.CORRELATION)
                .with("first", reference("driver"))
                .with("second", reference("driver"))
                .with("rank", number(-1, 1))
                .node();
    }

    private static ObjectNode evidence() {
        return members(List.of("id"))
                .with("id", reference("text"))
                .with("driver", orNull(reference("driver")))
                .with("group", orNull(ids(Group.values(), Group::id)))
                .with("claim", reference("text"))
                .with("value", reference("numberOrNull"))
                .with("low", reference("numberOrNull"))
                .with("high", reference("numberOrNull"))
                .with("basis", reference("text"))
                .with("asOf", orNull(pattern("(\\d{4}|\\d{4}-(0[1-9]|1[0-2])|" + DAY + ")?")))
                .with("source", reference("text"))
                .with("kind", orNull(ids(Evidence.Kind.values(), Evidence.Kind::id)))
                .with("confidence", orNull(ids(Evidence.Confidence.values(), Evidence.Confidence::id)))
                .with("stance", ids(Evidence.Stance.values(), Evidence.Stance::id))
                .with("essay", orNull(reference("text")))
                .with("retired", typed("boolean"))
                .node();
    }

    private static ObjectNode milestone() {
        return members(List.of("id", "metric", "year"))
                .with("id", reference("text"))
                .with("metric", oneOf(Series.all().stream().map(Series::id)))
                .with("year", number(1, Series.HORIZON).put("type", "integer"))
                .with("comparison", ids(Milestone.Comparison.values(), Milestone.Comparison::id))
                .with("value", reference("numberOrNull"))
                .with("low", reference("numberOrNull"))
                .with("high", reference("numberOrNull"))
                .with("probability", orNull(reference("share")))
                .with("action", reference("text"))
                .with("actual", reference("numberOrNull"))
                .node();
    }

    private static ObjectNode accepted() {
        return members(List.of("rule"))
                .with("rule", reference("text"))
                .with("reason", reference("text"))
                .node();
    }

    private static ObjectNode diligence() {
        return members(List.of())
                .with("driver", orNull(reference("driver")))
                .with("question", reference("text"))
                .with("owner", reference("text"))
                .with("due", orNull(reference("text")))
                .with("done", typed("boolean"))
                .node();
    }

    private static Members members(List<String> required) {
        ObjectNode node = typed("object");
        if (!required.isEmpty()) {
            ArrayNode keys = node.putArray("required");
            required.forEach(keys::add);
        }
        return new Members(node, node.putObject("properties"));
    }

    /** An object and what its members may be; others may be there and are kept. */
    private record Members(ObjectNode node, ObjectNode properties) {

        Members with(String key, JsonNode value) {
            properties.set(key, value);
            return this;
        }
    }

    private static ObjectNode object() {
        return NODES.objectNode();
    }

    private static ObjectNode typed(String... types) {
        if (types.length == 1) {
            return object().put("type", types[0]);
        }
        ObjectNode node = object();
        Arrays.stream(types).forEach(node.putArray("type")::add);
        return node;
    }

    private static ObjectNode text(int most) {
        return typed("string").put("maxLength", most);
    }

    private static ObjectNode pattern(String pattern) {
        return typed("string").put("pattern", "^" + pattern + "$");
    }

    private static ObjectNode reference(String name) {
        return object().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode number(double min, double max) {
        ObjectNode node = typed("number");
        node.set("minimum", exact(min));
        node.set("maximum", exact(max));
        return node;
    }

    private static JsonNode exact(double value) {
        return NODES.numberNode(new BigDecimal(JsonNumber.text(value)));
    }

    private static ObjectNode oneOf(Stream<String> options) {
        ObjectNode node = object();
        options.forEach(node.putArray("enum")::add);
        return node;
    }

    private static <T> ObjectNode ids(T[] values, Function<T, String> id) {
        return oneOf(Arrays.stream(values).map(id));
    }

    private static ObjectNode orNull(ObjectNode value) {
        ObjectNode node = object();
        node.putArray("anyOf").add(value).add(typed("null"));
        return node;
    }

    private static ObjectNode list(ObjectNode entry, int most) {
        ObjectNode node = typed("array").put("maxItems", most);
        node.set("items", entry);
        return node;
    }
}
