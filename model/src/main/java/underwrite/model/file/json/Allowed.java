package underwrite.model.file.json;

import underwrite.model.driver.Unit;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.words.Sentence;

/** The words for what a value may be, and for what was found instead. */
public final class Allowed {
    private Allowed() {}

    static Sentence text() {
        return words("allowed.text");
    }

    static Sentence truth() {
        return words("allowed.truth");
    }

    static Sentence list() {
        return words("allowed.list");
    }

    static Sentence object() {
        return words("allowed.object");
    }

    static Sentence numberOrNull() {
        return words("allowed.numberOrNull");
    }

    /** Any finite number. */
    public static Sentence number() {
        return words("allowed.number");
    }

    /** A number in a unit, between two bounds. */
    public static Sentence number(Unit unit, double min, double max) {
        return words("allowed.numberIn", words("unit." + unit.name()), JsonNumber.text(min), JsonNumber.text(max));
    }

    static Sentence number(double min, double max) {
        return words("allowed.numberFrom", JsonNumber.text(min), JsonNumber.text(max));
    }

    static Sentence whole(long min, long max) {
        return words("allowed.wholeFrom", String.valueOf(min), String.valueOf(max));
    }

    static Sentence oneOf(String known) {
        return words("allowed.oneOf", known);
    }

    static Object found(Json json) {
        if (json instanceof Json.Text text) {
            return words("found.text", Shown.text(text.value()));
        }
        if (json instanceof Json.Numeral number) {
            return Shown.text(number.written());
        }
        if (json instanceof Json.Truth truth) {
            return String.valueOf(truth.value());
        }
        if (json instanceof Json.Null) {
            return "null";
        }
        return words(json instanceof Json.Items ? "found.list" : "found.object");
    }

    private static Sentence words(String key, Object... places) {
        return Sentence.of(FileProblem.BUNDLE, key, places);
    }
}
