package underwrite.app.settings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import underwrite.model.file.store.Fingerprint;
import underwrite.model.file.store.OpenFile;

/**
 * Which thesis files the person has written or chosen to edit here; any other is from somebody else. A file is known by its content, and
 * by its place and the id of its thesis, so that what a co-author saved over it does not make it strange again. Only hashes are kept.
 */
public final class KnownFiles {
    static final int LIMIT = 500;
    private static final int DIGITS = 24;
    private static final String KEY = "known";

    private final Settings settings;

    public KnownFiles(Settings settings) {
        this.settings = settings;
    }

    /** Whether a file was written or edited here before. */
    public boolean knows(OpenFile file) {
        Set<String> known = settings.set(KEY);
        return marks(file).stream().anyMatch(known::contains);
    }

    /** The person has written the file, or trusts it enough to edit it. The oldest are forgotten past a limit. */
    public void learn(OpenFile file) {
        List<String> known = new ArrayList<>(settings.set(KEY));
        known.removeAll(marks(file));
        known.addAll(marks(file));
        settings.put(KEY, new LinkedHashSet<>(known.subList(Math.max(0, known.size() - LIMIT), known.size())));
    }

    private static List<String> marks(OpenFile file) {
        String place = file.path() + "\n" + file.thesis().id();
        return List.of(shortened(file.content()), shortened(Fingerprint.of(place.getBytes(StandardCharsets.UTF_8))));
    }

    private static String shortened(Fingerprint fingerprint) {
        return fingerprint.sha256().substring(0, DIGITS);
    }
}
