package underwrite.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import underwrite.model.memo.MemoProgress;
import underwrite.model.memo.MemoRequest;
import underwrite.model.memo.MemoWriter;
import underwrite.model.memo.pdf.MemoPdf;

/** Writes the memo of a thesis: a workbook, or a PDF when the file to write ends so. */
@Command(name = "memo")
final class MemoCommand implements Runnable {
    private static final int PARTS = 100;
    private static final String PDF = ".pdf";

    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Mixin
    private final OutputOption output = new OutputOption();

    MemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Passes on how far the memo is, in hundredths; it is written to its end. */
    private record Reported(ProgressLine line) implements MemoProgress {
        @Override
        public void reached(double fraction) {
            line.done(Math.round(fraction * PARTS), PARTS);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    @Override
    public void run() {
        output.requireFree();
        ThesisFile read = file.read(terminal);
        read.requireUsable(read.thesis().scenarios());
        output.write(memo(read), terminal);
    }

    private byte[] memo(ThesisFile read) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Reported progress = new Reported(new ProgressLine(read.path(), terminal, System::nanoTime));
        try {
            if (output.endsIn(PDF)) {
                MemoPdf.write(MemoRequest.of(read.thesis()), bytes);
            } else {
                MemoWriter.write(MemoRequest.of(read.thesis()), bytes, progress);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A stream in memory refused to be written", e);
        }
        return bytes.toByteArray();
    }
}
