package underwrite.model.memo.sheet;

/**
 * One check of the memo.
 *
 * @param key names its words
 * @param where the sheet that it looks at
 * @param formula what must not be further from 0 than the tolerance
 * @param value what that comes to at export
 * @param target the cell to go to
 * @param kind whether it holds for any inputs
 */
record Check(String key, String where, String formula, double value, String target, Kind kind) {

    /** For which inputs a check must hold. */
    enum Kind {
        ALWAYS,
        /** For the inputs as exported; once a reader has changed one, it has nothing to say. */
        AS_EXPORTED
    }
}
