package underwrite.app.format;

import java.util.Locale;
import underwrite.model.words.Sentence;
import underwrite.model.words.Told;
import underwrite.model.words.Tongue;
import underwrite.model.words.Words;

/** The words of a place of the program: each package keeps its own bundle, {@code words.properties}, in a folder of its name. */
public final class UiWords {
    private UiWords() {}

    /** The language of the program. */
    public static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /** The language of the program, with the marks that the system formats numbers in. */
    public static Tongue tongue() {
        return new Tongue(language(), Locale.getDefault(Locale.Category.FORMAT));
    }

    /** A sentence as the person in front of the program reads it. */
    public static String of(Sentence sentence) {
        return sentence.in(tongue());
    }

    /** What a refusal says, as that person reads it; the plain message of any other failure. */
    public static String of(Exception failure) {
        return failure instanceof Told told ? of(told.told()) : String.valueOf(failure.getMessage());
    }

    /** The words of the package that a class stands in, in the language of the program. */
    public static Words of(Class<?> place) {
        String bundle = place.getPackageName().replace('.', '/') + "/words";
        return Words.of(bundle).in(language());
    }
}
