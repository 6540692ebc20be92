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
}
