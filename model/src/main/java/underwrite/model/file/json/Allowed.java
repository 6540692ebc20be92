package underwrite.model.file.json;

import underwrite.model.words.Words;

/** The words for what a value may be, and for what was found instead. */
public final class Allowed {
    private static final Words WORDS = Words.of("underwrite/model/file/problem/problems");

    private Allowed() {}

    static String text() {
        return WORDS.get("allowed.text");
    }

    static String truth() {
        return WORDS.get("allowed.truth");
    }

    static String list() {
        return WORDS.get("allowed.list");
    }

    static String object() {
        return WORDS.get("allowed.object");
    }

    static String numberOrNull() {
        return WORDS.get("allowed.numberOrNull");
    }

    /** Any finite number. */
    public static String number() {
        return WORDS.get("allowed.number");
    }

    /** A number in a unit, between two bounds. */
    public static String number(String unit, double min, double max) {
        return WORDS.get("allowed.numberIn", unit, JsonNumber.text(min), JsonNumber.text(max));
    }

    static String number(double min, double max) {
        return WORDS.get("allowed.numberFrom", JsonNumber.text(min), JsonNumber.text(max));
    }

    static String whole(long min, long max) {
        return WORDS.get("allowed.wholeFrom", String.valueOf(min), String.valueOf(max));
    }

    static String oneOf(String known) {
        return WORDS.get("allowed.oneOf", known);
    }

    static String found(Json json) {
        if (json instanceof Json.Text text) {
            return WORDS.get("found.text", Shown.text(text.value()));
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
        return WORDS.get(json instanceof Json.Items ? "found.list" : "found.object");
    }
}
