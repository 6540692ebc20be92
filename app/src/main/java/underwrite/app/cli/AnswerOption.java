package underwrite.app.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import underwrite.model.file.json.JsonWriter;

/** Whether a command answers people or programs. */
final class AnswerOption {
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** Writes the answer in the one form that was asked for. */
    void write(Terminal terminal, Consumer<JsonWriter> document, Consumer<PrintWriter> text) {
        if (json) {
            terminal.out().print(JsonWriter.document(document));
        } else {
            text.accept(terminal.out());
        }
    }
}
