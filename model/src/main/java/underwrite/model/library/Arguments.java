package underwrite.model.library;

import java.util.List;
import java.util.Optional;
import underwrite.model.words.Words;

/** The five arguments that started the question: will models be a commodity, and is capital or people the gate? */
public final class Arguments {
    private static final Words WORDS = Words.of("underwrite/model/library/arguments");
    private static final List<Argument> ALL = List.of(WORDS.get("order").split(" ")).stream()
            .map(Arguments::listed)
            .toList();

    private Arguments() {}

    /** All arguments, in the order of their essays. */
    public static List<Argument> all() {
        return ALL;
    }

    /** The argument with this id. */
    public static Optional<Argument> byId(String id) {
        return ALL.stream().filter(argument -> argument.id().equals(id)).findFirst();
    }

    private static Argument listed(String id) {
        return new Argument(id, WORDS.get(id + ".essay"), WORDS.get(id + ".title"), WORDS.get(id + ".question"));
    }
}
