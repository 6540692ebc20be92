package underwrite.app.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The published vulnerabilities of our libraries, as they stand in {@code advisories.csv}: no public list can be reached from every build,
 * so it is looked up by a person and kept with its sources and date.
 */
final class Advisories {
    private static final String NONE_FOUND = "-";

    private final List<Advisory> all = new ArrayList<>();
    private final Set<String> lookedUp = new TreeSet<>();

    /**
     * One range of versions.
     *
     * @param first the first version that is affected; empty for the first ever
     * @param fixed the first that is no longer
     */
    record Advisory(String library, String first, String fixed, String source) {
        boolean concerns(String name, String version) {
            return library.equals(name)
                    && (first.isEmpty() || compare(version, first) >= 0)
                    && compare(version, fixed) < 0;
        }

        private static int compare(String a, String b) {
            return Version.parse(a).compareTo(Version.parse(b));
        }
    }

    static Advisories read() throws IOException {
        Advisories advisories = new Advisories();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Advisories.class.getResourceAsStream("advisories.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(advisories::add);
        }
        return advisories;
    }

    private void add(String line) {
        String[] parts = line.split(",", 4);
        lookedUp.add(parts[0]);
        if (!parts[1].equals(NONE_FOUND)) {
            all.add(new Advisory(parts[0], parts[1], parts[2], parts[3]));
        }
    }

    /** The libraries that were looked up, whether anything was found or not. */
    Set<String> lookedUp() {
        return lookedUp;
    }

    /** What is known against a library in a version. */
    List<String> against(String library, String version) {
        return all.stream()
                .filter(advisory -> advisory.concerns(library, version))
                .map(advisory -> library + " " + version + ": " + advisory.source() + ", mended in " + advisory.fixed())
                .toList();
    }
}
