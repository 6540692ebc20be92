package underwrite.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.projection.Expected;
import underwrite.model.projection.Projection;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Projects every scenario of a thesis, or one. */
@Command(name = "project")
final class ProjectCommand implements Runnable {
    /** What a reader looks for first; every series is in the JSON document. */
    private static final List<Series> HEADLINES = List.of(
            Series.MARKET_SIZE,
            Series.RIVALS,
            Series.MARKET_SHARE,
            Series.REVENUE,
            Series.GROSS_MARGIN,
            Series.TRAINING_COMPUTE,
            Series.EBITDA,
            Series.FCF,
            Series.RAISE,
            Series.CASH,
            Series.ENTERPRISE_VALUE,
            Series.OWNERSHIP,
            Series.MOIC,
            Series.IRR);

    private static final Words WORDS = UiWords.of(ProjectCommand.class);

    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Mixin
    private final ScenarioOption scenario = new ScenarioOption();

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    ProjectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A scenario and where it leads. */
    private record Projected(Scenario scenario, Projection projection) {}

    @Override
    public void run() {
        ThesisFile read = file.read(terminal);
        List<Scenario> chosen =
                scenario.given() ? List.of(scenario.in(read)) : read.thesis().scenarios();
        List<Projection> projections = read.project(chosen);
        List<Projected> projected = IntStream.range(0, chosen.size())
                .mapToObj(i -> new Projected(chosen.get(i), projections.get(i)))
                .toList();
        Expected expected = scenario.given() ? null : expected(projected);
        answer.write(
                terminal,
                out -> document(out, read.thesis(), projected, expected),
                out -> tables(out, read.thesis(), projected, expected));
    }

    private static Expected expected(List<Projected> projected) {
        return Expected.of(projected.stream()
                .map(one -> new Expected.Weighted(one.scenario().probability(), one.projection()))
                .toList());
    }

    private static void document(
            JsonWriter out, Thesis thesis, List<Projected> projected, @Nullable Expected expected) {
        out.object(() -> {
            out.key("thesis").text(thesis.title());
            out.key("lab").text(thesis.lab());
            Missing.textOrNull(out.key("asOf"), thesis.asOf());
            out.key("scenarios").list(() -> projected.forEach(one -> scenario(out, one)));
            if (expected != null) {
                out.key("expected").object(() -> expected(out, expected));
            }
        });
    }

    private static void scenario(JsonWriter out, Projected one) {
        Scenario scenario = one.scenario();
        Projection projection = one.projection();
        out.object(() -> {
            out.key("id").text(scenario.id());
            out.key("name").text(scenario.name());
            out.key("probability").number(scenario.probability());
            out.key("results")
                    .object(() -> Result.all()
                            .forEach(result -> Missing.numberOrNull(
                                    out.key(result.id()), projection.results().value(result))));
            out.key("series")
                    .object(() ->
                            Series.all().forEach(series -> out.key(series.id()).numbers(projection.values(series))));
        });
    }

    private static void expected(JsonWriter out, Expected expected) {
        out.key("moic").number(expected.moic());
        Missing.numberOrNull(out.key("irr"), expected.irr());
        out.key("proceeds").number(expected.proceeds());
        out.key("invested").number(expected.invested());
        out.key("probabilityOfLoss").number(expected.probabilityOfLoss());
    }

    private static void tables(PrintWriter out, Thesis thesis, List<Projected> projected, @Nullable Expected expected) {
        out.print(OneLine.of(thesis.title()) + "\n\n");
        results(projected).write(out);
        if (expected != null) {
            out.print("\n" + sentence(expected) + "\n");
        }
        for (Projected one : projected) {
            out.print("\n");
            years(one).write(out);
            one.projection()
                    .results()
                    .distressYear()
                    .ifPresent(year -> out.print(WORDS.get("project.distress", String.valueOf(year)) + "\n"));
        }
    }

    private static Table results(List<Projected> projected) {
        Table table = new Table(Stream.concat(
                        Stream.of(WORDS.get("project.results")),
                        projected.stream().map(one -> one.scenario().name()))
                .toList());
        table.row(row(
                WORDS.get("project.probability"),
                projected.stream()
                        .map(one -> Shown.value(Unit.SHARE, one.scenario().probability()))));
        for (Result result : Result.all()) {
            table.row(row(
                    result.label(UiWords.language()),
                    projected.stream()
                            .map(one -> Shown.value(
                                    result, one.projection().results().value(result)))));
        }
        return table;
    }

    private static String sentence(Expected expected) {
        return WORDS.get(
                "project.expected",
                Shown.value(Result.MOIC, expected.moic()),
                Shown.value(Result.IRR, expected.irr()),
                Shown.value(Unit.SHARE, expected.probabilityOfLoss()));
    }

    /** A line ends in the year in which funding fails: what follows is as if the lab had lived. */
    private static Table years(Projected one) {
        int last = one.projection().results().distressYear().orElse(Series.HORIZON);
        List<String> headings = new ArrayList<>(List.of(one.scenario().name()));
        IntStream.rangeClosed(0, last).mapToObj(String::valueOf).forEach(headings::add);
        Table table = new Table(headings);
        for (Series series : HEADLINES) {
            table.row(row(
                    series.label(UiWords.language()),
                    IntStream.rangeClosed(0, last)
                            .mapToObj(
                                    year -> Shown.value(series, one.projection().at(series, year)))));
        }
        return table;
    }

    private static List<String> row(String label, Stream<String> cells) {
        return Stream.concat(Stream.of(label), cells).toList();
    }
}
