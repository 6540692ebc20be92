package underwrite.app.format;

import java.util.Locale;
import underwrite.model.words.Words;

/** The words of a place of the program: each package keeps its own bundle, {@code words.properties}, in a folder of its name. */
public final class UiWords {
    private UiWords() {}

    /** The words of the package that a class stands in, in the language of the program. */
    public static Words of(Class<?> place) {
        String bundle = place.getPackageName().replace('.', '/') + "/words";
        return Words.of(bundle).in(Locale.getDefault(Locale.Category.DISPLAY));
    }
}
