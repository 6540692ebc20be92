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
    private static final Words WORDS = Words.of("underwrite/model/library/presets");
    private static final Words KIND_WORDS = Words.of("underwrite/model/library/kinds");
    private static final Map<String, Preset.Kind> KINDS = Field.options(List.of(Preset.Kind.values()), Preset.Kind::id);
    private static final List<Preset> ALL =
            List.of(WORDS.get("order").split(" ")).stream().map(Presets::listed).toList();

    private Presets() {}

    /** All presets. */
    public static List<Preset> all() {
        return ALL;
    }

    /** The preset or the sample with this id. */
    public static Optional<Preset> byId(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst().or(() -> Samples.byId(id));
    }

    /** The words for a kind, in a language. */
    public static String label(Preset.Kind kind, Locale locale) {
        return KIND_WORDS.in(locale).get("kind." + kind.id());
    }

    private static Preset listed(String id) {
        Preset.Kind kind = KINDS.get(WORDS.get(id + ".kind"));
        if (kind == null) {
            throw new IllegalStateException("The preset " + id + " is of no known kind");
        }
        return new Preset(
                id,
                WORDS.get(id + ".lab"),
                WORDS.get(id + ".title"),
                LocalDate.parse(WORDS.get(id + ".asOf")),
                kind,
                WORDS.get(id + ".blurb"));
    }
}
