package underwrite.app.component.chart;

/**
 * How the line above a chart is shared: title and unit from the left, figure and its words from the right. Where it is narrow the words
 * beside the figure go first, then the unit, and last the title is cut.
 *
 * @param title the room for the title, px
 * @param unit whether the unit is shown
 * @param note whether the words beside the figure are shown
 */
public record HeadPlan(double title, boolean unit, boolean note) {
    /** Between title and unit. */
    public static final double UNIT_GAP = 6;
    /** Between the figure and its words. */
    static final double NOTE_GAP = 4;

    private static final double MIDDLE_GAP = 7;

    /** Shares a room among parts of these widths; a part without words is 0 wide. */
    public static HeadPlan of(double room, double title, double unit, double figure, double note) {
        double unitRoom = unit > 0 ? unit + UNIT_GAP : 0;
        double noteRoom = note > 0 ? note + (figure > 0 ? NOTE_GAP : 0) : 0;
        double gap = figure > 0 || note > 0 ? MIDDLE_GAP : 0;
        boolean noteFits = note > 0 && title + unitRoom + gap + figure + noteRoom <= room;
        double right = figure + (noteFits ? noteRoom : 0);
        double left = right > 0 ? room - right - MIDDLE_GAP : room;
        boolean unitFits = unit > 0 && title + unitRoom <= left;
        return new HeadPlan(Math.min(title, left), unitFits, noteFits);
    }
}
