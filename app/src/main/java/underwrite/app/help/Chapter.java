package underwrite.app.help;

import java.util.Locale;
import underwrite.model.words.Words;

/** The parts of the help, in their order. */
public enum Chapter {
    GUIDE,
    MODEL,
    BACKTESTS,
    ASSUMPTIONS,
    LINES,
    MEMO,
    FILES,
    COMMANDS,
    MESSAGES;

    private static final Words WORDS = Words.of("underwrite/app/help/words");

    /** The heading, in a language. */
    public String label(Locale locale) {
        return WORDS.in(locale).get("chapter." + name());
    }
}
