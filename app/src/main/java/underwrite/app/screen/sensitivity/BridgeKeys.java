package underwrite.app.screen.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.compare.BridgeFigure;
import underwrite.app.format.UiWords;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureKey.OfResult;
import underwrite.app.screen.FigureKey.OfStep;
import underwrite.app.screen.TrialFacts;
import underwrite.app.screen.Ways;
import underwrite.app.screen.Working;
import underwrite.app.screen.Working.Part;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.sensitivity.Bridge;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** The figures of one bridge, by the points that its charts show. */
final class BridgeKeys {
    private final BridgeStudy study;
    private final OfResult from;
    private final OfResult to;
    private final ResultForm form;
    private final Words words = UiWords.of(BridgeKeys.class);
    private final Locale locale = UiWords.language();

    /** @param from the id of the scenario where it begins */
    BridgeKeys(BridgeStudy study, String from, String to, Result result, ResultForm form) {
        this.study = study;
        this.from = new OfResult(from, result);
        this.to = new OfResult(to, result);
        this.form = form;
    }

    /** A point of the bridge by slider group. */
    Optional<FigureKey> ofGroups(PointKey point) {
        return point.series().equals(BridgeFigure.STEP)
                ? study.groups().flatMap(bridge -> group(point.scenario()).map(group -> step(bridge, group)))
                : FigureKey.of(point);
    }

    /** A point of the bridge by input. */
    Optional<FigureKey> ofInputs(PointKey point) {
        if (point.series().equals(BridgeFigure.STEP)) {
            return study.parts().stream()
                    .filter(part -> key(part).equals(point.scenario()))
                    .map(this::step)
                    .findFirst();
        }
        boolean level = point.series().equals(BridgeFigure.LEVEL);
        return level
                ? study.groups().flatMap(bridge -> study.opened().map(group -> level(point, bridge, group)))
                : FigureKey.of(point);
    }

    private static Optional<Group> group(String id) {
        return List.of(Group.values()).stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    private static String key(BridgeStudy.Part part) {
        return part.inputs().size() == 1 ? part.inputs().get(0).id() : BridgeFigures.REST;
    }

    private FigureKey step(Bridge bridge, Group group) {
        List<Input> inputs =
                Input.all().stream().filter(input -> input.group() == group).toList();
        return new OfStep(from, to, group.label(locale), inputs, bridge.effect(group), 0);
    }

    private FigureKey step(BridgeStudy.Part part) {
        String name = part.inputs().size() == 1
                ? part.inputs().get(0).label(locale)
                : words.get("bridge.rest", part.inputs().size());
        return new OfStep(from, to, name, part.inputs(), part.change(), part.error());
    }

    /** Where the steps of a group begin or end: the first result with the steps before, and with its own. */
    private FigureKey level(PointKey point, Bridge bridge, Group opened) {
        boolean end = point.scenario().equals(to.scenario());
        FigureKey.OfItself itself = ways -> Optional.of(level(end, bridge, opened, ways));
        return itself;
    }

    private Working level(boolean end, Bridge bridge, Group opened, Ways ways) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.leading(
                words.get("bridge.start"), form.shown(from.result()).apply(study.from()), ways.down(from)));
        double level = study.from();
        for (Group group : Group.values()) {
            if (group.ordinal() < opened.ordinal() || (end && group == opened)) {
                level += bridge.effect(group);
                parts.add(Part.leading(
                        group.label(locale),
                        form.signed(from.result(), bridge.effect(group)),
                        ways.down(step(bridge, group))));
            }
        }
        String name = opened.label(locale);
        return new Working(
                words.get(end ? "bridge.after" : "bridge.before", name),
                form.label(from.result()),
                form.shown(from.result()).apply(level),
                words.get("bridge.level"),
                "",
                parts,
                TrialFacts.PAGE);
    }
}
