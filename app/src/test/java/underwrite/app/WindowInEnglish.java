package underwrite.app;

import java.util.Locale;
import java.util.Locale.Category;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Who looks for words and figures on the screen has set the window to English, as a person may in the preferences; all else, such as how
 * letters grow large, stays as the machine has it. Tests of words and of commands have English words only. Those of files and of all that has no face run
 * wholly in the machine's language.
 */
public final class WindowInEnglish implements BeforeAllCallback, AfterAllCallback {
    private static final Pattern OF_WORDS = Pattern.compile("underwrite\\.app\\.(format|help|cli)\\b.*");
    private static final Pattern OF_THE_WINDOW = Pattern.compile("underwrite\\.app\\.(component|screen|launch)\\b.*");
    private static final Namespace PLACE = Namespace.create(WindowInEnglish.class);

    /** The languages of the machine. */
    private record Machine(Locale words, Locale figures) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        String place = context.getRequiredTestClass().getPackageName();
        boolean window = OF_THE_WINDOW.matcher(place).matches();
        context.getStore(PLACE)
                .put(
                        Machine.class,
                        new Machine(Locale.getDefault(Category.DISPLAY), Locale.getDefault(Category.FORMAT)));
        if (window || OF_WORDS.matcher(place).matches()) {
            Locale.setDefault(Category.DISPLAY, Locale.US);
        }
        if (window) {
            Locale.setDefault(Category.FORMAT, Locale.US);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Machine machine = context.getStore(PLACE).remove(Machine.class, Machine.class);
        if (machine != null) {
            Locale.setDefault(Category.DISPLAY, machine.words());
            Locale.setDefault(Category.FORMAT, machine.figures());
        }
    }
}
