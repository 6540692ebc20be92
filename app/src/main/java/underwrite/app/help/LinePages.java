package underwrite.app.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import underwrite.model.driver.Input;
import underwrite.model.explain.FormulaWords;
import underwrite.model.series.Expr;
import underwrite.model.series.Formulas;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Section;
import underwrite.model.series.Series;
import underwrite.model.series.Working;
import underwrite.model.words.Words;

/** A page for each line of the projection, for the steps of each section on the way there, and for the results: the formulas in words. */
final class LinePages {
    private static final String RESULTS = "results";

    private final Locale locale;
    private final Words words;
    private final FormulaWords formulas;

    LinePages(Locale locale, Words words) {
        this.locale = locale;
        this.words = words;
        this.formulas = FormulaWords.in(locale);
    }

    List<HelpPage> all() {
        Stream<HelpPage> lines = Series.all().stream().map(this::page);
        Stream<HelpPage> steps = Stream.of(Section.values())
                .filter(section -> !steps(section).isEmpty())
                .map(this::stepsPage);
        return Stream.of(lines, Stream.of(results()), steps)
                .flatMap(pages -> pages)
                .toList();
    }

    private HelpPage page(Series series) {
        String inputs = inputs(series);
        String text = words.get(
                        "line.where",
                        series.section().label(locale),
                        words.get("unit." + series.unit().name()))
                + "\n\n> " + formulas.of(Formulas.of(series)) + "\n\n"
                + (inputs.isEmpty() ? "" : words.get("line.inputs", inputs) + "\n\n")
                + words.get("line.id", series.id());
        return new HelpPage(series.id(), Chapter.LINES, series.label(locale), text);
    }

    private String inputs(Line line) {
        return Formulas.of(line)
                .all()
                .flatMap(LinePages::input)
                .distinct()
                .map(input -> words.get("named", input.label(locale), input.id()))
                .collect(Collectors.joining(words.get("comma")));
    }

    private static Stream<Input> input(Expr expr) {
        if (expr instanceof Expr.OfDriver of) {
            return Stream.of(of.driver());
        }
        return expr instanceof Expr.IsOption of ? Stream.of(of.choice()) : Stream.empty();
    }

    private static List<Line> steps(Section section) {
        return Formulas.lines().stream()
                .filter(line -> line.section() == section && line instanceof Working)
                .toList();
    }

    private HelpPage stepsPage(Section section) {
        String lines = steps(section).stream()
                .map(line -> words.get("line.step", line.label(locale), formulas.of(Formulas.of(line))))
                .collect(Collectors.joining("\n"));
        return new HelpPage(
                "steps." + section.id(),
                Chapter.LINES,
                words.get("line.steps", section.label(locale)),
                words.get("line.steps.about") + "\n\n" + lines);
    }

    private HelpPage results() {
        String lines = Result.all().stream()
                .map(result ->
                        words.get("line.result", result.label(locale), result.id(), formulas.of(Formulas.of(result))))
                .collect(Collectors.joining("\n"));
        return new HelpPage(RESULTS, Chapter.LINES, words.get("results"), words.get("results.about") + "\n\n" + lines);
    }
}
