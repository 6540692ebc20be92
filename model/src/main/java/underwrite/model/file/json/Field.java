package underwrite.model.file.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Place;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.words.Sentence;

/**
 * A cursor on one value of a JSON document that knows its path. It hands out the value only as what was asked for; anything else is
 * refused with the path, line and column, what was found and what is allowed.
 */
public final class Field {
    private static final double EXACT_INTEGERS = 1L << 53;

    private final Json json;
    private final Supplier<String> path;
    private final JsonSource source;

    /** The path is put together only when a sentence needs it. */
    private Field(Json json, Supplier<String> path, JsonSource source) {
        this.json = json;
        this.path = path;
        this.source = source;
    }

    /** The whole document. */
    public static Field root(StrictJson.Document document) {
        return new Field(document.root(), () -> "", document.source());
    }

    /** The object after a change as a whole; places stay those of the text that was read. */
    public Field changed(UnaryOperator<Json.Members> change) {
        return json instanceof Json.Members object ? new Field(change.apply(object), path, source) : this;
    }

    /** The value itself. */
    public Json json() {
        return json;
    }

    /** The path in the document, such as {@code scenarios[0].assumptions.market.size}; empty for the whole. */
    public String path() {
        return path.get();
    }

    /** Path, line and column. */
    public Place place() {
        return source.place(json.at()).in(path());
    }

    /** A refusal of this value. */
    public ThesisFileException refuse(FileProblem problem, Object... arguments) {
        return refuseWith(problem, problem.sentence(arguments));
    }

    /** A refusal of this value in words of its own. */
    public ThesisFileException refuseWith(FileProblem problem, Sentence sentence) {
        return new ThesisFileException(problem, place(), sentence);
    }

    /** Whether the value is {@code null}. */
    public boolean isNull() {
        return json instanceof Json.Null;
    }

    /** Whether the value is an object. */
    public boolean isObject() {
        return json instanceof Json.Members;
    }

    /** Whether the value is just this text. */
    public boolean isText(String expected) {
        return json instanceof Json.Text text && text.value().equals(expected);
    }

    /** A text. */
    public String text() {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        throw wrongType(Allowed.text());
    }

    /** {@code true} or {@code false}. */
    public boolean truth() {
        if (json instanceof Json.Truth truth) {
            return truth.value();
        }
        throw wrongType(Allowed.truth());
    }

    /**
     * A finite number; negative zero is 0.
     *
     * @param allowed the words for what may stand here, asked for only when something else does
     */
    public double number(Supplier<Sentence> allowed) {
        if (json instanceof Json.Numeral number) {
            double value = Double.parseDouble(number.written());
            if (value == 0 && isNotZero(number.written())) {
                throw refuse(FileProblem.NUMBER_TOO_SMALL, Shown.text(number.written()));
            }
            return value + 0.0;
        }
        if (json instanceof Json.Text text && isNoNumber(text.value())) {
            throw refuse(FileProblem.NOT_A_NUMBER, Shown.text(text.value()));
        }
        throw wrongType(allowed.get());
    }

    /** A finite number between two bounds, both allowed. */
    public double number(double min, double max) {
        Supplier<Sentence> allowed = () -> Allowed.number(min, max);
        double value = number(allowed);
        if (value >= min && value <= max) {
            return value;
        }
        throw refuse(FileProblem.RANGE, found(), allowed.get());
    }

    /** A whole number between two bounds, both allowed; 5.0 is whole. */
    public long whole(long min, long max, FileProblem past) {
        Supplier<Sentence> allowed = () -> Allowed.whole(min, max);
        double value = number(allowed);
        if (value != Math.rint(value)) {
            throw wrongType(allowed.get());
        }
        if (value >= min && value <= max && Math.abs(value) < EXACT_INTEGERS) {
            return (long) value;
        }
        throw refuse(past, found(), allowed.get());
    }

    /** One of a few texts. */
    public <T> T choice(Map<String, T> options) {
        if (!(json instanceof Json.Text text)) {
            throw wrongType(Allowed.oneOf(String.join(", ", options.keySet())));
        }
        T option = options.get(text.value());
        if (option == null) {
            throw refuse(FileProblem.CHOICE, Shown.text(text.value()), String.join(", ", options.keySet()));
        }
        return option;
    }

    /**
     * The entries of a list.
     *
     * @param most the most entries allowed
     */
    public List<Field> items(int most) {
        if (!(json instanceof Json.Items items)) {
            throw wrongType(Allowed.list());
        }
        if (items.values().size() > most) {
            throw refuse(FileProblem.LIMIT_COUNT, String.valueOf(items.values().size()), String.valueOf(most));
        }
        List<Field> fields = new ArrayList<>(items.values().size());
        for (Json value : items.values()) {
            int place = fields.size();
            fields.add(new Field(value, () -> path() + "[" + place + "]", source));
        }
        return fields;
    }

    /** The entries of a list, each read. */
    public <T> List<T> items(int most, Function<Field, T> read) {
        return items(most).stream().map(read).toList();
    }

    /** The members of an object by key, in file order. */
    public Map<String, Field> members() {
        if (!(json instanceof Json.Members object)) {
            throw wrongType(Allowed.object());
        }
        Map<String, Field> members = new LinkedHashMap<>();
        object.members().forEach((key, value) -> members.put(key, new Field(value, () -> below(key), source)));
        return members;
    }

    /** The object with the keys that this version knows of it. */
    public KnownMembers members(List<String> known) {
        return new KnownMembers(this, members(), known);
    }

    /** The value as JSON text, as it is kept when its key is not known. */
    public String kept() {
        return JsonWriter.textOf(json);
    }

    /** The value as in {@link Optional}, without {@code null}. */
    public Optional<Field> present() {
        return isNull() ? Optional.empty() : Optional.of(this);
    }

    private String below(String key) {
        return path().isEmpty() ? Shown.text(key) : path() + "." + Shown.text(key);
    }

    private ThesisFileException wrongType(Sentence allowed) {
        return refuse(FileProblem.TYPE, allowed, found());
    }

    private Object found() {
        return Allowed.found(json);
    }

    private static boolean isNoNumber(String text) {
        return text.matches("[+-]?(NaN|Infinity|INF|Inf|∞)");
    }

    private static boolean isNotZero(String written) {
        int exponent = Math.max(written.indexOf('e'), written.indexOf('E'));
        String digits = exponent < 0 ? written : written.substring(0, exponent);
        return digits.chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    /** The options of an enum under their ids in files. */
    public static <T> Map<String, T> options(List<T> values, Function<T, String> id) {
        return values.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
