package underwrite.model.memo.pdf;

import java.awt.Color;

/**
 * How text is set.
 *
 * @param size points
 */
record Ink(Weight weight, float size, Color colour) {
    private static final Color BLACK = new Color(0x1F2328);
    private static final Color NAVY = new Color(0x0B2545);
    private static final Color GREY = new Color(0x57606A);

    static final Ink TITLE = new Ink(Weight.STRONG, 20, NAVY);
    static final Ink FIGURE = new Ink(Weight.STRONG, 16, NAVY);
    static final Ink HEADING = new Ink(Weight.STRONG, 12, NAVY);
    static final Ink TEXT = new Ink(Weight.PLAIN, 9.5f, BLACK);
    static final Ink CELL = new Ink(Weight.PLAIN, 8.5f, BLACK);
    static final Ink QUIET = new Ink(Weight.PLAIN, 8.5f, GREY);
    static final Ink SMALL = new Ink(Weight.PLAIN, 7, GREY);

    /** How dark the letters are. */
    enum Weight {
        PLAIN,
        STRONG
    }

    Ink bolder() {
        return new Ink(Weight.STRONG, size, colour);
    }

    Ink in(Color other) {
        return new Ink(weight, size, other);
    }

    /** From one line to the next, points. */
    float leading() {
        return size * 1.4f;
    }
}
