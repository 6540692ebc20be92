package underwrite.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;
import underwrite.app.format.UiWords;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.file.store.AtomicSave;
import underwrite.model.file.store.ThesisStore;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** The file that a command makes. It is written whole or not at all, and never takes the place of another without {@code --force}. */
final class OutputOption {
    private static final Words WORDS = UiWords.of(OutputOption.class);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "output")
    private Path path;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /** Complains when the file is there already; asked before any work is done. */
    void requireFree() {
        if (!force && Files.exists(path)) {
            throw taken();
        }
    }

    /** Whether the file is named as one of a kind, in whatever case. */
    boolean endsIn(String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Writes a thesis and says so; one that could not be read again is not written. */
    void write(Thesis thesis, Terminal terminal) {
        try {
            write(ThesisStore.verified(thesis), terminal);
        } catch (ThesisFileException refusal) {
            throw ThesisArgument.refused(path, refusal);
        }
    }

    /** Writes the file and says so. */
    void write(byte[] bytes, Terminal terminal) {
        requireFree();
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw CommandException.wrongInput(path, WORDS.get("output.noFolder", folder.toString()));
        }
        try {
            AtomicSave.onDisk().replace(path.toAbsolutePath(), bytes);
        } catch (ThesisFileException refusal) {
            throw ThesisArgument.refused(path, refusal);
        }
        terminal.out().print(WORDS.get("output.written", OneLine.of(path.toString())) + "\n");
    }

    private CommandException taken() {
        return CommandException.wrongInput(path, WORDS.get("output.taken"));
    }
}
