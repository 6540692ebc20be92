package underwrite.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages files that stay JSON: values change, members go, entries double, parts move. */
final class TreeMutants {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TreeMutants() {}

    static byte[] of(byte[] good, Random random) {
        try {
            JsonNode root = MAPPER.readTree(good);
            List<JsonNode> parents = new ArrayList<>();
            collect(root, parents);
            for (int i = random.nextInt(3); i >= 0; i--) {
                change(parents.get(random.nextInt(parents.size())), parents, random);
            }
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainerNode() && !node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents));
        }
    }

    private static void change(JsonNode parent, List<JsonNode> parents, Random random) {
        if (parent.isEmpty()) {
            return;
        }
        int place = random.nextInt(parent.size());
        JsonNode other = parents.get(random.nextInt(parents.size())).deepCopy();
        if (parent instanceof ArrayNode array) {
            switch (random.nextInt(4)) {
                case 0 -> array.remove(place);
                case 1 -> array.add(array.get(place).deepCopy());
                case 2 -> array.set(place, other);
                default -> array.add(leaf(random));
            }
        } else if (parent instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            String key = keys.get(place);
            switch (random.nextInt(5)) {
                case 0 -> object.remove(key);
                case 1 -> object.set(key, other);
                case 2 -> object.set("x-" + random.nextInt(100), object.get(key).deepCopy());
                case 3 -> object.set(key, near(object.get(key), random));
                default -> object.set(key, leaf(random));
            }
        }
    }

    private static JsonNode near(JsonNode value, Random random) {
        if (value.isNumber()) {
            return NODES.numberNode(value.doubleValue() * (random.nextDouble() * 4 - 1));
        }
        if (value.isTextual()) {
            return NODES.textNode(value.textValue() + (char) random.nextInt(0xD800));
        }
        return leaf(random);
    }

    private static JsonNode leaf(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextInt(100) - 20);
            case 2 -> NODES.numberNode(random.nextDouble());
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.textNode("2024-0" + random.nextInt(10));
            default -> NODES.textNode("");
        };
    }
}
