package underwrite.model.driver;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import underwrite.model.words.Named;

/** One assumption of a scenario: a number ({@link Driver}) or one of a few options ({@link Choice}). */
public sealed interface Input extends Named permits Driver, Choice {

    /** The id in files and formulas, such as {@code market.size}. */
    String id();

    /** The short name shown beside the slider, in a language; {@link Locale#ROOT} is English. */
    @Override
    String label(Locale locale);

    /** One sentence on what the assumption does, in a language; {@link Locale#ROOT} is English. */
    String meaning(Locale locale);

    /** The short name in English. */
    default String label() {
        return label(Locale.ROOT);
    }

    /** The slider group that the assumption belongs to. */
    default Group group() {
        return Group.of(this);
    }

    /** All drivers, then all choices: the order of files and of the memo. */
    static List<Input> all() {
        return Catalogue.ALL;
    }

    /** The assumption with this id. */
    static Optional<Input> byId(String id) {
        return Optional.ofNullable(Catalogue.BY_ID.get(id));
    }

    /** Both kinds in one list; built on first use. */
    final class Catalogue {
        private static final Map<String, Input> BY_ID = index();
        private static final List<Input> ALL = List.copyOf(BY_ID.values());

        private Catalogue() {}

        private static Map<String, Input> index() {
            Map<String, Input> index = new LinkedHashMap<>();
            Driver.all().forEach(driver -> index.put(driver.id(), driver));
            Choice.all().forEach(choice -> index.put(choice.id(), choice));
            return Collections.unmodifiableMap(index);
        }
    }
}
