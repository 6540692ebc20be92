package underwrite.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Option;
import underwrite.app.format.UiWords;
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

    /** Writes the file and says so. */
    void write(byte[] bytes, Terminal terminal) {
        requireFree();
        try {
            replace(bytes);
        } catch (FileAlreadyExistsException exists) {
            throw taken();
        } catch (NoSuchFileException noFolder) {
            throw CommandException.wrongInput(path, WORDS.get("output.noFolder", String.valueOf(path.getParent())));
        } catch (IOException failure) {
            throw CommandException.machineFailed(path, WORDS.get("output.unwritable", reason(failure)));
        }
        terminal.out().print(WORDS.get("output.written", OneLine.of(path.toString())) + "\n");
    }

    private void replace(byte[] bytes) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".underwrite", ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private CommandException taken() {
        return CommandException.wrongInput(path, WORDS.get("output.taken"));
    }
}
