package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import underwrite.model.file.FileBytes;
import underwrite.model.file.Opened;
import underwrite.model.file.ThesisFormat;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Notice;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.file.store.SaveOutcome.ChangedOutside;

/** Finds out what became of a file that somebody else touched. */
final class FileState {
    private FileState() {}

    /** How a file differs from what was read or written last; empty when it does not, by content. */
    static Optional<ChangedOutside> compare(OpenFile last) {
        try {
            byte[] now = FileBytes.read(last.path());
            boolean same = Fingerprint.of(now).equals(last.content());
            return same ? Optional.empty() : Optional.of(changed(last.path(), now));
        } catch (ThesisFileException e) {
            return Optional.of(e.problem() == FileProblem.FILE_MISSING ? missing(last) : damaged(e));
        }
    }

    /** What another content of the file is. */
    static ChangedOutside changed(Path file, byte[] now) {
        try {
            Opened opened = ThesisReader.read(now);
            OpenFile theirs = new OpenFile(file, opened, Fingerprint.of(now));
            return new ChangedOutside(Optional.of(theirs), notice(FileProblem.CHANGED_OUTSIDE));
        } catch (ThesisFileException e) {
            return damaged(e);
        }
    }

    /** The file can no longer be read. */
    static ChangedOutside damaged(ThesisFileException e) {
        return new ChangedOutside(Optional.empty(), notice(FileProblem.DAMAGED_OUTSIDE, e.problem()));
    }

    /** The file is not there: renamed, deleted, or its disk is gone. */
    static ChangedOutside missing(OpenFile last) {
        Path folder = last.path().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new ChangedOutside(Optional.empty(), notice(FileProblem.DISK_GONE));
        }
        return renamed(last, folder)
                .map(there -> new ChangedOutside(
                        Optional.of(there), notice(FileProblem.MOVED_OUTSIDE, FileNames.of(there.path()))))
                .orElseGet(() -> new ChangedOutside(Optional.empty(), notice(FileProblem.DELETED_OUTSIDE)));
    }

    private static Optional<OpenFile> renamed(OpenFile last, Path folder) {
        return theses(folder).stream()
                .filter(file -> contentOf(file).equals(Optional.of(last.content())))
                .findFirst()
                .map(file -> new OpenFile(file, last.opened(), last.content()));
    }

    private static List<Path> theses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ThesisFormat.EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Fingerprint> contentOf(Path file) {
        try {
            return Optional.of(Fingerprint.of(FileBytes.read(file)));
        } catch (ThesisFileException e) {
            return Optional.empty();
        }
    }

    private static Notice notice(FileProblem problem, Object... arguments) {
        return Notice.of(problem, arguments);
    }
}
