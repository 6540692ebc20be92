package underwrite.app.theme;

/** How strongly words and lines stand out from their ground. Chosen once, before the first window is dressed. */
public enum Contrast {
    /** Words at 4.5:1 or more. */
    ORDINARY,
    /** Words and the lines of scenarios at 7:1 or more, borders that can be seen. */
    STRONG;

    private static volatile Contrast chosen = ORDINARY;

    /** Chooses for all windows of this run. */
    public static void choose(Contrast contrast) {
        chosen = contrast;
    }

    static Contrast chosen() {
        return chosen;
    }
}
