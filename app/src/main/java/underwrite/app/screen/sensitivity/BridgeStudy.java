package underwrite.app.screen.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.sensitivity.Bridge;
import underwrite.model.sensitivity.GroupBridge;
import underwrite.model.sensitivity.InputBridge;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.SmallestFlip;
import underwrite.model.sensitivity.UnusableMixException;
import underwrite.model.thesis.Scenario;

/**
 * Where the difference between two scenarios comes from.
 *
 * @param from the result of the first
 * @param to the result of the second
 * @param groups by slider group; none when whole groups cannot be mixed
 * @param whyNoGroups why, in one sentence; empty where there are groups
 * @param opened the group that is opened; empty where all drivers stand together
 * @param parts what the single inputs of that group add, or of all groups; the largest first
 * @param sampled whether the parts are sampled and have a standard error
 * @param flip the fewest inputs that change the decision at the hurdle
 */
record BridgeStudy(
        double from,
        double to,
        Optional<Bridge> groups,
        String whyNoGroups,
        Optional<Group> opened,
        List<Part> parts,
        boolean sampled,
        Optional<SmallestFlip> flip) {

    /**
     * What one input adds, or several small ones together.
     *
     * @param error the standard error, that of several at most; 0 where it is exact
     */
    record Part(List<Input> inputs, double change, double error) {}

    /** @param group the group to open; null opens the one that matters most */
    static BridgeStudy of(Scenario from, Scenario to, Outcome outcome, @Nullable Group group) {
        Optional<SmallestFlip> flip = SmallestFlip.atHurdle(from, to);
        try {
            Bridge groups = Bridge.between(from, to, outcome);
            Group opened = group == null ? strongest(groups) : group;
            GroupBridge inside = GroupBridge.between(from, to, opened, outcome);
            List<Part> parts = inside.effects().stream()
                    .map(effect -> new Part(effect.inputs(), effect.effect(), 0))
                    .toList();
            return new BridgeStudy(
                    groups.from(), groups.to(), Optional.of(groups), "", Optional.of(opened), parts, false, flip);
        } catch (UnusableMixException unusable) {
            InputBridge all = InputBridge.between(from, to, outcome);
            String why = UiWords.of(unusable);
            return new BridgeStudy(
                    all.from(), all.to(), Optional.empty(), why, Optional.empty(), largest(all), all.sampled(), flip);
        }
    }

    private static Group strongest(Bridge groups) {
        return Arrays.stream(Group.values())
                .max(Comparator.comparingDouble(group -> Math.abs(groups.effect(group))))
                .orElseThrow();
    }

    /** The largest singly, the rest as one. */
    private static List<Part> largest(InputBridge all) {
        List<InputBridge.Effect> effects = all.effects();
        Stream<Part> singly = effects.stream()
                .limit(GroupBridge.MOST)
                .map(effect -> new Part(List.of(effect.input()), effect.effect(), effect.standardError()));
        List<InputBridge.Effect> rest = effects.stream().skip(GroupBridge.MOST).toList();
        if (rest.isEmpty()) {
            return singly.toList();
        }
        double change = rest.stream().mapToDouble(InputBridge.Effect::effect).sum();
        double error =
                rest.stream().mapToDouble(InputBridge.Effect::standardError).sum();
        List<Input> inputs = rest.stream().map(InputBridge.Effect::input).toList();
        return Stream.concat(singly, Stream.of(new Part(inputs, change, error))).toList();
    }
}
