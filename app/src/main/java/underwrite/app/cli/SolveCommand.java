package underwrite.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Words;

/** What one needs to believe of a driver for a result to reach a target. */
@Command(name = "solve")
final class SolveCommand implements Callable<Integer> {
    private static final Words WORDS = UiWords.of(SolveCommand.class);

    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Option(
            names = "--driver",
            paramLabel = "DRIVER",
            required = true,
            descriptionKey = "driver",
            converter = DriverNames.class)
    private Driver driver;

    @Mixin
    private final ResultOption result = new ResultOption();

    @Option(
            names = "--target",
            paramLabel = "VALUE",
            required = true,
            descriptionKey = "target",
            converter = Target.class)
    private double target;

    @Mixin
    private final ScenarioOption scenario = new ScenarioOption();

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    SolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads a target. */
    static final class Target implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return Amount.of(text)
                    .orElseThrow(() -> new TypeConversionException(WORDS.get("amount.unreadable", OneLine.of(text))));
        }
    }

    @Override
    public Integer call() {
        ThesisFile read = file.read(terminal);
        Scenario chosen = scenario.in(read);
        read.requireUsable(List.of(chosen));
        BreakEven solved = BreakEven.solve(chosen.assumptions(), driver, Outcome.of(result.result()), target);
        answer.write(terminal, out -> document(out, solved), out -> sentence(out, solved));
        if (solved.nearest().isEmpty()) {
            terminal.complain(CommandException.about(read.path(), unreached(solved)));
            return ExitCode.WRONG_INPUT;
        }
        return ExitCode.DONE;
    }

    private void document(JsonWriter out, BreakEven solved) {
        out.object(() -> {
            out.key("driver").text(driver.id());
            out.key("result").text(result.result().id());
            out.key("target").number(target);
            out.key("today").number(solved.today());
            solved.nearest()
                    .ifPresentOrElse(
                            crossing -> out.key("value").number(crossing.value()),
                            () -> out.key("value").nothing());
            out.key("reached").truth(solved.nearest().isPresent());
            if (solved.nearest().isEmpty()) {
                solved.best().ifPresent(best -> best(out, best));
            }
        });
    }

    private static void best(JsonWriter out, BreakEven.Best best) {
        out.key("best").object(() -> {
            out.key("value").number(best.value());
            out.key("result").number(best.outcome());
        });
    }

    private void sentence(PrintWriter out, BreakEven solved) {
        solved.nearest()
                .ifPresent(crossing -> out.print(WORDS.get(
                                "solve.reached",
                                result.result().label(UiWords.language()),
                                Shown.value(result.result(), target),
                                driver.label(UiWords.language()),
                                Shown.input(driver.unit(), crossing.value()),
                                Shown.input(driver.unit(), solved.today()))
                        + "\n"));
    }

    private String unreached(BreakEven solved) {
        Result wanted = result.result();
        String goal = Shown.value(wanted, target);
        return solved.best()
                .map(best -> WORDS.get(
                        "solve.best",
                        driver.label(UiWords.language()),
                        wanted.label(UiWords.language()),
                        goal,
                        Shown.value(wanted, best.outcome()),
                        Shown.input(driver.unit(), best.value())))
                .orElseGet(() -> WORDS.get(
                        "solve.none", driver.label(UiWords.language()), wanted.label(UiWords.language()), goal));
    }
}
