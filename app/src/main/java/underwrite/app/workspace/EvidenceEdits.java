package underwrite.app.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Words;

/** What a person does with evidence: sets a slider by it, cites it, adds to it, retires it. Each is one step. */
public final class EvidenceEdits {
    private final Workspace workspace;
    private final NumberText numbers;
    private final Words words = UiWords.of(EvidenceEdits.class);

    public EvidenceEdits(Workspace workspace, NumberText numbers) {
        this.workspace = workspace;
        this.numbers = numbers;
    }

    /** Sets the slider that an item speaks to, to its value, and cites the item as the reason. An item without a value changes nothing. */
    public void use(String scenario, Evidence item) {
        Driver driver = item.driver();
        Double value = item.value();
        if (driver == null || value == null) {
            return;
        }
        double allowed = driver.nearestAllowed(value);
        String label = words.get("edit.use", driver.label(UiWords.language()), numbers.input(driver.unit(), allowed));
        workspace.edit(
                new Edit((before, after) -> label, null, scenario, driver),
                thesis -> thesis.withScenario(
                        scenario,
                        old -> citing(old, driver, item.id())
                                .believing(old.assumptions().with(driver, allowed))));
    }

    /** Cites an item as a reason for the value as it is. */
    public void cite(String scenario, Evidence item) {
        Driver driver = item.driver();
        if (driver == null) {
            return;
        }
        String label = words.get("edit.cite", driver.label(UiWords.language()));
        workspace.edit(
                new Edit((before, after) -> label, null, scenario, driver),
                thesis -> thesis.withScenario(scenario, old -> citing(old, driver, item.id())));
    }

    /** Writes why a scenario holds a value; the citations stay. */
    public void explain(String scenario, Input input, String note) {
        String label = words.get("edit.note", input.label(UiWords.language()));
        workspace.edit(
                new Edit((before, after) -> label, List.of("note", input), scenario, input),
                thesis -> thesis.withScenario(scenario, old -> {
                    Rationale reason = reason(old, input);
                    return reasoning(old, input, new Rationale(note, reason.evidence(), reason.extras()));
                }));
    }

    /** Adds an item to the thesis, or puts it in place of the one with the same id. */
    public void keep(Evidence item) {
        boolean known =
                workspace.thesis().evidence().stream().anyMatch(old -> old.id().equals(item.id()));
        workspace.edit(Edit.of(words.get(known ? "edit.change" : "edit.add")), thesis -> {
            List<Evidence> items = new ArrayList<>(thesis.evidence());
            if (known) {
                items.replaceAll(old -> old.id().equals(item.id()) ? item : old);
            } else {
                items.add(item);
            }
            return thesis.withEvidence(items);
        });
    }

    private static Scenario citing(Scenario scenario, Driver driver, String id) {
        Rationale reason = reason(scenario, driver);
        List<String> cited = Stream.concat(reason.evidence().stream(), Stream.of(id))
                .distinct()
                .toList();
        return reasoning(scenario, driver, new Rationale(reason.note(), cited, reason.extras()));
    }

    private static Rationale reason(Scenario scenario, Input input) {
        return scenario.rationale().getOrDefault(input, new Rationale("", List.of(), Extras.NONE));
    }

    private static Scenario reasoning(Scenario scenario, Input input, Rationale reason) {
        Map<Input, Rationale> reasons = new LinkedHashMap<>(scenario.rationale());
        reasons.put(input, reason);
        return scenario.withRationale(reasons);
    }
}
