package underwrite.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/**
 * InterTab, the Inter of Rasmus Andersson with its tabular digits made the default ones, so that numbers do not jump while they change.
 * Weights are families of their own: {@code InterTab}, {@code InterTab Medium}, {@code InterTab Semi Bold}.
 */
public final class Fonts {
    private static final List<String> FILES = List.of("Regular", "Medium", "SemiBold", "Bold", "Italic");
    private static final double ANY_SIZE = 13;

    private static List<Font> loaded = List.of();

    private Fonts() {}

    /** Makes the fonts known to JavaFX; further calls do nothing. */
    public static synchronized void load() {
        if (loaded.isEmpty()) {
            loaded = FILES.stream().map(Fonts::read).toList();
        }
    }

    /** Text of ordinary weight. */
    public static Font regular(double size) {
        load();
        return Font.font("InterTab", size);
    }

    /** Text that stands out a little: direct labels. */
    public static Font medium(double size) {
        load();
        return Font.font("InterTab Medium", size);
    }

    /** Titles, figures and the active scenario's labels. */
    public static Font semiBold(double size) {
        load();
        return Font.font("InterTab Semi Bold", size);
    }

    private static Font read(String weight) {
        String file = "fonts/InterTab-" + weight + ".otf";
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file)) {
            return Objects.requireNonNull(Font.loadFont(in, ANY_SIZE), file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
