package underwrite.model.file;

/** What identifies a thesis file, and how much may be in one. */
public final class ThesisFormat {
    /** The value of {@code format}. */
    public static final String NAME = "thesis";

    /** The version that is written. */
    public static final int VERSION = 1;

    /** The ending of file names, with its point. */
    public static final String EXTENSION = ".thesis";

    /** The most evidence items; other lists are held to it too. */
    public static final int MAX_ITEMS = 10_000;

    private ThesisFormat() {}
}
