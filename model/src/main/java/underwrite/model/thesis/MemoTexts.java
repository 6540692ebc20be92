package underwrite.model.thesis;

/**
 * The author's words for the memo, as plain text or Markdown; never executed, linked out or fetched.
 *
 * @param privateNotes left out of shared copies
 */
public record MemoTexts(
        String summary, String thesis, String risks, String decision, String privateNotes, Extras extras) {
    /** No words yet. */
    public static final MemoTexts EMPTY = new MemoTexts("", "", "", "", "", Extras.NONE);

    /** The same texts with another summary. */
    public MemoTexts withSummary(String changed) {
        return new MemoTexts(changed, thesis, risks, decision, privateNotes, extras);
    }

    /** The same texts with another thesis. */
    public MemoTexts withThesis(String changed) {
        return new MemoTexts(summary, changed, risks, decision, privateNotes, extras);
    }

    /** The same texts with another account of the risks. */
    public MemoTexts withRisks(String changed) {
        return new MemoTexts(summary, thesis, changed, decision, privateNotes, extras);
    }

    /** The same texts with another decision. */
    public MemoTexts withDecision(String changed) {
        return new MemoTexts(summary, thesis, risks, changed, privateNotes, extras);
    }

    /** The same texts with another private note. */
    public MemoTexts withPrivateNotes(String changed) {
        return new MemoTexts(summary, thesis, risks, decision, changed, extras);
    }
}
