package underwrite.app.component.chart;

/**
 * What the reader looks at while a chart is drawn.
 *
 * @param spot the spot pointed at, or {@link Spots#NONE}
 * @param x where the pointer is, in px; NaN when keys lead
 * @param y where the pointer is, in px; NaN when keys lead
 */
public record Attention(int spot, double x, double y) {
    /** Looks at nothing. */
    public static final Attention NOWHERE = new Attention(Spots.NONE, Double.NaN, Double.NaN);

    /** There is no reader: what is drawn goes into a file. */
    public static final Attention ON_PAPER = new Attention(Spots.NONE, -1, -1);

    public boolean isOnPaper() {
        return equals(ON_PAPER);
    }

    public boolean isSomewhere() {
        return spot != Spots.NONE;
    }
}
