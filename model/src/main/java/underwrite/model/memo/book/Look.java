package underwrite.model.memo.book;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Colours follow what banks do: inputs blue, formulas black, links to other sheets green; colour never speaks alone.
 *
 * @param ink colour of the text, RRGGBB
 * @param ground colour behind it, RRGGBB, or null
 * @param format number format; empty for text
 * @param size in points
 */
public record Look(
        String ink,
        @Nullable String ground,
        String format,
        Align align,
        Edge edge,
        int size,
        boolean bold,
        boolean italic,
        boolean wrapped,
        boolean indented) {

    /** Where in its cell a text stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Lines around a cell. */
    public enum Edge {
        NONE,
        ABOVE,
        BAR,
        BELOW,
        HEAVY_BELOW,
        BOX
    }

    public static final String BLACK = "1F2328";
    public static final String NAVY = "1B2A41";
    public static final String GREY = "59636E";
    public static final String BLUE = "0000FF";
    public static final String GREEN = "006100";
    public static final String WHITE = "FFFFFF";
    public static final String INPUT_GROUND = "FFFBE6";
    public static final String BAND = "E7ECF3";
    public static final String PALE = "EEF1F6";
    public static final String RED = "B3261E";

    private static final int BODY_SIZE = 10;

    /** Plain text. */
    public static final Look TEXT =
            new Look(BLACK, null, "", Align.LEFT, Edge.NONE, BODY_SIZE, false, false, false, false);

    /** A calculated number. */
    public static final Look NUMBER = TEXT.aligned(Align.RIGHT);

    /** The name of a sheet. */
    public static final Look TITLE = TEXT.ink(NAVY).sized(16).bolder();

    /** Words under a title. */
    public static final Look QUIET = TEXT.ink(GREY);

    /** The head of a table. */
    public static final Look HEAD = TEXT.ink(WHITE).on(NAVY).bolder();

    /** The head of a part of a sheet. */
    public static final Look SECTION = TEXT.ink(NAVY).on(BAND).bolder();

    /** A number or text that a reader may change. */
    public static final Look INPUT = NUMBER.ink(BLUE).on(INPUT_GROUND).edged(Edge.BOX);

    public Look ink(String colour) {
        return new Look(colour, ground, format, align, edge, size, bold, italic, wrapped, indented);
    }

    public Look on(String colour) {
        return new Look(ink, colour, format, align, edge, size, bold, italic, wrapped, indented);
    }

    public Look as(String numberFormat) {
        return new Look(ink, ground, numberFormat, align, edge, size, bold, italic, wrapped, indented);
    }

    public Look aligned(Align where) {
        return new Look(ink, ground, format, where, edge, size, bold, italic, wrapped, indented);
    }

    public Look edged(Edge lines) {
        return new Look(ink, ground, format, align, lines, size, bold, italic, wrapped, indented);
    }

    public Look sized(int points) {
        return new Look(ink, ground, format, align, edge, points, bold, italic, wrapped, indented);
    }

    public Look bolder() {
        return new Look(ink, ground, format, align, edge, size, true, italic, wrapped, indented);
    }

    public Look slanted() {
        return new Look(ink, ground, format, align, edge, size, bold, true, wrapped, indented);
    }

    public Look wrapping() {
        return new Look(ink, ground, format, align, edge, size, bold, italic, true, indented);
    }

    public Look stepped() {
        return new Look(ink, ground, format, align, edge, size, bold, italic, wrapped, true);
    }
}
