package underwrite.app.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import underwrite.app.format.UiWords;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.library.Argument;
import underwrite.model.library.Arguments;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;
import underwrite.model.library.Samples;

/** Lists the theses that ship with the program. */
@Command(name = "presets")
final class PresetsCommand implements Runnable {
    private final Terminal terminal;

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    PresetsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        answer.write(terminal, PresetsCommand::document, out -> {
            table().write(out);
            arguments().write(out);
        });
    }

    private static void document(JsonWriter out) {
        out.list(() -> Presets.all()
                .forEach(preset -> out.object(() -> {
                    out.key("id").text(preset.id());
                    out.key("lab").text(preset.lab());
                    out.key("title").text(preset.title());
                    out.key("asOf").text(preset.asOf().toString());
                    out.key("kind").text(preset.kind().id());
                })));
    }

    /** The arguments of the essays; they are no labs, so the document for programs leaves them out, as it does the samples. */
    private static Table arguments() {
        Table table = new Table(Table.headings(UiWords.of(PresetsCommand.class).get("arguments.headings")), 3);
        for (Argument argument : Arguments.all(UiWords.language())) {
            table.row(List.of(argument.id(), argument.title(), argument.essay()));
        }
        return table;
    }

    private static Table table() {
        Table table = new Table(Table.headings(UiWords.of(PresetsCommand.class).get("presets.headings")), 5);
        Presets.all(UiWords.language()).forEach(preset -> addRow(table, preset));
        Samples.all(UiWords.language()).forEach(sample -> addRow(table, sample));
        return table;
    }

    private static void addRow(Table table, Preset preset) {
        table.row(List.of(
                preset.id(),
                preset.lab(),
                preset.title(),
                preset.asOf().toString(),
                preset.kind().id()));
    }
}
