package underwrite.app.screen.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.compare.BridgeFigure;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.sensitivity.Bridge;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** The bridge between two scenarios by slider group, and one group opened, as figures. */
final class BridgeFigures {
    /** The key of the step that holds several small inputs. */
    static final String REST = "";

    private static final int NAMED = 5;

    private final ResultForm form;
    private final Words words = UiWords.of(BridgeFigures.class);
    private final Locale locale = UiWords.language();

    BridgeFigures(ResultForm form) {
        this.form = form;
    }

    /** By slider group: the sum of the steps is the difference. */
    BridgeFigure groups(BridgeStudy study, Bridge bridge, Case from, Case to, Result result) {
        List<BridgeFigure.Step> steps = new ArrayList<>();
        for (Group group : Group.values()) {
            steps.add(new BridgeFigure.Step(group.id(), group.label(locale), bridge.effect(group)));
        }
        return new BridgeFigure(
                Heading.of(words.get("bridge.groups", from.name(), to.name()), form.label(result)),
                from,
                study.from(),
                to,
                study.to(),
                steps,
                form.tick(result),
                form.shown(result),
                result.id());
    }

    /** The inputs of the opened group, from where its step begins to where it ends; of all groups where none is open. */
    BridgeFigure inputs(BridgeStudy study, Case from, Case to, Result result) {
        List<BridgeFigure.Step> steps = study.parts().stream().map(this::step).toList();
        if (study.opened().isEmpty() || study.groups().isEmpty()) {
            return figure(Heading.of(words.get("bridge.all"), form.label(result)), study, from, to, result, steps);
        }
        Group group = study.opened().get();
        Bridge bridge = study.groups().get();
        double before = study.from();
        for (Group other : Group.values()) {
            if (other.ordinal() < group.ordinal()) {
                before += bridge.effect(other);
            }
        }
        String name = group.label(locale);
        return new BridgeFigure(
                Heading.of(words.get("bridge.inside", name), words.get("bridge.inside.unit", form.label(result))),
                named(from, words.get("bridge.before", name)),
                before,
                named(to, words.get("bridge.after", name)),
                before + bridge.effect(group),
                steps,
                form.tick(result),
                form.shown(result),
                BridgeFigure.LEVEL);
    }

    private BridgeFigure figure(
            Heading heading, BridgeStudy study, Case from, Case to, Result result, List<BridgeFigure.Step> steps) {
        return new BridgeFigure(
                heading, from, study.from(), to, study.to(), steps, form.tick(result), form.shown(result), result.id());
    }

    private static Case named(Case owner, String name) {
        return new Case(owner.key(), name, owner.slot(), owner.active());
    }

    private BridgeFigure.Step step(BridgeStudy.Part part) {
        boolean single = part.inputs().size() == 1;
        Input first = part.inputs().get(0);
        return new BridgeFigure.Step(
                single ? first.id() : REST,
                single
                        ? first.label(locale)
                        : words.get("bridge.rest", part.inputs().size()),
                part.change(),
                part.error());
    }

    /** How the parts were worked out, in one sentence. */
    String method(BridgeStudy study) {
        if (study.groups().isEmpty()) {
            return words.get(study.sampled() ? "bridge.noGroups.sampled" : "bridge.noGroups", study.whyNoGroups());
        }
        return study.parts().isEmpty() ? words.get("bridge.same") : words.get("bridge.exact");
    }

    /** The first few by name. */
    private String named(List<Input> inputs) {
        String names = inputs.stream()
                .limit(NAMED)
                .map(input -> input.label(locale))
                .collect(Collectors.joining(words.get("bridge.and")));
        return inputs.size() > NAMED ? words.get("bridge.more", names, inputs.size() - NAMED) : names;
    }

    /** What it would take to decide otherwise. */
    String decision(BridgeStudy study, Case from, Case to) {
        return study.flip()
                .map(flip -> words.get(
                        flip.proven() ? "bridge.flip" : "bridge.flip.unproven",
                        from.name(),
                        named(flip.inputs()),
                        to.name()))
                .orElseGet(() -> words.get("bridge.noFlip", from.name(), to.name()));
    }
}
