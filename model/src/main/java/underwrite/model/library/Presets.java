package underwrite.model.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import underwrite.model.file.json.Field;
import underwrite.model.words.Words;

/** The theses that ship with the program, in the order of the gallery. Each is whole in its own file, read when it is asked for. */
public final class Presets {
    private static final Words DATA = Words.of("underwrite/model/library/shipped");
    private static final Words CARDS = Words.of("underwrite/model/library/cards");
    private static final Words KIND_WORDS = Words.of("underwrite/model/library/kinds");
    private static final Map<String, Preset.Kind> KINDS = Field.options(List.of(Preset.Kind.values()), Preset.Kind::id);
    private static final List<Preset> ALL = all(Locale.ROOT);

    private Presets() {}

    /** All presets, with what their cards say in English. */
    public static List<Preset> all() {
        return ALL;
    }

    /** All presets, with what their cards say in a language. */
    public static List<Preset> all(Locale locale) {
        Words cards = CARDS.in(locale);
        return List.of(DATA.get("presets").split(" ")).stream()
                .map(id -> listed(id, cards))
                .toList();
    }

    /** The preset or the sample with this id. */
    public static Optional<Preset> byId(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst().or(() -> Samples.byId(id));
    }

    /** The words for a kind, in a language. */
    public static String label(Preset.Kind kind, Locale locale) {
        return KIND_WORDS.in(locale).get("kind." + kind.id());
    }

    private static Preset listed(String id, Words cards) {
        Preset.Kind kind = KINDS.get(DATA.get(id + ".kind"));
        if (kind == null) {
            throw new IllegalStateException("The preset " + id + " is of no known kind");
        }
        return new Preset(
                id,
                DATA.get(id + ".lab"),
                cards.get(id + ".title"),
                LocalDate.parse(DATA.get(id + ".asOf")),
                kind,
                cards.get(id + ".blurb"));
    }
}
