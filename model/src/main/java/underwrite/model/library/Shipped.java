package underwrite.model.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that ship with the program, beside this class. */
final class Shipped {
    private Shipped() {}

    static byte[] bytes(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program was shipped without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + name + " cannot be read", e);
        }
    }
}
