package underwrite.app.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where commands write, always in UTF-8.
 *
 * @param out the answer
 * @param err complaints and progress
 */
public record Terminal(PrintWriter out, PrintWriter err) {

    /** Standard output and error. */
    public static Terminal ofThisProcess() {
        return to(System.out, System.err);
    }

    /** A terminal over two streams. */
    public static Terminal to(OutputStream out, OutputStream err) {
        return new Terminal(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8));
    }

    /** Writes one line of error. */
    public void complain(String sentence) {
        err.print(OneLine.of(sentence) + "\n");
        err.flush();
    }
}
