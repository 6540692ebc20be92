package underwrite.model.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Expr.When;

/** Reads one formula. Comparisons bind least, then sums, products, signs and powers; a power of a power needs brackets. */
final class FormulaParser {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*([a-zA-Z]\\w*(?:\\.\\w+)?|\\d+|>=|<>|[-+*/^()\\[\\]<>=,])");

    private final String text;
    private final @Nullable Row row;
    private final Map<String, Line> lines;
    private final Map<String, List<Line>> blocks;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    FormulaParser(String text, @Nullable Row row, Map<String, Line> lines, Map<String, List<Line>> blocks) {
        this.text = text;
        this.row = row;
        this.lines = lines;
        this.blocks = blocks;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        check(end == text.length(), "cannot be read from place " + end);
    }

    Expr parse() {
        Expr expression = comparison();
        check(next == tokens.size(), "goes on after its end");
        return expression;
    }

    private Expr comparison() {
        Expr left = sum();
        for (Expr.Comparison comparison : Expr.Comparison.values()) {
            if (taken(comparison.sign())) {
                return new Expr.Compare(comparison, left, sum());
            }
        }
        return left;
    }

    private Expr sum() {
        Expr left = product();
        while (true) {
            if (taken("+")) {
                left = new Expr.Binary(Expr.Operator.PLUS, left, product());
            } else if (taken("-")) {
                left = new Expr.Binary(Expr.Operator.MINUS, left, product());
            } else {
                return left;
            }
        }
    }

    private Expr product() {
        Expr left = signed();
        while (true) {
            if (taken("*")) {
                left = new Expr.Binary(Expr.Operator.TIMES, left, signed());
            } else if (taken("/")) {
                left = new Expr.Binary(Expr.Operator.OVER, left, signed());
            } else {
                return left;
            }
        }
    }

    private Expr signed() {
        return taken("-") ? new Expr.Negative(power()) : power();
    }

    private Expr power() {
        Expr base = single();
        return taken("^") ? new Expr.Binary(Expr.Operator.POWER, base, single()) : base;
    }

    private Expr single() {
        if (taken("(")) {
            Expr inner = comparison();
            expect(")");
            return inner;
        }
        String word = take();
        return switch (word) {
            case "0", "1" -> new Expr.Whole(Integer.parseInt(word));
            case "year" -> new Expr.Year();
            case "k" -> new Expr.RowNumber(ownRow().number());
            case "none" -> new Expr.None();
            case "if" -> conditional();
            case "min", "max", "exp" -> call(Expr.Function.valueOf(word.toUpperCase(Locale.ROOT)));
            case "sum" -> total();
            case "products" -> products();
            case "upTo" -> upTo();
            case "present" -> present();
            case "irr" -> peek("(") ? rate() : named(word);
            default -> word.contains(".") ? input(word) : named(word);
        };
    }

    private Expr conditional() {
        expect("(");
        Expr condition = comparison();
        expect(",");
        Expr then = comparison();
        expect(",");
        Expr otherwise = comparison();
        expect(")");
        return new Expr.If(condition, then, otherwise);
    }

    private Expr call(Expr.Function function) {
        List<Expr> arguments = new ArrayList<>();
        expect("(");
        do {
            arguments.add(comparison());
        } while (taken(","));
        expect(")");
        return new Expr.Call(function, List.copyOf(arguments));
    }

    private Expr total() {
        expect("(");
        List<Line> lines = rows();
        expect(")");
        return new Expr.Total(lines);
    }

    private Expr products() {
        expect("(");
        List<Line> left = rows();
        expect(",");
        List<Line> right = rows();
        expect(")");
        check(left.size() == right.size(), "multiplies blocks of different lengths");
        return new Expr.Products(left, right);
    }

    private Expr upTo() {
        expect("(");
        List<Line> by = rows();
        expect(",");
        Expr limit = comparison();
        expect(",");
        List<Line> of = rows();
        expect(")");
        check(by.size() == of.size(), "sums one block by another of a different length");
        return new Expr.UpTo(by, limit, of);
    }

