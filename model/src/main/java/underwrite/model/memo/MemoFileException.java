package underwrite.model.memo;

import underwrite.model.words.Sentence;
import underwrite.model.words.Told;

/** A workbook that cannot be read back as a thesis, in one sentence: what is wrong, where, and what to do. */
public final class MemoFileException extends Exception implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence told;

    MemoFileException(Sentence told) {
        super(told.inEnglish());
        this.told = told;
    }

    @Override
    public Sentence told() {
        return told;
    }
}
