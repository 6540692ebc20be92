package underwrite.model.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import underwrite.model.driver.Driver;
import underwrite.model.file.EvidencePack;
import underwrite.model.thesis.Evidence;
import underwrite.model.words.Words;

/** The published claims that ship with the program, each with who said it and when; read on first use. */
public final class EvidenceLibrary {
    private EvidenceLibrary() {}

    /** All items, in the order of the file. */
    public static List<Evidence> all() {
        return Loaded.ALL;
    }

    /** The item with this id. */
    public static Optional<Evidence> byId(String id) {
        return Optional.ofNullable(Loaded.BY_ID.get(id));
    }

    /** The items that speak to a driver. */
    public static List<Evidence> of(Driver driver) {
        return Loaded.BY_DRIVER.getOrDefault(driver, List.of());
    }

    /** What an item claims, in a language; a claim that is not of this library, or was reworded, stays as its author wrote it. */
    public static String claim(Evidence item, Locale locale) {
        boolean english = locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
        return english ? item.claim() : Claims.of(item, locale);
    }

    /** The claims in words, read once a language other than English asks. */
    private static final class Claims {
        static final Words ENGLISH = Words.of("underwrite/model/library/claims");

        static String of(Evidence item, Locale locale) {
            boolean ours = byId(item.id())
                    .filter(known -> known.claim().equals(item.claim()))
                    .isPresent();
            return ours ? ENGLISH.in(locale).get(item.id()) : item.claim();
        }
    }

    /** Holds the items once they are asked for. */
    private static final class Loaded {
        static final List<Evidence> ALL =
                EvidencePack.read(Shipped.bytes("library.evidence")).evidence();
        static final Map<String, Evidence> BY_ID =
                ALL.stream().collect(Collectors.toUnmodifiableMap(Evidence::id, Function.identity()));
        static final Map<Driver, List<Evidence>> BY_DRIVER = ALL.stream()
                .filter(item -> item.driver() != null)
                .collect(Collectors.groupingBy(Evidence::driver, Collectors.toUnmodifiableList()));
    }
}
