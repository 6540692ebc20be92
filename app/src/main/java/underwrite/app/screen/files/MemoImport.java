package underwrite.app.screen.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.app.screen.notices.Notices;
import underwrite.app.task.Tasks;
import underwrite.app.workspace.Edit;
import underwrite.app.workspace.Workspace;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.memo.ImportedMemo;
import underwrite.model.memo.MemoFileException;
import underwrite.model.memo.MemoReader;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/**
 * Reads an edited memo and shows what was edited before anything changes: the edits go into the open thesis as one step when the memo is of
 * that thesis, else the thesis of the memo is opened.
 */
public final class MemoImport {
    private final Workspace workspace;
    private final BooleanSupplier isOpen;
    private final Documents documents;
    private final Ask ask;
    private final Overlay overlay;
    private final Notices notices;
    private final Tasks tasks;
    private final Words words = UiWords.of(MemoImport.class);

    /** @param isOpen whether a thesis is open that edits could go into */
    public MemoImport(
            Workspace workspace,
            BooleanSupplier isOpen,
            Documents documents,
            Ask ask,
            Overlay overlay,
            Notices notices,
            Tasks tasks) {
        this.workspace = workspace;
        this.isOpen = isOpen;
        this.documents = documents;
        this.ask = ask;
        this.overlay = overlay;
        this.notices = notices;
        this.tasks = tasks;
    }

    /** Asks which workbook, and reads it. */
    public void ask() {
        ask.workbookToRead().ifPresent(this::read);
    }

    private void read(Path path) {
        tasks.run(() -> MemoReader.read(path), memo -> show(path, memo), this::unreadable);
    }

    private void unreadable(Exception failure) {
        String why = failure instanceof MemoFileException refusal
                ? UiWords.of(refusal)
                : words.get(failure instanceof IOException ? "import.unreadable" : "unforeseen");
        FileProblem problem = failure instanceof MemoFileException
                ? FileProblem.MEMO_READ
                : failure instanceof IOException ? FileProblem.FILE_READ : FileProblem.UNFORESEEN;
        notices.put(new NoticeLine(Level.DANGER, words.get("import.failed", why), List.of(), problem.code()));
    }

    private void show(Path path, ImportedMemo memo) {
        boolean sameThesis = isOpen.getAsBoolean()
                && workspace.thesis().id().equals(memo.exported().id());
        Optional<Runnable> apply = sameThesis ? Optional.of(() -> apply(path, memo)) : Optional.empty();
        ImportCard card = new ImportCard(memo, apply, () -> open(memo.thesis()), overlay::hide);
        overlay.show(card, Pos.CENTER);
        card.first().requestFocus();
    }

    private void apply(Path path, ImportedMemo memo) {
        overlay.hide();
        workspace.edit(Edit.of(words.get("import.step", String.valueOf(path.getFileName()))), memo::onto);
    }

    private void open(Thesis thesis) {
        overlay.hide();
        documents.openFresh(thesis);
    }
}
