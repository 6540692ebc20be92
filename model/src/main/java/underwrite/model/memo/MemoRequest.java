package underwrite.model.memo;

import java.time.LocalDate;
import underwrite.model.thesis.Thesis;

/**
 * What to write a memo of.
 *
 * @param thesis every scenario of it must be one that can be projected
 * @param paper what it is printed on
 */
public record MemoRequest(Thesis thesis, Paper paper) {
    /** The first day that a zip file can say, and the date of a thesis without one. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

    /** A memo on A4. */
    public static MemoRequest of(Thesis thesis) {
        return new MemoRequest(thesis, Paper.A4);
    }

    /** The day that the file bears, whenever it is written: the entry date of the thesis. */
    public LocalDate day() {
        LocalDate asOf = thesis.asOf();
        return asOf == null || asOf.isBefore(FIRST_DAY) ? FIRST_DAY : asOf;
    }
}
