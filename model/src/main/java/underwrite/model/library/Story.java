package underwrite.model.library;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * An argument told from its thesis: who says what, which sliders that moves and why, and what was published on those sliders afterwards.
 *
 * @param asOf the day on which the argument was made, yyyy-mm-dd
 * @param sides the two scenarios, the essay's view first
 * @param moves the sliders on which they differ, in catalogue order
 * @param after the newest figure on each of those sliders that was published after the argument
 */
public record Story(Argument argument, String asOf, List<Scenario> sides, List<Move> moves, List<Evidence> after) {
    public Story {
        sides = List.copyOf(sides);
        moves = List.copyOf(moves);
        after = List.copyOf(after);
    }

    /**
     * A slider that the argument moves.
     *
     * @param values what each side assumes, in the order of the sides
     * @param reasons why, of those sides that give a reason
     */
    public record Move(Input input, List<Assumptions> values, List<Reason> reasons) {
        public Move {
            values = List.copyOf(values);
            reasons = List.copyOf(reasons);
        }
    }

    /** Why a side holds its value, and the items that it rests on. */
    public record Reason(Scenario side, String note, List<Evidence> evidence) {
        public Reason {
            evidence = List.copyOf(evidence);
        }
    }

    /** The story of an argument, in English. */
    public static Story of(Argument argument) {
        return of(argument, Locale.ROOT);
    }

    /** The story of an argument, in a language. */
    public static Story of(Argument argument, Locale locale) {
        Thesis thesis = argument.thesis(locale);
        String asOf = String.valueOf(Objects.requireNonNull(thesis.asOf(), "an argument has its day"));
        List<Scenario> sides = thesis.scenarios();
        List<Move> moves =
                argument.sliders().stream().map(input -> move(input, sides)).toList();
        List<Evidence> after = moves.stream()
                .flatMap(move -> move.input() instanceof Driver driver ? Stream.of(driver) : Stream.empty())
                .flatMap(driver -> newest(driver, asOf).stream())
                .toList();
        return new Story(argument, asOf, sides, moves, after);
    }

    private static Move move(Input input, List<Scenario> sides) {
        return new Move(
                input,
                sides.stream().map(Scenario::assumptions).toList(),
                sides.stream().flatMap(side -> reason(side, input).stream()).toList());
    }

    private static Optional<Reason> reason(Scenario side, Input input) {
        return Optional.ofNullable(side.rationale().get(input))
                .map(rationale -> new Reason(
                        side,
                        rationale.note(),
                        rationale.evidence().stream()
                                .flatMap(id -> EvidenceLibrary.byId(id).stream())
                                .toList()));
    }

    private static Optional<Evidence> newest(Driver driver, String asOf) {
        return EvidenceLibrary.of(driver).stream()
                .filter(item -> !item.retired() && item.value() != null)
                .filter(item -> item.asOf().compareTo(asOf) > 0)
                .max(Comparator.comparing(Evidence::asOf).thenComparing(Evidence::id));
    }
}
