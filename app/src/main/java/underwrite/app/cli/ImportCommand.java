package underwrite.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import underwrite.app.format.UiWords;
import underwrite.model.memo.ImportedMemo;
import underwrite.model.memo.MemoFileException;
import underwrite.model.memo.MemoReader;
import underwrite.model.words.Words;

/** Makes a thesis of an edited memo and lists what was edited. */
@Command(name = "import")
final class ImportCommand implements Runnable {
    private static final Words WORDS = UiWords.of(ImportCommand.class);

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "MEMO", descriptionKey = "memo")
    private Path memo;

    @Mixin
    private final OutputOption output = new OutputOption();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        output.requireFree();
        ImportedMemo imported = read();
        imported.overwritten()
                .forEach(cell -> terminal.complain(
                        CommandException.about(memo, WORDS.get("import.overwritten", OneLine.of(cell)))));
        output.write(imported.thesis(), terminal);
        for (ImportedMemo.Edit edit : imported.edits()) {
            String line = WORDS.get("import.edit", edit.path(), OneLine.of(edit.before()), OneLine.of(edit.after()));
            terminal.out().print(line + "\n");
        }
        if (imported.edits().isEmpty()) {
            terminal.out().print(WORDS.get("import.none") + "\n");
        }
    }

    private ImportedMemo read() {
        if (Files.exists(memo) && !Files.isRegularFile(memo)) {
            throw CommandException.wrongInput(memo, WORDS.get("import.noFile"));
        }
        if (!Files.exists(memo)) {
            throw CommandException.wrongInput(memo, WORDS.get("import.missing"));
        }
        try {
            return MemoReader.read(memo);
        } catch (MemoFileException refusal) {
            throw CommandException.wrongInput(memo, Shown.of(refusal.told()));
        } catch (IOException e) {
            throw CommandException.machineFailed(memo, WORDS.get("import.unreadable"));
        }
    }
}
