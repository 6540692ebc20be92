package underwrite.app.settings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.file.store.AtomicSave;

/**
 * The file in the user's configuration folder in which the window remembers itself. Whatever is wrong with it, the program starts: a file
 * that cannot be read is put aside and the defaults hold, what cannot be written is lost.
 */
public final class SettingsFile {
    private static final String PROGRAM = "underwrite";
    private static final String NAME = "window.properties";
    private static final String COMMENT = "#";
    private static final String DAMAGED = ".damaged";

    private final Path folder;
    private final Path data;
    private final Path file;
    private @Nullable Path aside;
    private boolean resting;

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

    /** Everything that the file holds; one that cannot be read is put aside, so that it is not overwritten, and holds nothing. */
    public Map<String, String> read() {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        try {
            return values(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            log().warn("The settings cannot be read; the defaults hold", e);
            putAside();
            return Map.of();
        }
    }

    /** The values of a text, which must be one that {@link #write} made. */
    private static Map<String, String> values(String text) throws IOException {
        boolean strange = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        if (strange || !text.startsWith(COMMENT)) {
            throw new IllegalArgumentException("These are no settings of this program");
        }
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }

    /** Where settings that could not be read were put, so that a person can look at them. */
    public Optional<Path> putAsideAs() {
        return Optional.ofNullable(aside);
    }

    /** Puts the settings aside whatever is in them, so that those of a first start hold. */
    public void startAfresh() {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            putAside();
        }
    }

    /** Puts what was put aside back in its place for the next start; this one writes no settings from now on. */
    public synchronized void bringBack() {
        Path kept = aside;
        if (kept != null) {
            try {
                AtomicSave.onDisk().replace(file, Files.readAllBytes(kept));
                Files.deleteIfExists(kept);
                aside = null;
                resting = true;
            } catch (IOException | ThesisFileException e) {
                log().warn("The settings cannot be brought back", e);
            }
        }
    }

    /** What was put aside before stays as well. */
    private void putAside() {
        Path place = folder.resolve(NAME + DAMAGED);
        for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
            place = folder.resolve(NAME + DAMAGED + "-" + i);
        }
        try {
            aside = Files.move(file, place);
        } catch (IOException e) {
            log().warn("The settings cannot be put aside", e);
        }
    }

    /** Puts everything in place of what the file held, so that whatever happens it is the old file whole or the new one. */
    public synchronized void write(Map<String, String> values) {
        if (resting) {
            return;
        }
        try {
            Files.createDirectories(folder);
            AtomicSave.onDisk().replace(file, bytes(values));
        } catch (IOException | ThesisFileException e) {
            log().warn("The settings cannot be written", e);
        }
    }

    /** Everything but plain letters is escaped, so that no text of a thesis makes the file one that cannot be read. */
    private static byte[] bytes(Map<String, String> values) throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        properties.store(out, null);
        return out.toByteArray();
    }

    /** Asked for only when there is something to say: a start does not wait for the log to be set up. */
    private static Logger log() {
        return LoggerFactory.getLogger(SettingsFile.class);
    }
}
