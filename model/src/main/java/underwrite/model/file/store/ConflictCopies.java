package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Notice;

/** Finds the versions that synchronising services leave beside a file when two people saved it at once. */
public final class ConflictCopies {
    /** What the services put between the name and its ending. */
    private static final String MARKS = "( \\([^)]*conflicted copy[^)]*\\)" // Dropbox, Nextcloud
            + "|_conflict-[0-9-]+" // ownCloud
            + "|\\.sync-conflict-[0-9A-Z-]+" // Syncthing
            + "|-(DESKTOP|LAPTOP)-[0-9A-Z]+" // OneDrive, by the machine's usual names
            + "| \\(unsaved copy [0-9 .-]+\\))"; // ours

    private ConflictCopies() {}

    /** The copies beside a file, by name. */
    public static List<Path> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String name = FileNames.of(file);
        int point = name.lastIndexOf('.');
        if (folder == null || point < 1) {
            return List.of();
        }
        Pattern copies =
                Pattern.compile(Pattern.quote(name.substring(0, point)) + MARKS + Pattern.quote(name.substring(point)));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(other -> copies.matcher(FileNames.of(other)).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The sentence that names the copies beside a file, when there are any. */
    public static Optional<Notice> notice(Path file) {
        List<Path> copies = beside(file);
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        String names = copies.stream().map(FileNames::of).collect(Collectors.joining(", "));
        return Optional.of(Notice.of(FileProblem.CONFLICT_COPIES, names));
    }
}
