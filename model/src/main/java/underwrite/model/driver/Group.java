package underwrite.model.driver;

import java.util.List;
import java.util.Locale;
import underwrite.model.words.Named;
import underwrite.model.words.Words;

/** The four slider groups, in the order of the tabs. */
public enum Group implements Named {
    VALUATION("valuation", "deal"),
    CAPEX("capex", "lab"),
    MOAT("moat", "structure", "pricing"),
    MARKET("market");

    private static final Words WORDS = Words.of("underwrite/model/driver/drivers");

    private final List<String> prefixes;

    Group(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    static Group of(Input input) {
        String prefix = input.id().substring(0, input.id().indexOf('.'));
        for (Group group : values()) {
            if (group.prefixes.contains(prefix)) {
                return group;
            }
        }
        throw new IllegalStateException("No slider group holds " + input.id());
    }

    /** The id in files and on the command line, such as {@code capex}. */
    public String id() {
        return prefixes.get(0);
    }

    /** The drivers of this group in catalogue order. */
    public List<Driver> drivers() {
        return Driver.all().stream().filter(driver -> driver.group() == this).toList();
    }

    /** The name on the tab, in a language. */
    @Override
    public String label(Locale locale) {
        return WORDS.in(locale).get("group." + id());
    }
}
