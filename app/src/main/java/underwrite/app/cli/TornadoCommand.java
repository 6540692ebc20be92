package underwrite.app.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Words;

/** Moves each driver alone to its low and its high. */
@Command(name = "tornado")
final class TornadoCommand implements Runnable {
    private static final Words WORDS = UiWords.of(TornadoCommand.class);

    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Mixin
    private final ScenarioOption scenario = new ScenarioOption();

    @Mixin
    private final ResultOption result = new ResultOption();

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    TornadoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        ThesisFile read = file.read(terminal);
        Scenario chosen = scenario.in(read);
        read.requireUsable(List.of(chosen));
        Tornado tornado = Tornado.of(chosen, Outcome.of(result.result()));
        answer.write(terminal, out -> document(out, tornado), out -> table(out, chosen, tornado));
    }

    private void document(JsonWriter out, Tornado tornado) {
        out.object(() -> {
            out.key("result").text(result.result().id());
            Missing.numberOrNull(out.key("base"), tornado.base());
            out.key("bars").list(() -> tornado.bars().forEach(bar -> bar(out, bar)));
        });
    }

    private static void bar(JsonWriter out, Tornado.Bar bar) {
        out.object(() -> {
            out.key("driver").text(bar.driver().id());
            out.key("low").number(bar.low());
            out.key("high").number(bar.high());
            Missing.numberOrNull(out.key("atLow"), bar.atLow());
            Missing.numberOrNull(out.key("atHigh"), bar.atHigh());
        });
    }

    private void table(PrintWriter out, Scenario chosen, Tornado tornado) {
        Result shown = result.result();
        out.print(WORDS.get(
                        "tornado.title",
                        shown.label(UiWords.language()),
                        OneLine.of(chosen.name()),
                        Shown.value(shown, tornado.base()))
                + "\n\n");
        Table table = new Table(Table.headings(WORDS.get("tornado.headings")));
        for (Tornado.Bar bar : tornado.bars()) {
            Unit unit = bar.driver().unit();
            table.row(List.of(
                    bar.driver().label(UiWords.language()),
                    Shown.input(unit, bar.low()),
                    Shown.input(unit, bar.high()),
                    Shown.value(shown, bar.atLow()),
                    Shown.value(shown, bar.atHigh())));
        }
        table.write(out);
    }
}
