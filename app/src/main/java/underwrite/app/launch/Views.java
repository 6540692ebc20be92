package underwrite.app.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import underwrite.app.format.UiWords;

/** Loads FXML; every controller in it is one that was made beforehand, so that all wiring stands in one place. */
final class Views {
    private static final String NOTHING = "<?import java.lang.Object?><Object/>";

    private final Map<Class<?>, Object> controllers = new HashMap<>();

    /** Makes the reader of FXML ready; the first view is then loaded in half the time. */
    static void prepare() {
        try {
            new FXMLLoader().load(new ByteArrayInputStream(NOTHING.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(NOTHING, e);
        }
    }

    /** A controller that FXML may ask for by its class. */
    Views with(Object controller) {
        controllers.put(controller.getClass(), controller);
        return this;
    }

    /** The view of a file beside a class, in the words of its package. */
    Parent load(Class<?> place, String file) {
        FXMLLoader loader =
                new FXMLLoader(place.getResource(file), UiWords.of(place).bundle());
        loader.setControllerFactory(this::controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private Object controller(Class<?> type) {
        Object controller = controllers.get(type);
        if (controller == null) {
            throw new IllegalStateException("No controller was made for " + type.getName());
        }
        return controller;
    }
}
