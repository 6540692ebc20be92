package underwrite.model.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Unit;

/** Reads the text of the catalogue: first which lines there are, then their formulas, since a formula may use a line that comes later. */
final class FormulaReader {
    private static final Pattern DEFINITION =
            Pattern.compile("(?<name>\\w+)(<(?<row>\\w+)>)?( \\[(?<unit>[^\\]]+)\\])? (?<sign>:?=) (?<formula>.+)");
    private static final Pattern RESULT = Pattern.compile("result (?<name>\\w+) = (?<formula>.+)");
    private static final String FLAG = "flag";
    private static final String LAST = "last ";

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<Line>> blocks = new LinkedHashMap<>();
    private final Map<Line, Formula> formulas = new LinkedHashMap<>();
    private final Map<Result, Expr> results = new LinkedHashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /** A line whose formula is still text. */
    private record Pending(Line line, @Nullable Row row, String text) {}

    FormulaReader(List<String> text) {
        Section section = Section.MARKET;
        List<Matcher> resultLines = new ArrayList<>();
        for (String line : text) {
            Matcher result = RESULT.matcher(line);
            if (line.startsWith("section ")) {
                section = section(line.substring("section ".length()));
            } else if (result.matches()) {
                resultLines.add(result);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                define(line, section);
            }
        }
        sortBlocks();
        pending.forEach(this::parse);
        resultLines.forEach(this::parseResult);
    }

    private static Section section(String name) {
        return Arrays.stream(Section.values())
                .filter(section -> section.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No section " + name));
    }

    private void define(String text, Section section) {
        Matcher match = DEFINITION.matcher(text);
        if (!match.matches()) {
            throw new IllegalStateException("Not a formula: " + text);
        }
        String name = match.group("name");
        String rows = match.group("row");
        if (rows == null) {
            Line line = Series.byId(name).<Line>map(series -> series).orElseGet(() -> working(match, section, null));
            add(line, null, match.group("formula"));
            return;
        }
        for (Row row : Row.named(rows)) {
            if (!lines.containsKey(name + "<" + row.id() + ">")) {
                Working line = working(match, section, row);
                add(line, row, match.group("formula"));
                blocks.computeIfAbsent(name, block -> new ArrayList<>()).add(line);
            }
        }
    }

    private static Working working(Matcher match, Section section, @Nullable Row row) {
        String unit = match.group("unit");
        boolean flag = FLAG.equals(unit);
        return new Working(
                match.group("name"),
                Optional.ofNullable(row),
                section,
                flag ? Unit.COUNT : unit(unit),
                flag,
                match.group("sign").equals(":=") ? Working.Span.ONCE : Working.Span.YEARLY);
    }

    private static Unit unit(@Nullable String symbol) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No unit " + symbol));
    }

    private void add(Line line, @Nullable Row row, String formula) {
        if (lines.put(line.id(), line) != null) {
            throw new IllegalStateException("Two formulas for " + line.id());
        }
        pending.add(new Pending(line, row, formula));
    }

    /** Rows may be defined in any order, but stand in that of their classes. */
    private void sortBlocks() {
        List<String> order = List.of("existing", "round", "ours", "later", "common", "year", "step");
        blocks.values()
                .forEach(block -> block.sort((a, b) -> {
                    Row left = rowOf(a);
                    Row right = rowOf(b);
                    int families = Integer.compare(order.indexOf(left.family()), order.indexOf(right.family()));
                    return families != 0 ? families : Integer.compare(left.number(), right.number());
                }));
    }

    private static Row rowOf(Line line) {
        return ((Working) line).row().orElseThrow();
    }

    private void parse(Pending line) {
        List<String> parts = List.of(line.text().split(" \\| "));
        boolean differsAtLast = parts.get(parts.size() - 1).startsWith(LAST);
        int then = parts.size() - (differsAtLast ? 2 : 1);
        formulas.put(
                line.line(),
                new Formula(
                        then == 0 ? Optional.empty() : Optional.of(expression(parts.get(0), line.row())),
                        expression(parts.get(then), line.row()),
                        differsAtLast
                                ? Optional.of(expression(parts.get(then + 1).substring(LAST.length()), line.row()))
                                : Optional.empty()));
    }

    private void parseResult(Matcher match) {
        Result result = Result.byId(match.group("name")).orElseThrow();
        results.put(result, expression(match.group("formula"), null));
    }

    private Expr expression(String text, @Nullable Row row) {
        return new FormulaParser(text, row, lines, blocks).parse();
    }

    /** All lines in the order of the workbook: that of the text, with the rows of a block together where its first one stands. */
    List<Line> lines() {
        List<Line> ordered = new ArrayList<>();
        for (Line line : lines.values()) {
            List<Line> block = line instanceof Working working ? blocks.get(working.block()) : null;
            if (block == null) {
                ordered.add(line);
            } else if (!ordered.contains(line)) {
                ordered.addAll(block);
            }
        }
        return ordered;
    }

    Map<String, Line> byId() {
        return lines;
    }

    Map<Line, Formula> formulas() {
        return formulas;
    }

    Map<Result, Expr> results() {
        return results;
    }

    Map<String, List<Line>> blocks() {
        return blocks;
    }
}
