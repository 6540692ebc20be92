package underwrite.app.screen.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.file.compare.Merge;
import underwrite.model.file.json.Json;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.file.json.Shown;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** The fields of a thesis as people call them, and their values as people read them. Texts of strangers are short and on one line. */
final class FieldText {
    private static final Pattern OF_SCENARIO =
            Pattern.compile("scenarios\\[([^\\]]*)\\](?:\\.(assumptions|rationale|distributions))?(?:\\.(.+))?");
    private static final Pattern OF_LIST = Pattern.compile("(evidence|milestones|accepted|diligence)\\[(.*?)\\].*");
    private static final int LONGEST_INPUT = 3;

    private final Map<String, String> scenarios = new HashMap<>();
    private final NumberText numbers;
    private final Locale locale = UiWords.language();
    private final Words words = UiWords.of(FieldText.class);

    /** @param theses whose scenarios' names are used; those of the first count where they differ */
    FieldText(NumberText numbers, List<Thesis> theses) {
        this.numbers = numbers;
        theses.forEach(thesis -> thesis.scenarios()
                .forEach(scenario -> scenarios.putIfAbsent(scenario.id(), Shown.text(scenario.name()))));
    }

    /** What the field at a path of {@link underwrite.model.file.compare.Change} is called. */
    String name(String path) {
        Matcher scenario = OF_SCENARIO.matcher(path);
        if (scenario.matches()) {
            return ofScenario(scenario);
        }
        Matcher list = OF_LIST.matcher(path);
        if (list.matches()) {
            return words.get("field." + list.group(1), Shown.text(list.group(2)));
        }
        String key = "field." + path;
        return words.has(key) ? words.get(key) : Shown.text(path);
    }

    /** What an assumption is called where its scenario is clear. */
    String assumption(String path) {
        Matcher scenario = OF_SCENARIO.matcher(path);
        Optional<Input> input = scenario.matches() ? inputIn(String.valueOf(scenario.group(3))) : Optional.empty();
        return input.map(one -> one.label(locale)).orElseGet(() -> name(path));
    }

    private String ofScenario(Matcher path) {
        String name = scenarios.getOrDefault(path.group(1), Shown.text(path.group(1)));
        String kind = path.group(2);
        if (kind == null) {
            return path.group(3) == null
                    ? words.get("field.scenario", name)
                    : words.get("field.ofScenario", name, Shown.text(path.group(3)));
        }
        String label = Optional.ofNullable(path.group(3))
                .flatMap(FieldText::inputIn)
                .map(input -> input.label(locale))
                .orElseGet(() -> Shown.text(String.valueOf(path.group(3))));
        return words.get("field." + kind, name, label);
    }

    /** The assumption that a path begins with; what follows its id is within its reason or range. */
    private static Optional<Input> inputIn(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("\\.")));
        for (int length = Math.min(LONGEST_INPUT, parts.size()); length > 0; length--) {
            Optional<Input> input = Input.byId(String.join(".", parts.subList(0, length)));
            if (input.isPresent()) {
                return input;
            }
        }
        return Optional.empty();
    }

    /** What stands in the field at a path. */
    String value(String path, Optional<Json> value) {
        if (value.isEmpty()) {
            return numbers.none();
        }
        if (path.equals(Merge.PROBABILITIES)) {
            return probabilities(value.get());
        }
        Matcher scenario = OF_SCENARIO.matcher(path);
        if (scenario.matches() && "assumptions".equals(scenario.group(2))) {
            Optional<Input> input = inputIn(String.valueOf(scenario.group(3)));
            if (input.isPresent()) {
                return assumption(input.get(), value.get());
            }
        }
        return plain(value.get());
    }

    private String assumption(Input input, Json value) {
        if (input instanceof Driver driver && value instanceof Json.Numeral number) {
            return numbers.input(driver.unit(), Double.parseDouble(number.written()));
        }
        if (input instanceof Choice choice && value instanceof Json.Text text) {
            return choice.option(text.value())
                    .map(option -> choice.optionLabel(option, locale))
                    .orElseGet(() -> Shown.text(text.value()));
        }
        return plain(value);
    }

    private String probabilities(Json value) {
        if (!(value instanceof Json.Items list)) {
            return plain(value);
        }
        return list.values().stream().map(this::probability).collect(Collectors.joining(", "));
    }

    private String probability(Json entry) {
        List<Json> pair = ((Json.Items) entry).values();
        String id = ((Json.Text) pair.get(0)).value();
        double probability = Double.parseDouble(((Json.Numeral) pair.get(1)).written());
        return scenarios.getOrDefault(id, Shown.text(id)) + " " + numbers.input(Unit.SHARE, probability);
    }

    private static String plain(Json value) {
        if (value instanceof Json.Text text) {
            return Shown.text(text.value());
        }
        String whole = JsonWriter.document(out -> out.json(value));
        return Shown.text(whole.replaceAll("\\s+", " ").strip());
    }
}
