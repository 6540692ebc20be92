package underwrite.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import underwrite.app.format.UiWords;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.sensitivity.Bridge;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.UnusableMixException;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Words;

/** Where the difference between two scenarios comes from. */
@Command(name = "bridge")
final class BridgeCommand implements Runnable {
    private static final Words WORDS = UiWords.of(BridgeCommand.class);

    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Option(names = "--from", paramLabel = "ID", required = true, descriptionKey = "from")
    private String from;

    @Option(names = "--to", paramLabel = "ID", required = true, descriptionKey = "to")
    private String to;

    @Mixin
    private final ResultOption result = new ResultOption();

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    BridgeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        ThesisFile read = file.read(terminal);
        Scenario first = read.scenario(from);
        Scenario second = read.scenario(to);
        read.requireUsable(List.of(first, second));
        try {
            Bridge bridge = Bridge.between(first, second, Outcome.of(result.result()));
            answer.write(terminal, out -> document(out, bridge), out -> table(out, first, second, bridge));
        } catch (UnusableMixException unusable) {
            throw CommandException.wrongInput(read.path(), Shown.of(unusable.told()));
        }
    }

    private void document(JsonWriter out, Bridge bridge) {
        out.object(() -> {
            out.key("result").text(result.result().id());
            out.key("from").number(bridge.from());
            out.key("to").number(bridge.to());
            bridge.effects().forEach((group, effect) -> out.key(group.id()).number(effect));
        });
    }

    private void table(PrintWriter out, Scenario first, Scenario second, Bridge bridge) {
        Table table = new Table(List.of(result.result().label(UiWords.language()), ""));
        table.row(List.of(WORDS.get("bridge.from", first.name()), Shown.value(result.result(), bridge.from())));
        bridge.effects()
                .forEach((group, effect) -> table.row(List.of(
                        "  " + group.label(Locale.ROOT),
                        Shown.change(result.result().unit(), effect))));
        table.row(List.of(WORDS.get("bridge.to", second.name()), Shown.value(result.result(), bridge.to())));
        table.write(out);
    }
}
