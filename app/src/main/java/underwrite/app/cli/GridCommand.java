package underwrite.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.sensitivity.Grid;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Words;

/** A result over the full ranges of two drivers. */
@Command(name = "grid")
final class GridCommand implements Runnable {
    private static final Words WORDS = UiWords.of(GridCommand.class);
    private static final int MOST_STEPS = 1000;

    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Option(names = "--x", paramLabel = "DRIVER", required = true, descriptionKey = "x", converter = DriverNames.class)
    private Driver x;

    @Option(names = "--y", paramLabel = "DRIVER", required = true, descriptionKey = "y", converter = DriverNames.class)
    private Driver y;

    @Mixin
    private final ScenarioOption scenario = new ScenarioOption();

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "steps")
    private long steps = 9;

    @Mixin
    private final ResultOption result = new ResultOption();

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    GridCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (x == y) {
            throw CommandException.wrongCall(WORDS.get("grid.same", x.id()));
        }
        WholeNumber.within("--steps", steps, 2, MOST_STEPS);
        ThesisFile read = file.read(terminal);
        Scenario chosen = scenario.in(read);
        read.requireUsable(List.of(chosen));
        Grid grid = Grid.overRanges(chosen.assumptions(), x, (int) steps, y, (int) steps, Outcome.of(result.result()));
        answer.write(terminal, out -> document(out, grid), out -> table(out, chosen, grid));
    }

    private void document(JsonWriter out, Grid grid) {
        out.object(() -> {
            out.key("result").text(result.result().id());
            axis(out.key("x"), grid.x(), grid.xValues());
            axis(out.key("y"), grid.y(), grid.yValues());
            out.key("cells").list(() -> IntStream.range(0, (int) steps).forEach(row -> row(out, grid, row)));
        });
    }

    private static void axis(JsonWriter out, Driver driver, double[] values) {
        out.object(() -> {
            out.key("driver").text(driver.id());
            out.key("values").numbers(values);
        });
    }

    private void row(JsonWriter out, Grid grid, int row) {
        out.list(() ->
                IntStream.range(0, (int) steps).forEach(column -> Missing.numberOrNull(out, grid.at(row, column))));
    }

    private void table(PrintWriter out, Scenario chosen, Grid grid) {
        Result shown = result.result();
        out.print(WORDS.get(
                        "grid.title",
                        shown.label(UiWords.language()),
                        OneLine.of(chosen.name()),
                        x.label(UiWords.language()),
                        y.label(UiWords.language()))
                + "\n\n");
        List<String> headings = new ArrayList<>(List.of(""));
        Arrays.stream(grid.xValues())
                .mapToObj(value -> Shown.input(x.unit(), value))
                .forEach(headings::add);
        Table table = new Table(headings);
        double[] rows = grid.yValues();
        for (int row = 0; row < steps; row++) {
            List<String> cells = new ArrayList<>(List.of(Shown.input(y.unit(), rows[row])));
            for (int column = 0; column < steps; column++) {
                cells.add(Shown.value(shown, grid.at(row, column)));
            }
            table.row(cells);
        }
        table.write(out);
    }
}
