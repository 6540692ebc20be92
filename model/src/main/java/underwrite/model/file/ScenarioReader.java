package underwrite.model.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.file.json.Allowed;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.JsonNumber;
import underwrite.model.file.json.KnownMembers;
import underwrite.model.file.json.Shown;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Sentence;

/** Reads one scenario and notes the assumptions of which it says nothing. */
final class ScenarioReader {
    private static final Map<String, Distribution.Shape> SHAPES =
            Field.options(List.of(Distribution.Shape.values()), Distribution.Shape::id);

    private final Field field;
    private final boolean newer;
    private final List<Input> defaulted = new ArrayList<>();

    /**
     * @param newer whether the file is of a newer version, which may have assumptions that this one does not know
     */
    ScenarioReader(Field field, boolean newer) {
        this.field = field;
        this.newer = newer;
    }

    /** The assumptions that took their defaults. */
    List<Input> defaulted() {
        return List.copyOf(defaulted);
    }

    Scenario read() {
        KnownMembers members = field.members(ThesisKeys.SCENARIO);
        return new Scenario(
                id(members.required("id")),
                members.required("name").text(),
                members.required("probability").number(0, 1),
                members.text("description"),
                assumptions(members.required("assumptions")),
                members.optional("rationale")
                        .map(map -> byInput(map, Input.all(), ScenarioReader::rationale))
                        .orElse(Map.of()),
                members.optional("distributions")
                        .map(map -> byInput(map, Driver.all(), ScenarioReader::distribution))
                        .orElse(Map.of()),
                members.extras());
    }

    static String id(Field field) {
        String id = field.text();
        if (!Scenario.isId(id)) {
            throw field.refuse(FileProblem.ID, Shown.text(id));
        }
        return id;
    }

    Assumptions assumptions(Field map) {
        Map<String, Field> members = map.members();
        refuseUnknown(members, Input.all());
        Assumptions assumptions = Assumptions.defaults();
        for (Driver driver : Driver.all()) {
            Field value = members.get(driver.id());
            if (value == null) {
                defaulted.add(driver);
            } else {
                assumptions = assumptions.with(driver, value.number(() -> allowed(driver)));
            }
        }
        for (Choice choice : Choice.all()) {
            Field value = members.get(choice.id());
            if (value == null) {
                defaulted.add(choice);
            } else {
                assumptions = assumptions.with(choice, value.choice(options(choice)));
            }
        }
        return assumptions;
    }

    private static Map<String, Integer> options(Choice choice) {
        Map<String, Integer> options = new LinkedHashMap<>();
        choice.options().forEach(option -> options.put(option, options.size()));
        return options;
    }

    private static Sentence allowed(Driver driver) {
        return Allowed.number(driver.unit(), driver.min(), driver.max());
    }

    /** Reads a map from assumptions to something, in catalogue order whatever the order in the file. */
    <I extends Input, T> Map<I, T> byInput(Field map, List<I> inputs, Function<Field, T> read) {
        Map<String, Field> members = map.members();
        refuseUnknown(members, inputs);
        Map<I, T> values = new LinkedHashMap<>();
        for (I input : inputs) {
            Field value = members.get(input.id());
            if (value != null) {
                values.put(input, read.apply(value));
            }
        }
        return values;
    }

    private void refuseUnknown(Map<String, Field> members, List<? extends Input> inputs) {
        if (newer) {
            return;
        }
        Set<String> known = Field.options(inputs, input -> input.id()).keySet();
        members.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.refuse(FileProblem.UNKNOWN_DRIVER, Shown.text(key), Nearest.to(key, known));
            }
        });
    }

    static Rationale rationale(Field field) {
        KnownMembers members = field.members(ThesisKeys.RATIONALE);
        return new Rationale(
                members.text("note"), members.items("evidence", ThesisFormat.MAX_ITEMS, Field::text), members.extras());
    }

    static Distribution distribution(Field field) {
        KnownMembers members = field.members(ThesisKeys.DISTRIBUTION);
        Distribution.Shape shape = members.required("shape").choice(SHAPES);
        double low = members.required("low").number(Allowed::number);
        double high = members.required("high").number(Allowed::number);
        if (!(low < high)) {
            throw field.refuse(FileProblem.ORDER, JsonNumber.text(low), JsonNumber.text(high));
        }
        return new Distribution(shape, low, high, members.extras());
    }
}
