package underwrite.model.memo;

/** What the memo is printed on. */
public enum Paper {
    A4,
    LETTER
}
