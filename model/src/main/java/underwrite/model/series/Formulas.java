package underwrite.model.series;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The formulas of the model, as data: one for every public series, for every step on the way, and for every result.
 *
 * <p>The memo writes them as cell formulas, the explain card and the help put them in words, and tests hold them against the engine.
 * They are read once from {@code formulas.txt}, which explains its own notation. Example: {@code marketSize = market.size |
 * marketSize[-1] * (1 + usageGrowth) * (1 - priceDecline)}.
 */
public final class Formulas {
    private static final FormulaReader READ = new FormulaReader(text());
    private static final List<Line> LINES = List.copyOf(READ.lines());

    private Formulas() {}

    private static List<String> text() {
        try (InputStream in = Objects.requireNonNull(Formulas.class.getResourceAsStream("formulas.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every line, public or not, in the order of the workbook. */
    public static List<Line> lines() {
        return LINES;
    }

    /** The line with this id, such as {@code alive} or {@code preference<later3>}; an unknown one is a programming error. */
    public static Line line(String id) {
        Line line = READ.byId().get(id);
        if (line == null) {
            throw new IllegalArgumentException("No line " + id);
        }
        return line;
    }

    /** The rows of a block, such as {@code preference}, in order. */
    public static List<Line> block(String name) {
        List<Line> block = READ.blocks().get(name);
        if (block == null) {
            throw new IllegalArgumentException("No block " + name);
        }
        return List.copyOf(block);
    }

    /** How a line is worked out. */
    public static Formula of(Line line) {
        return Objects.requireNonNull(READ.formulas().get(line));
    }

    /** How a result is worked out. */
    public static Expr of(Result result) {
        return Objects.requireNonNull(READ.results().get(result));
    }
}