    private Expr present() {
        expect("(");
        Expr rate = comparison();
        expect(",");
        List<Line> flows = rows();
        expect(")");
        return new Expr.Present(rate, flows);
    }

    private Expr rate() {
        expect("(");
        List<Line> flows = rows();
        expect(",");
        Expr guess = comparison();
        expect(")");
        return new Expr.Rate(flows, guess);
    }

    /** A whole block, or the rows of it that a name in brackets stands for. */
    private List<Line> rows() {
        String name = take();
        if (!taken("<")) {
            return block(name);
        }
        List<Line> rows = Row.named(take()).stream().map(r -> line(name, r)).toList();
        expect(">");
        return rows;
    }

    private Expr input(String id) {
        Optional<Driver> driver = Driver.byId(id);
        if (driver.isPresent()) {
            return new Expr.OfDriver(driver.get());
        }
        Choice choice = Choice.all().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unreadable("knows no driver " + id));
        expect("=");
        String option = take();
        return new Expr.IsOption(
                choice, choice.option(option).orElseThrow(() -> unreadable("knows no option " + option)));
    }

    private Expr named(String name) {
        Optional<Constant> constant = Constant.byId(name);
        if (constant.isPresent()) {
            return new Expr.Named(constant.get());
        }
        if (peek("<>") || (peek("<") && tokens.get(next + 2).equals(">"))) {
            return ofBlock(name);
        }
        return at(line(name));
    }

    private Expr ofBlock(String name) {
        if (taken("<>")) {
            return at(line(name, ownRow()));
        }
        expect("<");
        String member = take();
        expect(">");
        return switch (member) {
            case "next" -> at(line(name, ownRow().shifted(1)));
            case "previous" -> at(line(name, ownRow().shifted(-1)));
            default -> at(line(name + "<" + member + ">"));
        };
    }

    /** The year of a line, as said in the brackets behind it. */
    private Expr at(Line line) {
        if (line instanceof Working working && working.span() == Working.Span.ONCE) {
            return new Expr.Of(line, new When.Ever());
        }
        if (!taken("[")) {
            return new Expr.Of(line, When.Relative.NOW);
        }
        Expr year;
        if (taken("-")) {
            year = new Expr.Of(line, When.Relative.BEFORE);
            expect("1");
        } else if (taken("+")) {
            year = new Expr.Of(line, When.Relative.AFTER);
            expect("1");
        } else if (taken("k")) {
            year = new Expr.Of(line, new When.In(ownRow().number()));
        } else if (Character.isDigit(tokens.get(next).charAt(0))) {
            year = new Expr.Of(line, new When.In(Integer.parseInt(take())));
        } else {
            year = new Expr.Pick(line, comparison());
        }
        expect("]");
        return year;
    }

    private Line line(String block, Row member) {
        return line(block + "<" + member.id() + ">");
    }

    private Line line(String id) {
        Line line = lines.get(id);
        if (line == null) {
            throw unreadable("knows no line " + id);
        }
        return line;
    }

    private List<Line> block(String name) {
        List<Line> block = blocks.get(name);
        if (block == null) {
            throw unreadable("knows no block " + name);
        }
        return List.copyOf(block);
    }

    private Row ownRow() {
        if (row == null) {
            throw unreadable("stands in no block");
        }
        return row;
    }

    private boolean peek(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private boolean taken(String token) {
        if (!peek(token)) {
            return false;
        }
        next++;
        return true;
    }

    private void expect(String token) {
        check(taken(token), "lacks " + token + " at its word " + (next + 1));
    }

    private String take() {
        check(next < tokens.size(), "ends too early");
        return tokens.get(next++);
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw unreadable(otherwise);
        }
    }

    private IllegalStateException unreadable(String why) {
        return new IllegalStateException("The formula '" + text + "' " + why);
    }
}
