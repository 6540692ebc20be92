package underwrite.model.driver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.model.words.Words;

/** The catalogue of assumptions that are one of a few options. An option is known by its id in files and by its place here. */
public enum Choice implements Input {
    /** What the investor buys. */
    SECURITY("deal.security", "nonParticipating", "common", "nonParticipating", "participating"),
    /** How the investor gets out: a sale pays the preferences, on a listing all preferred stock turns into common. */
    EXIT_ROUTE("deal.exitRoute", "sale", "sale", "listing"),
    /** Who is paid first on a sale: all preferred in proportion, or the latest round first. */
    SENIORITY("deal.seniority", "pariPassu", "pariPassu", "standard");

    /** Options of {@link #SECURITY}. */
    public static final int COMMON = 0;

    public static final int NON_PARTICIPATING = 1;
    public static final int PARTICIPATING = 2;

    /** Options of {@link #EXIT_ROUTE}. */
    public static final int SALE = 0;

    public static final int LISTING = 1;

    /** Options of {@link #SENIORITY}. */
    public static final int PARI_PASSU = 0;

    public static final int STANDARD = 1;

    private static final Words WORDS = Words.of("underwrite/model/driver/drivers");
    private static final List<Choice> ALL = List.of(values());

    private final String id;
    private final List<String> options;
    private final int defaultOption;

    Choice(String id, String defaultOption, String... options) {
        this.id = id;
        this.options = List.of(options);
        this.defaultOption = this.options.indexOf(defaultOption);
    }

    /** All choices in catalogue order. */
    public static List<Choice> all() {
        return ALL;
    }

    @Override
    public String id() {
        return id;
    }

    /** The ids of the options, in the order in which they are shown. */
    public List<String> options() {
        return options;
    }

    /** The place in {@link #options()} of the option that holds when a thesis says nothing. */
    public int defaultOption() {
        return defaultOption;
    }

    /** The place of an option by its id, such as {@code sale}. */
    public Optional<Integer> option(String optionId) {
        int place = options.indexOf(optionId);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    @Override
    public String label(Locale locale) {
        return WORDS.in(locale).get(id + ".label");
    }

    @Override
    public String meaning(Locale locale) {
        return WORDS.in(locale).get(id + ".meaning");
    }

    /** The words for one option, in a language. */
    public String optionLabel(int option, Locale locale) {
        return WORDS.in(locale).get(id + "." + options.get(option));
    }
}
