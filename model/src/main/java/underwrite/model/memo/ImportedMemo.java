package underwrite.model.memo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underwrite.model.driver.Input;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * What came back from an edited memo.
 *
 * @param exported the thesis that the memo was made of
 * @param thesis the exported thesis with the edits of the blue cells
 * @param edits every edit, in the order of the sheet
 * @param overwritten cells whose formula was changed or is gone, such as {@code Base!F12}; what they say is not taken over
 */
public record ImportedMemo(Thesis exported, Thesis thesis, List<Edit> edits, List<String> overwritten) {
    public ImportedMemo {
        edits = List.copyOf(edits);
        overwritten = List.copyOf(overwritten);
    }

    /**
     * The edits made in another thesis, such as one that has gone on since the export: what was not edited stays as it is there, and edits of
     * scenarios that it does not have are left out.
     */
    public Thesis onto(Thesis other) {
        Thesis changed = other;
        for (Scenario before : exported.scenarios()) {
            Scenario after = thesis.scenario(before.id()).orElse(before);
            if (other.scenario(before.id()).isPresent()) {
                changed = changed.withScenario(before.id(), scenario -> edited(scenario, before, after));
            }
        }
        return changed;
    }

    private static Scenario edited(Scenario scenario, Scenario before, Scenario after) {
        List<Input> inputs = before.assumptions().differencesTo(after.assumptions());
        Map<Input, Rationale> reasons = new LinkedHashMap<>(scenario.rationale());
        after.rationale().forEach((input, reason) -> {
            if (!reason.equals(before.rationale().get(input))) {
                reasons.put(input, reason);
            }
        });
        Scenario changed = scenario.with(scenario.assumptions().taking(inputs, after.assumptions()))
                .withRationale(reasons);
        return before.probability() == after.probability() ? changed : changed.withProbability(after.probability());
    }

    /**
     * One edited cell.
     *
     * @param path what was edited, as in a thesis file: {@code scenarios.base.assumptions.market.size}
     * @param before as exported
     * @param after as it stands now
     */
    public record Edit(String path, String before, String after) {}
}
