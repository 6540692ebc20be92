package underwrite.app.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** This copy of the program, as the build described it. */
public final class Release {
    private static final Properties BUILD = read();

    private Release() {}

    /** The version, such as {@code 1.0.0}. */
    public static String version() {
        return BUILD.getProperty("version");
    }

    private static Properties read() {
        try (InputStream stream = Objects.requireNonNull(Release.class.getResourceAsStream("build.properties"))) {
            Properties build = new Properties();
            build.load(stream);
            return build;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
