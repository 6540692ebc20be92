package underwrite.model.memo;

import underwrite.model.thesis.Thesis;

/**
 * What to write a memo of.
 *
 * @param thesis every scenario of it must be one that can be projected
 * @param paper what it is printed on
 */
public record MemoRequest(Thesis thesis, Paper paper) {

    /** A memo on A4. */
    public static MemoRequest of(Thesis thesis) {
        return new MemoRequest(thesis, Paper.A4);
    }
}
