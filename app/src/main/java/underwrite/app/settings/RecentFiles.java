package underwrite.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The last {@value #LIMIT} thesis files, newest first. */
public final class RecentFiles {
    static final int LIMIT = 10;
    private static final String KEY = "recent.";

    private final Settings settings;
    private final ObservableList<RecentFile> files = FXCollections.observableArrayList();
    private final ObservableList<RecentFile> view = FXCollections.unmodifiableObservableList(files);

    public RecentFiles(Settings settings) {
        this.settings = settings;
        for (int i = 0; i < LIMIT; i++) {
            read(KEY + i).ifPresent(files::add);
        }
    }

    /** The files, newest first; a list that changes with them. */
    public ObservableList<RecentFile> files() {
        return view;
    }

    /** Puts a file in front. */
    public void add(RecentFile file) {
        List<RecentFile> now = new ArrayList<>(files);
        now.removeIf(other -> other.path().equals(file.path()));
        now.add(0, file);
        files.setAll(now.subList(0, Math.min(LIMIT, now.size())));
        write();
    }

    /** Forgets a file; it stays on the disk. */
    public void remove(RecentFile file) {
        files.remove(file);
        write();
    }

    /** Forgets all files. */
    public void clear() {
        files.clear();
        write();
    }

    private Optional<RecentFile> read(String key) {
        try {
            Optional<Path> path = settings.text(key + ".path").map(Path::of);
            return path.map(where -> new RecentFile(
                    where,
                    settings.text(key + ".title").orElse(String.valueOf(where.getFileName())),
                    Instant.ofEpochSecond((long) settings.number(key + ".used").orElse(0)),
                    settings.number(key + ".moic")));
        } catch (InvalidPathException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private void write() {
        for (int i = 0; i < LIMIT; i++) {
            String key = KEY + i;
            if (i < files.size()) {
                RecentFile file = files.get(i);
                settings.put(key + ".path", file.path());
                settings.put(key + ".title", file.title());
                settings.put(key + ".used", file.used().getEpochSecond());
                write(key + ".moic", file.moic());
            } else {
                List.of(".path", ".title", ".used", ".moic").forEach(part -> settings.remove(key + part));
            }
        }
    }

    private void write(String key, OptionalDouble value) {
        if (value.isPresent()) {
            settings.put(key, value.getAsDouble());
        } else {
            settings.remove(key);
        }
    }
}
