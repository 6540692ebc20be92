package underwrite.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;
import underwrite.model.file.Opened;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.problem.ThesisFileException;

/** The thesis file that a command works on. */
final class ThesisArgument {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path path;

    /** Reads the file; what is worth saying of it goes to the error stream, so that an answer stays clean. */
    ThesisFile read(Terminal terminal) {
        return read(path, terminal);
    }

    /** Reads any thesis file likewise. */
    static ThesisFile read(Path path, Terminal terminal) {
        try {
            Opened opened = ThesisReader.read(path);
            notices(path, opened, terminal);
            return new ThesisFile(path, opened);
        } catch (ThesisFileException refusal) {
            throw refused(path, refusal);
        }
    }

    /** Says what is worth saying of a file that was read. */
    static void notices(Path path, Opened opened, Terminal terminal) {
        opened.notices()
                .forEach(notice -> terminal.complain(CommandException.about(path, notice.text(Shown.tongue()))));
    }

    /** Why a file was refused, as the command line says it. */
    static CommandException refused(Path path, ThesisFileException refusal) {
        String complaint = Shown.of(refusal.told());
        return switch (refusal.problem()) {
            case FILE_PERMISSION,
                    FILE_READ,
                    SAVE_FAILED,
                    SAVE_KEPT_ASIDE,
                    SAVE_UNCERTAIN,
                    LOCKED,
                    DISK_FULL,
                    READ_ONLY,
                    READ_ONLY_FOLDER,
                    FOLDER_GONE -> CommandException.machineFailed(path, complaint);
            default -> CommandException.wrongInput(path, complaint);
        };
    }

    Path path() {
        return path;
    }
}
