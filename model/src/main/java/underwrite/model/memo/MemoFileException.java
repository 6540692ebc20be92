package underwrite.model.memo;

/** A workbook that cannot be read back as a thesis, in one sentence: what is wrong, where, and what to do. */
public final class MemoFileException extends Exception {
    private static final long serialVersionUID = 1L;

    MemoFileException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
