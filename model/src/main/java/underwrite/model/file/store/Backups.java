package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import underwrite.model.file.FileBytes;
import underwrite.model.file.ThesisFormat;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.file.store.EarlierVersion.Kind;

/**
 * Keeps earlier versions of each document, away from it: as it was opened, and a history of saves that thins with age, so that eleven
 * files reach from minutes to years back. Losing one is no loss of work, so a fault here never stops a save.
 */
public final class Backups {
    /** The most versions of one document. */
    public static final int MOST_VERSIONS = 11;

    /** The most bytes of all documents together. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final int NEWEST_ALWAYS_KEPT = 3;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile("(\\d{8}T\\d{9}Z)-(opened|saved)" + Pattern.quote(ThesisFormat.EXTENSION));

    private final Path folder;
    private final FileOperations disk;
    private final AtomicSave save;
    private final Clock clock;
    private final DocumentLocks locks;

    /**
     * @param folder a folder of the user's; it is made when it is missing
     */
    public Backups(Path folder, FileOperations disk, AtomicSave save, Clock clock) {
        this(folder, disk, save, clock, new DocumentLocks(folder));
    }

    Backups(Path folder, FileOperations disk, AtomicSave save, Clock clock, DocumentLocks locks) {
        this.folder = folder;
        this.disk = disk;
        this.save = save;
        this.clock = clock;
        this.locks = locks;
    }

    /** Keeps the content that a document has as it is opened. */
    public void keepOpened(OpenFile document) {
        keep(document, Kind.OPENED);
    }

    /** Keeps the content that a document has after it was saved. */
    public void keepSaved(OpenFile document) {
        keep(document, Kind.SAVED);
    }

    /** The kept versions of a document, the newest first. */
    public List<EarlierVersion> of(Path document) {
        List<EarlierVersion> versions = new ArrayList<>(oldestFirst(folderOf(document)));
        Collections.reverse(versions);
        return versions;
    }

    private Path folderOf(Path document) {
        return folder.resolve(DocumentLocks.key(document));
    }

    /** One after the other, also of several processes: the names tell the order, and what is one too many goes. */
    private void keep(OpenFile document, Kind kind) {
        try {
            locks.holding(folder, () -> {
                keepAlone(document, kind);
                return kind;
            });
        } catch (ThesisFileException e) {
            // The document itself is safe; the next save tries again.
        }
    }

    private void keepAlone(OpenFile document, Kind kind) {
        Path place = folderOf(document.path());
        try {
            byte[] content = FileBytes.read(document.path());
            if (!Fingerprint.of(content).equals(document.content()) || isKept(place, document.content(), kind)) {
                return;
            }
            Files.createDirectories(place);
            save.replace(place.resolve(name(place, kind)), content);
            thin(place);
            shrink();
        } catch (ThesisFileException | IOException e) {
            // The document itself is safe; the next save tries again.
        }
    }

    /** The time of now, moved on while another version has it, since the order of names is the order of versions. */
    private String name(Path place, Kind kind) {
        Instant at = clock.instant();
        String newest = oldestFirst(place).stream()
                .map(version -> TIME.format(version.at()))
                .max(Comparator.naturalOrder())
                .orElse("");
        while (TIME.format(at).compareTo(newest) <= 0
                && at.isBefore(clock.instant().plusSeconds(60))) {
            at = at.plusMillis(1);
        }
        return TIME.format(at) + "-" + kind.name().toLowerCase(Locale.ROOT) + ThesisFormat.EXTENSION;
    }

    private static boolean isKept(Path place, Fingerprint content, Kind kind) {
        List<EarlierVersion> versions = oldestFirst(place);
        if (versions.isEmpty()) {
            return false;
        }
        EarlierVersion newest = versions.get(versions.size() - 1);
        return newest.kind() == kind
                && Fingerprint.of(FileBytes.read(newest.file())).equals(content);
    }

    private static List<EarlierVersion> oldestFirst(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(Backups::version)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(EarlierVersion::at))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<EarlierVersion> version(Path file) {
        Matcher name = NAME.matcher(FileNames.of(file));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = TIME.parse(name.group(1), Instant::from);
            Kind kind = name.group(2).equals("opened") ? Kind.OPENED : Kind.SAVED;
            return Optional.of(new EarlierVersion(file, at, kind));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void thin(Path place) throws IOException {
        List<EarlierVersion> versions = new ArrayList<>(oldestFirst(place));
        while (versions.size() > MOST_VERSIONS) {
            EarlierVersion least = leastMissed(versions);
            disk.delete(least.file());
            versions.remove(least);
        }
    }

    /** The one whose absence leaves the smallest gap for its age; never the oldest, the last opened or the newest few. */
    private EarlierVersion leastMissed(List<EarlierVersion> versions) {
        EarlierVersion best = versions.get(1);
        double smallest = Double.MAX_VALUE;
        for (int i = 1; i < versions.size() - NEWEST_ALWAYS_KEPT; i++) {
            EarlierVersion version = versions.get(i);
            if (isLastOpened(versions, version)) {
                continue;
            }
            Duration gap = Duration.between(
                    versions.get(i - 1).at(), versions.get(i + 1).at());
            Duration age = Duration.between(version.at(), clock.instant());
            double missed = (double) gap.toMillis() / Math.max(1, age.toMillis());
            if (missed < smallest) {
                smallest = missed;
                best = version;
            }
        }
        return best;
    }

    private static boolean isLastOpened(List<EarlierVersion> versions, EarlierVersion version) {
        return version.kind() == Kind.OPENED
                && versions.stream()
                        .filter(other -> other.kind() == Kind.OPENED)
                        .allMatch(other -> !other.at().isAfter(version.at()));
    }

    /** Past the bound for all documents, the oldest versions go first; every document keeps its newest. */
    private void shrink() throws IOException {
        List<EarlierVersion> all = new ArrayList<>();
        List<EarlierVersion> spare = new ArrayList<>();
        try (Stream<Path> places = Files.list(folder)) {
            places.map(Backups::oldestFirst)
                    .filter(versions -> !versions.isEmpty())
                    .forEach(versions -> {
                        all.addAll(versions);
                        spare.addAll(versions.subList(0, versions.size() - 1));
                    });
        }
        long bytes = 0;
        for (EarlierVersion version : all) {
            bytes += Files.size(version.file());
        }
        spare.sort(Comparator.comparing(EarlierVersion::at));
        for (EarlierVersion version : spare) {
            if (bytes <= MOST_BYTES) {
                return;
            }
            bytes -= Files.size(version.file());
            disk.delete(version.file());
        }
    }
}
