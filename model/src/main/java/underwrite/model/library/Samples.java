package underwrite.model.library;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Theses to learn from that are no view of a real lab, and so no {@link Presets}: one is bad on purpose, for its faults to be found. */
public final class Samples {
    private static final Words CARDS = Words.of("underwrite/model/library/cards");
    private static final List<String> IDS = List.of("bad-on-purpose");

    private Samples() {}

    /** All samples, with what their cards say in a language. */
    public static List<Preset> all(Locale locale) {
        return IDS.stream().map(id -> listed(id, locale)).toList();
    }

    /** The sample with this id, in English. */
    public static Optional<Preset> byId(String id) {
        return IDS.stream().filter(id::equals).findFirst().map(known -> listed(known, Locale.ROOT));
    }

    private static Preset listed(String id, Locale locale) {
        Thesis thesis = Preset.read(id);
        Words cards = CARDS.in(locale);
        return new Preset(
                id,
                thesis.lab(),
                cards.get(id + ".title"),
                Objects.requireNonNull(thesis.asOf()),
                Preset.Kind.CAUTIONARY,
                cards.get(id + ".blurb"));
    }
}
