package underwrite.app.screen.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import underwrite.model.memo.MemoProgress;
import underwrite.model.memo.MemoRequest;
import underwrite.model.memo.MemoWriter;
import underwrite.model.memo.pdf.MemoPdf;

/** What a memo can be written as. */
public enum MemoForm {
    /** The model as live formulas. */
    WORKBOOK {
        @Override
        Optional<Path> where(Ask ask, String name) {
            return ask.workbookToWrite(name);
        }

        @Override
        void write(MemoRequest request, OutputStream out, MemoProgress progress) throws IOException {
            MemoWriter.write(request, out, progress);
        }
    },

    /** Pages to read and print. */
    PAGES {
        @Override
        Optional<Path> where(Ask ask, String name) {
            return ask.pagesToWrite(name);
        }

        @Override
        void write(MemoRequest request, OutputStream out, MemoProgress progress) throws IOException {
            MemoPdf.write(request, out);
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
    };

    /** Asks for the file; empty when the person thinks better of it. */
    abstract Optional<Path> where(Ask ask, String name);

    /**
     * Writes it to a stream, which is left open.
     *
     * @throws CancellationException when the progress says so
     * @throws IOException when the stream refuses
     */
    abstract void write(MemoRequest request, OutputStream out, MemoProgress progress) throws IOException;
}
