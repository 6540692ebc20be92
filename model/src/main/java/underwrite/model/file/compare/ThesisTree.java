package underwrite.model.file.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.ThesisWriter;
import underwrite.model.file.json.Json;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.file.json.StrictJson;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/**
 * A thesis as a tree in which the entries of a list are known by what identifies them and not by their place, so that two theses can be
 * laid over each other. It is made of the file's own JSON, so nothing that a file can hold is overlooked.
 */
final class ThesisTree {
    /** What identifies the entries of each list, by its path; of entries alike the later ones are numbered. */
    private static final Map<String, Function<Json.Members, String>> LISTS = Map.of(
            "scenarios", entry -> text(entry, "id"),
            "evidence", entry -> text(entry, "id"),
            "milestones", entry -> text(entry, "id"),
            "simulation.correlations", entry -> text(entry, "first") + "~" + text(entry, "second"),
            "accepted", entry -> text(entry, "rule"),
            "diligence", entry -> text(entry, "driver") + "~" + text(entry, "question"));

    private ThesisTree() {}

    /** The tree of a thesis. How it is simulated is whole, so that a default that one of two leaves out is no difference. */
    static Json.Members of(Thesis thesis) {
        Json.Members file = (Json.Members)
                StrictJson.parseWritten(ThesisWriter.write(thesis)).root();
        Map<String, Json> members = new LinkedHashMap<>();
        file.members().forEach((key, value) -> members.put(key, keyed(key, value)));
        members.put(
                "simulation", simulation(members.get("simulation") instanceof Json.Members given ? given : empty()));
        return new Json.Members(members, 0);
    }

    /** The thesis that a tree holds. */
    static Thesis thesis(Json.Members tree) {
        String text = JsonWriter.document(out -> out.json(listed("", tree)));
        return ThesisReader.read(ThesisWriter.utf8(text)).thesis();
    }

    static Json.Members empty() {
        return new Json.Members(Map.of(), 0);
    }

    private static Json.Members simulation(Json.Members given) {
        SimulationSettings standard = SimulationSettings.DEFAULT;
        Map<String, Json> whole = new LinkedHashMap<>();
        whole.put("scenario", new Json.Text(standard.scenario(), 0));
        whole.put("trials", new Json.Numeral(String.valueOf(standard.trials()), 0));
        whole.put("seed", new Json.Numeral(String.valueOf(standard.seed()), 0));
        whole.put("sampling", new Json.Text(standard.sampling().id(), 0));
        whole.putAll(given.members());
        return new Json.Members(whole, 0);
    }

    private static Json keyed(String path, Json value) {
        if (value instanceof Json.Members object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, keyed(below(path, name), member)));
            return new Json.Members(members, 0);
        }
        if (value instanceof Json.Items list) {
            Function<Json.Members, String> identity = LISTS.get(path);
            return identity != null ? byIdentity(path, list, identity) : places(path, list);
        }
        return withoutPlace(value);
    }

    private static Json byIdentity(String path, Json.Items list, Function<Json.Members, String> identity) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Json entry : list.values()) {
            String name = identity.apply((Json.Members) entry);
            String free = "[" + name + "]";
            for (int i = 2; members.containsKey(free); i++) {
                free = "[" + name + "#" + i + "]";
            }
            members.put(free, keyed(path + free, entry));
        }
        return new Json.Members(members, 0);
    }

    private static Json places(String path, Json.Items list) {
        return new Json.Items(
                list.values().stream().map(entry -> keyed(path + "[]", entry)).toList(), 0);
    }

    private static Json withoutPlace(Json value) {
        if (value instanceof Json.Text text) {
            return new Json.Text(text.value(), 0);
        }
        if (value instanceof Json.Numeral number) {
            return new Json.Numeral(number.written(), 0);
        }
        return value instanceof Json.Truth truth ? new Json.Truth(truth.value(), 0) : new Json.Null(0);
    }

    /** Lists as they stand in files again. */
    private static Json listed(String path, Json value) {
        if (!(value instanceof Json.Members object)) {
            return value;
        }
        if (LISTS.containsKey(path)) {
            List<Json> entries = new ArrayList<>();
            object.members().forEach((name, entry) -> entries.add(listed(path + name, entry)));
            return new Json.Items(entries, 0);
        }
        Map<String, Json> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, listed(below(path, name), member)));
        return new Json.Members(members, 0);
    }

    static String text(Json.Members object, String key) {
        return object.members().get(key) instanceof Json.Text text ? text.value() : "";
    }

    /** The path of a member below another. */
    static String below(String path, String key) {
        return path.isEmpty() || key.startsWith("[") ? path + key : path + "." + key;
    }
}
