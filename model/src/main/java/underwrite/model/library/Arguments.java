package underwrite.model.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.model.words.Words;

/** The five arguments that started the question: will models be a commodity, and is capital or people the gate? */
public final class Arguments {
    private static final Words DATA = Words.of("underwrite/model/library/shipped");
    private static final Words CARDS = Words.of("underwrite/model/library/cards");
    private static final List<Argument> ALL = all(Locale.ROOT);

    private Arguments() {}

    /** All arguments, in the order of their essays, in English. */
    public static List<Argument> all() {
        return ALL;
    }

    /** All arguments, in the order of their essays, in a language. */
    public static List<Argument> all(Locale locale) {
        Words cards = CARDS.in(locale);
        return List.of(DATA.get("arguments").split(" ")).stream()
                .map(id -> listed(id, cards))
                .toList();
    }

    /** The argument with this id, in English. */
    public static Optional<Argument> byId(String id) {
        return byId(id, Locale.ROOT);
    }

    /** The argument with this id, in a language. */
    public static Optional<Argument> byId(String id, Locale locale) {
        return all(locale).stream().filter(argument -> argument.id().equals(id)).findFirst();
    }

    private static Argument listed(String id, Words cards) {
        return new Argument(id, DATA.get(id + ".essay"), cards.get(id + ".title"), cards.get(id + ".question"));
    }
}
