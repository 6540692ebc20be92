package underwrite.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file in the user's configuration folder in which the window remembers itself. Whatever is wrong with it, the program starts: a file
 * that cannot be read is put aside and the defaults hold, what cannot be written is lost.
 */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final String PROGRAM = "underwrite";
    private static final String NAME = "window.properties";
    private static final String DAMAGED = ".damaged";

    private final Path folder;
    private final Path data;
    private final Path file;
    private @Nullable Path aside;

    /** Settings and all else of the user's in one folder. */
    public SettingsFile(Path folder) {
        this(folder, folder);
    }

    /**
     * Settings in one folder, all else of the user's in another.
     *
     * @param data for unsaved work, earlier versions and locks
     */
    public SettingsFile(Path folder, Path data) {
        this.folder = folder;
        this.data = data;
        this.file = folder.resolve(NAME);
    }

    /** The settings of whoever runs the program. */
    public static SettingsFile ofUser() {
        AppDirs system = AppDirsFactory.getInstance();
        return new SettingsFile(
                Path.of(system.getUserConfigDir(PROGRAM, null, null)),
                Path.of(system.getUserDataDir(PROGRAM, null, null)));
    }

    /** The folder for what is the user's and no setting: unsaved work, earlier versions, locks. */
    public Path data() {
        return data;
    }

    /** Everything that the file holds and that can be read. */
    public Map<String, String> read() {
        Map<String, String> values = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return values;
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
            properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The settings in {} cannot be read; the defaults hold", file, e);
            values.clear();
            putAside();
        }
        return values;
    }

    /** Where settings that could not be read were put, so that a person can look at them. */
    public Optional<Path> putAsideAs() {
        return Optional.ofNullable(aside);
    }

    private void putAside() {
        Path place = folder.resolve(NAME + DAMAGED);
        try {
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
            aside = place;
        } catch (IOException e) {
            LOG.warn("The settings in {} cannot be put aside", file, e);
        }
    }

    /** Puts everything in place of what the file held. */
    public synchronized void write(Map<String, String> values) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, NAME, ".tmp");
            Files.writeString(fresh, text(values), StandardCharsets.UTF_8);
            replace(fresh);
        } catch (IOException e) {
            LOG.warn("The settings cannot be written to {}", file, e);
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String text(Map<String, String> values) throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter out = new StringWriter();
        properties.store(out, null);
        return out.toString();
    }
}
