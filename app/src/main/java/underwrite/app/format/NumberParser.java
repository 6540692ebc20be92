package underwrite.app.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import underwrite.app.format.UnitReading.Misfit;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/**
 * Numbers as people type them, read as meant or refused with a sentence; never a silent factor of ten.
 *
 * <p>Read are: digits with the locale's marks, with spaces or apostrophes between thousands, {@code -} and {@code −}, brackets for minus,
 * {@code 1e3}; sizes {@code k m mm bn b t} and their words; {@code %}, {@code bp}, {@code x}, {@code yr}, {@code mo}, and the words of the
 * program's language beside these: {@code 1,2 Mrd} and {@code 5 bis 10} in German. A range is
 * {@code 5 to 10}, {@code 5..10}, {@code 5 – 10}, {@code 38 ± 5}, or {@code ~30}, which is a fifth of the
 * value to each side. Where only the end of a range has a unit, the beginning has it too.
 *
 * <p>A bare number is per cent in a percentage field (48 is 48%, 0.5 is 0.5%) and USD millions in a money field, as in files and the memo.
 * Whether the value is in the range of its driver is for the caller to say.
 */
public final class NumberParser {
    private static final int LONGEST = 60;
    private static final int LARGEST_POWER = 18;
    private static final BigDecimal ABOUT = new BigDecimal("0.2");

    private final Words words;
    private final Separators separators;
    private final QuantityReader.Patterns patterns;
    private final UnitReading units;

    private NumberParser(Words words, Separators separators) {
        this.words = words;
        this.separators = separators;
        TypedWords known = new TypedWords(words);
        this.patterns = new QuantityReader.Patterns(known);
        this.units = new UnitReading(known);
    }

    /** Reads as people of a locale type, in the language of the program. */
    public static NumberParser of(Locale locale) {
        return in(UiWords.of(NumberParser.class), locale);
    }

    /** Reads as people of a locale type, with the words of a language. */
    static NumberParser in(Words words, Locale locale) {
        return new NumberParser(words, Separators.of(locale));
    }

    /** Reads as people of the system's format locale type. */
    public static NumberParser ofSystem() {
        return of(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** What was typed into a field of a unit. */
    public Typed read(Unit unit, String typed) {
        try {
            return understood(unit, typed);
        } catch (Refusal refusal) {
            return new Typed.Refused(refusal.sentence);
        }
    }

    private Typed understood(Unit unit, String typed) throws Refusal {
        if (typed.isBlank()) {
            throw refused("empty", example(unit));
        }
        if (typed.length() > LONGEST) {
            throw refused("size", typed.substring(0, LONGEST) + "…", example(unit));
        }
        QuantityReader reader = new QuantityReader(typed, separators, patterns);
        boolean about = reader.about();
        Quantity first = next(reader, unit, typed);
        if (reader.atEnd()) {
            BigDecimal value = value(unit, first);
            return about ? around(unit, value, value.abs().multiply(ABOUT)) : new Typed.Value(value.doubleValue());
        }
        boolean spread = !about && reader.spread();
        if (!spread && (about || !reader.between())) {
            throw unreadable(unit, typed);
        }
        Quantity second = next(reader, unit, typed);
        if (!reader.atEnd()) {
            throw unreadable(unit, typed);
        }
        Quantity start = first.isBare() ? first.withWords(second.words()) : first;
        if (spread) {
            Quantity width = second.isBare() ? second.withWords(first.words()) : second;
            return around(unit, value(unit, start), value(unit, width).abs());
        }
        return between(unit, value(unit, start), value(unit, second));
    }

    private Quantity next(QuantityReader reader, Unit unit, String typed) throws Refusal {
        Optional<Quantity> quantity = reader.quantity();
        if (quantity.isEmpty()) {
            throw unreadable(unit, typed);
        }
        return quantity.get();
    }

    private BigDecimal value(Unit unit, Quantity quantity) throws Refusal {
        if (quantity.dollars() && unit != Unit.USD_MILLIONS) {
            throw refused("unit", "$", example(unit));
        }
        List<BigDecimal> readings = quantity.readings();
        if (readings.isEmpty()) {
            throw refused("grouping", quantity.text(), quantity.text().replaceAll("[^0-9]", ""));
        }
        if (readings.size() > 1) {
            throw ambiguous(quantity);
        }
        try {
            BigDecimal value = units.read(unit, readings.get(0), quantity.words());
            if (value.precision() - value.scale() > LARGEST_POWER) {
                throw refused("size", quantity.text(), example(unit));
            }
            return value;
        } catch (Misfit misfit) {
            String culprit = "unit".equals(misfit.kind) ? String.join(" ", quantity.words()) : quantity.text();
            throw refused(misfit.kind, culprit, example(unit));
        }
    }

    private Typed between(Unit unit, BigDecimal low, BigDecimal high) throws Refusal {
        if (low.compareTo(high) >= 0) {
            throw refused("order", exampleOfRange(unit));
        }
        return new Typed.Range(low.doubleValue(), OptionalDouble.empty(), high.doubleValue());
    }

    private Typed around(Unit unit, BigDecimal mode, BigDecimal width) throws Refusal {
        if (width.signum() == 0) {
            throw refused("spread", exampleOfRange(unit));
        }
        return new Typed.Range(
                mode.subtract(width).doubleValue(),
                OptionalDouble.of(mode.doubleValue()),
                mode.add(width).doubleValue());
    }

    private Refusal ambiguous(Quantity quantity) {
        List<BigDecimal> readings = quantity.readings();
        return refused(
                "ambiguous",
                quantity.text(),
                separators.ungrouped(readings.get(0).toPlainString()),
                separators.ungrouped(readings.get(1).toPlainString()));
    }

    private Refusal unreadable(Unit unit, String typed) {
        boolean otherMoney =
                typed.codePoints().anyMatch(c -> c != '$' && Character.getType(c) == Character.CURRENCY_SYMBOL);
        return otherMoney
                ? refused("currency", example(Unit.USD_MILLIONS))
                : refused("unreadable", typed.strip(), example(unit));
    }

    private String example(Unit unit) {
        return words.get("example." + unit.name(), String.valueOf(separators.decimal()));
    }

    private String exampleOfRange(Unit unit) {
        return words.get("example.range." + unit.name());
    }

    private Refusal refused(String kind, String... arguments) {
        return new Refusal(words.get("refused." + kind, (Object[]) arguments));
    }

    /** A refusal on its way out. */
    private static final class Refusal extends Exception {
        private final String sentence;

        Refusal(String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
        }
    }
}
