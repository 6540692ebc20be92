package underwrite.app.component.chart;

/**
 * What the reader looks at while a chart is drawn.
 *
 * @param spot the spot pointed at, or {@link Spots#NONE}
 * @param x where the pointer is, in px; NaN when keys lead
 * @param y where the pointer is, in px; NaN when keys lead
 */
public record Attention(int spot, double x, double y) {
    /** Looks at nothing: files are drawn so. */
    public static final Attention NOWHERE = new Attention(Spots.NONE, Double.NaN, Double.NaN);

    public boolean isSomewhere() {
        return spot != Spots.NONE;
    }
}
