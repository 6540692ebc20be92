package underwrite.model.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.Json;
import underwrite.model.file.json.JsonNumber;
import underwrite.model.file.json.StrictJson;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Place;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Sentence;
import underwrite.model.words.Words;

/**
 * The part of a damaged thesis file that is good: what {@link ThesisReader} refuses as a whole, without the pieces that do not read. It is
 * held to the same limits, and what remains is read as strictly as any file. A file that is no thesis, of a newer version, or without one
 * whole scenario has no good part.
 *
 * <p>Example: a file that ends within its evidence gives all scenarios and the evidence before that place, and the place as left out.
 */
public final class GoodPart {
    private static final Words WORDS = Words.of(FileProblem.BUNDLE);
    private static final String ASSUMPTIONS = "assumptions";
    private static final String PROBABILITY = "probability";

    private final Sieve sieve;
    private final StrictJson.GoodText text;
    private final Set<String> ids = new HashSet<>();

    private GoodPart(StrictJson.GoodText text) {
        this.text = text;
        this.sieve = new Sieve(text.cutOff());
    }

    /**
     * A thesis that is in no file yet.
     *
     * @param leftOut what it lacks of the file, in order; never empty
     */
    public record Found(Thesis thesis, List<LeftOut> leftOut) {
        public Found {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** The good part of a file that was refused; empty when it has none that could be worked with, or nothing is wrong with it. */
    public static Optional<Found> of(byte[] bytes) {
        try {
            return StrictJson.parseGoodText(bytes)
                    .flatMap(text -> new GoodPart(text).found())
                    .filter(found -> !found.leftOut().isEmpty());
        } catch (ThesisFileException | Sieve.HopelessException e) {
            return Optional.empty();
        }
    }

    private Optional<Found> found() {
        Field root = Field.root(text.document());
        if (ThesisVersion.of(root) != ThesisFormat.VERSION) {
            return Optional.empty();
        }
        text.faults().forEach(fault -> sieve.note(LeftOut.of(fault)));
        String cut = placeOfCut();
        if (!cut.isEmpty()) {
            note("salvage.from", cut);
        }
        Optional<Json> scenarios =
                Optional.ofNullable(root.members().get("scenarios")).flatMap(this::scenarios);
        Json good = sieve.members(root, (key, field) -> key.equals("scenarios") ? scenarios : part(key, field))
                .map(GoodPart::named)
                .orElseThrow();
        Opened opened =
                ThesisReader.read(new StrictJson.Document(good, text.document().source()));
        opened.defaulted()
                .forEach((scenario, inputs) -> sieve.note(new LeftOut(
                        Place.of(scenario),
                        FileProblem.DEFAULTS.sentence(
                                inputs.stream().map(Input::id).collect(Collectors.joining(", "))))));
        Thesis thesis = opened.thesis();
        return Optional.of(new Found(thesis.withTitle(WORDS.get("salvage.title", thesis.title())), sieve.leftOut()));
    }

    private void note(String key, Object... details) {
        sieve.note(new LeftOut(Place.WHOLE, Sentence.of(FileProblem.BUNDLE, key, details)));
    }

    /** The path of the innermost list or object in which the reading had to stop; each is the last entry of the one around it. */
    private String placeOfCut() {
        StringBuilder path = new StringBuilder();
        List<Json> open = text.cutOff();
        for (int i = 0; i < open.size(); i++) {
            boolean innermost = i == open.size() - 1;
            if (open.get(i) instanceof Json.Items list) {
                path.append('[')
                        .append(list.values().size() - (innermost ? 0 : 1))
                        .append(']');
            } else if (open.get(i) instanceof Json.Members object && !innermost) {
                path.append(path.isEmpty() ? "" : ".").append(lastKey(object));
            }
        }
        return path.toString();
    }

    private static String lastKey(Json.Members object) {
        List<String> keys = List.copyOf(object.members().keySet());
        return keys.get(keys.size() - 1);
    }

    /** A title and a lab stand in for those that did not come through. */
    private static Json named(Json root) {
        Map<String, Json> members = new LinkedHashMap<>(((Json.Members) root).members());
        Json.Text unnamed = new Json.Text(WORDS.get("salvage.unnamed"), root.at());
        members.putIfAbsent("title", unnamed);
        members.putIfAbsent("lab", unnamed);
        return new Json.Members(members, root.at());
    }

    private Optional<Json> part(String key, Field field) {
        return switch (key) {
            case "id", "title", "lab", "author" -> sieve.whole(field, Field::text);
            case "asOf" -> sieve.whole(field, date -> date.present().ifPresent(ThesisReader::date));
            case "memo" -> sieve.oneByOne(field, ThesisReader::memo);
            case "simulation" -> simulation(field);
            case "evidence" -> sieve.distinct(field, EvidenceReader::read, Evidence::id);
            case "milestones" -> sieve.distinct(field, MilestoneReader::read, Milestone::id);
            case "accepted" -> sieve.entries(field, ThesisFormat.MAX_ITEMS, AdviceReader::accepted);
            case "diligence" -> sieve.entries(field, ThesisFormat.MAX_ITEMS, AdviceReader::diligence);
            default -> sieve.whole(field, any -> {});
        };
    }

    private Optional<Json> simulation(Field field) {
        return sieve.members(
                        field,
                        (key, value) -> key.equals("correlations")
                                ? sieve.entries(value, ThesisFormat.MAX_ITEMS, SimulationReader::correlation)
                                : Optional.of(value.json()))
                .flatMap(good -> sieve.oneByOne(
                        field.changed(all -> (Json.Members) good), one -> SimulationReader.read(one, ids)));
    }

    private Optional<Json> scenarios(Field field) {
        if (!sieve.passes(field, list -> list.items(Integer.MAX_VALUE))) {
            return Optional.empty();
        }
        List<Field> items = field.items(Integer.MAX_VALUE);
        if (items.size() > Thesis.MAX_SCENARIOS) {
            sieve.passes(field, list -> list.items(Thesis.MAX_SCENARIOS));
        }
        List<Json.Members> good = new ArrayList<>();
        for (Field item : items.subList(0, Math.min(items.size(), Thesis.MAX_SCENARIOS))) {
            if (isCutShort(item) && !good.isEmpty()) {
                sieve.note(new LeftOut(Place.of(item.path()), Sentence.of(FileProblem.BUNDLE, "salvage.scenario")));
            } else {
                scenario(item, good.size() + 1).ifPresent(good::add);
            }
        }
        return Optional.of(
                new Json.Items(List.copyOf(scaled(good)), field.json().at()));
    }

    /** Whether a scenario is cut off before the last of its assumptions, so that half of it would be defaults. */
    private boolean isCutShort(Field item) {
        if (!(item.json() instanceof Json.Members scenario) || !sieve.isCutOff(scenario)) {
            return false;
        }
        Json assumptions = scenario.members().get(ASSUMPTIONS);
        return assumptions == null || sieve.isCutOff(assumptions);
    }

    private Optional<Json.Members> scenario(Field item, int number) {
        Optional<Json> good = sieve.members(item, this::scenarioPart)
                .filter(some -> ((Json.Members) some).members().containsKey(ASSUMPTIONS));
        if (good.isEmpty()) {
            sieve.passes(item, whole -> new ScenarioReader(whole, false).read());
            return Optional.empty();
        }
        Map<String, Json> members = new LinkedHashMap<>(((Json.Members) good.get()).members());
        String id = members.get("id") instanceof Json.Text text && ids.add(text.value()) ? text.value() : free(number);
        int at = item.json().at();
        members.put("id", new Json.Text(id, at));
        members.putIfAbsent("name", new Json.Text(id, at));
        members.putIfAbsent(PROBABILITY, new Json.Numeral("0", at));
        return Optional.of(new Json.Members(members, at));
    }

    private String free(int number) {
        String id = "scenario-" + number;
        while (!ids.add(id)) {
            id += "-" + number;
        }
        note("salvage.id", id);
        return id;
    }

    private Optional<Json> scenarioPart(String key, Field field) {
        ScenarioReader reader = new ScenarioReader(field, false);
        return switch (key) {
            case "id" -> sieve.whole(field, ScenarioReader::id);
            case "name", "description" -> sieve.whole(field, Field::text);
            case PROBABILITY -> sieve.whole(field, number -> number.number(0, 1));
            case ASSUMPTIONS -> sieve.oneByOne(field, reader::assumptions);
            case "rationale" ->
                sieve.oneByOne(field, one -> reader.byInput(one, Input.all(), ScenarioReader::rationale));
            case "distributions" ->
                sieve.oneByOne(field, one -> reader.byInput(one, Driver.all(), ScenarioReader::distribution));
            default -> sieve.whole(field, any -> {});
        };
    }

    /** Probabilities that add up to 1: in proportion, or all alike where nothing is left of them. */
    private List<Json.Members> scaled(List<Json.Members> scenarios) {
        double sum = scenarios.stream().mapToDouble(GoodPart::probability).sum();
        if (scenarios.isEmpty() || Math.abs(sum - 1) <= Thesis.SUM_TOLERANCE) {
            return scenarios;
        }
        note("salvage.scaled");
        return scenarios.stream()
                .map(scenario -> {
                    double share = sum > 0 ? probability(scenario) / sum : 1.0 / scenarios.size();
                    Map<String, Json> members = new LinkedHashMap<>(scenario.members());
                    members.put(PROBABILITY, new Json.Numeral(JsonNumber.text(share), scenario.at()));
                    return new Json.Members(members, scenario.at());
                })
                .toList();
    }

    private static double probability(Json.Members scenario) {
        return scenario.members().get(PROBABILITY) instanceof Json.Numeral number
                ? Double.parseDouble(number.written())
                : 0;
    }
}
