package underwrite.model.memo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.sheet.MemoSheets;

/**
 * Writes the Excel memo of a thesis.
 *
 * <p>The workbook is the model: every number on it is a live formula over the blue cells of its sheet of inputs, with the value that the
 * engine gives cached beside it. The same thesis gives the same bytes. Nothing of the machine or its user goes into it.
 */
public final class MemoWriter {
    private MemoWriter() {}

    /**
     * Writes a memo to a stream, which is left open.
     *
     * @throws underwrite.model.projection.UnusableScenarioException when a scenario cannot be projected; nothing is written
     * @throws CancellationException when the progress says so; nothing is written
     * @throws IOException when the stream refuses
     */
    public static void write(MemoRequest request, OutputStream out, MemoProgress progress) throws IOException {
        MemoSheets sheets = MemoSheets.of(request.thesis(), request.paper(), progress::cancelled);
        List<Runnable> steps = new ArrayList<>(sheets.steps());
        int done = 0;
        for (Runnable step : steps) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            step.run();
            progress.reached(++done / (steps.size() + 1.0));
        }
        try (Book book = sheets.book()) {
            WorkbookBytes.write(book.workbook(), request, out);
        }
        progress.reached(1);
    }
}
