package underwrite.app.workspace;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/**
 * The changes that a person makes to the document, each under the words by which undo names it: "Cost multiple per year 2.40x to 3.10x".
 */
public final class Edits {
    private final Workspace workspace;
    private final NumberText numbers;
    private final Words words = UiWords.of(Edits.class);

    public Edits(Workspace workspace, NumberText numbers) {
        this.workspace = workspace;
        this.numbers = numbers;
    }

    /** Edits with one of these keys in a row can be one step. */
    private record Key(Object what, String scenario) {}

    /** Sets a driver of a scenario, in the driver's unit; in a drag or quick keys the steps merge. */
    public void setValue(String scenario, Driver driver, double value) {
        Edit.Label label = (before, after) -> words.get(
                "edit.value",
                driver.label(UiWords.language()),
                numbers.input(driver.unit(), value(before, scenario, driver)),
                numbers.input(driver.unit(), value(after, scenario, driver)));
        Edit edit = new Edit(label, new Key(driver, scenario), scenario, driver);
        workspace.edit(edit, assume(scenario, assumptions -> assumptions.with(driver, value)));
    }

    /** Sets two drivers of a scenario together, each in its unit; in a drag the steps merge. */
    public void setValues(String scenario, Driver one, double ofOne, Driver other, double ofOther) {
        Edit.Label label = (before, after) -> words.get(
                "edit.values",
                one.label(UiWords.language()),
                numbers.input(one.unit(), value(after, scenario, one)),
                other.label(UiWords.language()),
                numbers.input(other.unit(), value(after, scenario, other)));
        Edit edit = new Edit(label, new Key(List.of(one, other), scenario), scenario, one);
        workspace.edit(
                edit,
                assume(scenario, assumptions -> assumptions.with(one, ofOne).with(other, ofOther)));
    }

    /** Sets a choice of a scenario to one of its options. */
    public void choose(String scenario, Choice choice, int option) {
        Edit.Label label = (before, after) -> words.get(
                "edit.choice", choice.label(UiWords.language()), choice.optionLabel(option, UiWords.language()));
        workspace.edit(
                new Edit(label, null, scenario, choice),
                assume(scenario, assumptions -> assumptions.with(choice, option)));
    }

    /** Puts assumptions of a scenario back to their defaults. */
    public void reset(String scenario, Collection<? extends Input> inputs, String what) {
        Input first = inputs.iterator().next();
        Edit.Label label = (before, after) -> words.get("edit.reset", what);
        workspace.edit(new Edit(label, null, scenario, first), assume(scenario, assumptions -> {
            Assumptions changed = assumptions;
            for (Input input : inputs) {
                changed = atDefault(changed, input);
            }
            return changed;
        }));
    }

    /** Puts one assumption of a scenario back to its default. */
    public void reset(String scenario, Input input) {
        reset(scenario, List.of(input), input.label(UiWords.language()));
    }

    private static Assumptions atDefault(Assumptions assumptions, Input input) {
        return input instanceof Driver driver
                ? assumptions.with(driver, driver.defaultValue())
                : assumptions.with((Choice) input, ((Choice) input).defaultOption());
    }

    /**
     * Gives a driver of a scenario a distribution and the value that goes with it, or takes the distribution away (null); in a drag the
     * steps merge.
     */
    public void setRange(String scenario, Driver driver, @Nullable Distribution distribution, double value) {
        Edit.Label label = (before, after) -> words.get("edit.range", driver.label(UiWords.language()));
        Edit edit = new Edit(label, new Key(List.of(driver), scenario), scenario, driver);
        workspace.edit(
                edit,
                thesis -> thesis.withScenario(scenario, old -> {
                    Map<Driver, Distribution> changed = new LinkedHashMap<>(old.distributions());
                    if (distribution == null) {
                        changed.remove(driver);
                    } else {
                        changed.put(driver, distribution);
                    }
                    return old.with(old.assumptions().with(driver, value)).withDistributions(changed);
                }));
    }

    /** Sets the probability of a scenario, 0..1; the others share the rest. */
    public void setProbability(String scenario, double probability) {
        Edit.Label label = (before, after) ->
                words.get("edit.probability", name(before, scenario), numbers.input(Unit.SHARE, probability));
        workspace.edit(
                new Edit(label, null, scenario, null),
                thesis -> ScenarioList.withProbability(thesis, scenario, probability));
    }

    /** Copies a scenario at a probability of 0 and looks at the copy. */
    public void copyScenario(String scenario) {
        Thesis thesis = workspace.thesis();
        if (thesis.scenarios().size() >= ScenarioList.LIMIT) {
            return;
        }
        String name = ScenarioList.freshName(thesis, name(thesis, scenario));
        String id = ScenarioList.freshId(thesis, name);
        Edit.Label label = (before, after) -> words.get("edit.copy", name(before, scenario));
        workspace.edit(
                new Edit(label, null, scenario, null), before -> ScenarioList.copied(before, scenario, id, name));
        workspace.activate(id);
    }

    /** Takes a scenario away; the last one stays. */
    public void deleteScenario(String scenario) {
        Edit.Label label = (before, after) -> words.get("edit.delete", name(before, scenario));
        workspace.edit(new Edit(label, null, scenario, null), thesis -> ScenarioList.without(thesis, scenario));
    }

    /** Gives a scenario another name; an empty one changes nothing. */
    public void renameScenario(String scenario, String name) {
        String fresh = name.strip();
        if (fresh.isEmpty()) {
            return;
        }
        Edit.Label label = (before, after) -> words.get("edit.rename", name(before, scenario), fresh);
        workspace.edit(
                new Edit(label, null, scenario, null),
                thesis -> thesis.withScenario(scenario, old -> old.withName(fresh)));
    }

    /** Says what the thesis is called, of whom it is, by whom and as of when. */
    public void setDetails(String title, String lab, String author, @Nullable LocalDate asOf) {
        workspace.edit(Edit.of(words.get("edit.details")), thesis -> thesis.withHead(title, lab, author, asOf));
    }

    /** Changes one of the author's texts; the field names it in the step. */
    public void setMemo(String field, Function<MemoTexts, MemoTexts> change) {
        Edit.Label label = (before, after) -> words.get("edit.memo", field);
        workspace.edit(
                new Edit(label, new Key("memo", field), null, null),
                thesis -> thesis.withMemo(change.apply(thesis.memo())));
    }

    private static UnaryOperator<Thesis> assume(String scenario, Function<Assumptions, Assumptions> change) {
        return thesis -> thesis.withScenario(scenario, old -> old.believing(change.apply(old.assumptions())));
    }

    private static double value(Thesis thesis, String scenario, Driver driver) {
        return thesis.scenario(scenario)
                .map(found -> found.assumptions().value(driver))
                .orElse(driver.defaultValue());
    }

    private static String name(Thesis thesis, String scenario) {
        return thesis.scenario(scenario).map(Scenario::name).orElse(scenario);
    }
}
