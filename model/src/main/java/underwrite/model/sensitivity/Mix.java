package underwrite.model.sensitivity;

import java.util.List;
import java.util.stream.IntStream;
import underwrite.model.driver.Input;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Listed;
import underwrite.model.words.Sentence;
import underwrite.model.words.Written;

/** Scenarios between two others: some parts as one holds them, the rest as the other. */
record Mix(Scenario from, Scenario to, Outcome outcome, List<Part> parts) {
    static final String WORDS = "underwrite/model/sensitivity/sensitivity";

    /** Inputs that are taken over together, under one name. */
    record Part(Object name, List<Input> inputs) {
        static Part of(Input input) {
            return new Part(input, List.of(input));
        }
    }

    /** The outcome of every mix, by the bit mask of the parts that are taken over; NaN where there is none. */
    double[] outcomes() {
        return IntStream.range(0, 1 << parts.size())
                .mapToDouble(mask -> outcome(taken(mask)))
                .toArray();
    }

    /** The outcome with some parts taken over; NaN where there is none. */
    double outcome(List<Part> taken) {
        return outcome.ifUsable(mixed(taken)).orElse(Double.NaN);
    }

    List<Part> taken(int mask) {
        return IntStream.range(0, parts.size())
                .filter(part -> (mask & 1 << part) != 0)
                .mapToObj(parts::get)
                .toList();
    }

    /** The first mix without an outcome. */
    List<Part> firstWithout(double[] outcomes) {
        int first = IntStream.range(0, outcomes.length)
                .filter(mask -> Double.isNaN(outcomes[mask]))
                .findFirst()
                .orElseThrow();
        return taken(first);
    }

    private Assumptions mixed(List<Part> taken) {
        List<Input> inputs =
                taken.stream().flatMap(part -> part.inputs().stream()).toList();
        return from.assumptions().taking(inputs, to.assumptions());
    }

    /** Says why a mix has no outcome. */
    UnusableMixException unusable(List<Part> taken) {
        Written names = taken.isEmpty()
                ? Sentence.of(WORDS, "mix.nothing")
                : new Listed(taken.stream().map(Part::name).toList());
        return new UnusableMixException(Sentence.of(WORDS, "mix", names, to.name(), from.name(), reason(taken)));
    }

    private Sentence reason(List<Part> taken) {
        try {
            outcome.of(mixed(taken));
            return Sentence.of(WORDS, "mix.noResult");
        } catch (UnusableScenarioException unusable) {
            return unusable.told();
        }
    }
}
