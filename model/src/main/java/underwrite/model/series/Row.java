package underwrite.model.series;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import underwrite.model.words.Words;

/**
 * A row of a block of lines: a class of stock ({@code existing}, {@code later3}), a year of a cash flow ({@code year3}) or a step of a
 * search ({@code step1}).
 *
 * @param family what kind of row, such as {@code later}
 * @param number which of its family; 0 for the only one
 */
public record Row(String family, int number) {
    private static final Words WORDS = Words.of("underwrite/model/series/lines");
    private static final int STEPS = 3;

    /** All rows that a family name stands for in the catalogue, in order. */
    static List<Row> named(String name) {
        return switch (name) {
            case "later" -> numbered("later", Series.HORIZON).toList();
            case "year" -> numbered("year", Series.HORIZON).toList();
            case "step" -> numbered("step", STEPS).toList();
            case "preferred" ->
                Stream.concat(
                                Stream.of("existing", "round", "ours").map(only -> new Row(only, 0)),
                                numbered("later", Series.HORIZON))
                        .toList();
            default -> List.of(single(name));
        };
    }

    private static Stream<Row> numbered(String family, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> new Row(family, number));
    }

    private static Row single(String id) {
        String family = id.replaceAll("\\d+$", "");
        return new Row(family, family.equals(id) ? 0 : Integer.parseInt(id.substring(family.length())));
    }

    /** The row so many places further in its family. */
    Row shifted(int places) {
        return new Row(family, number + places);
    }

    private boolean alone() {
        return number == 0 && !family.equals("year") && !family.equals("step");
    }

    /** The id within its block, such as {@code later3}. */
    public String id() {
        return alone() ? family : family + number;
    }

    /** The name, in a language; {@link Locale#ROOT} is English. */
    public String label(Locale locale) {
        return WORDS.in(locale).get("row." + family, number);
    }
}
