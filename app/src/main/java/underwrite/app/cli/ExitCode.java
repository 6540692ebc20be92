package underwrite.app.cli;

/** What the command line ends with; scripts depend on it. */
public final class ExitCode {
    /** All done. */
    public static final int DONE = 0;
    /** A file, a value or the answer is wrong. */
    public static final int WRONG_INPUT = 1;
    /** The call itself is wrong. */
    public static final int WRONG_CALL = 2;
    /** The disk is full, permission is missing, or the like. */
    public static final int MACHINE_FAILED = 3;

    private ExitCode() {}
}
