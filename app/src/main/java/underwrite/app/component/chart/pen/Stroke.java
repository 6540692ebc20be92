package underwrite.app.component.chart.pen;

import java.util.Arrays;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** How a line is drawn: colour, width in px, and the lengths of dash and gap in px, none for a solid line. Immutable. */
public final class Stroke {
    private static final double[] SOLID = {};
    private static final double[] DOTS = {1.5, 2.5};
    private static final double[] DASHES = {4, 3};

    private final Color colour;
    private final double width;
    private final double[] dashes;

    private Stroke(Color colour, double width, double[] dashes) {
        this.colour = colour;
        this.width = width;
        this.dashes = dashes;
    }

    public static Stroke solid(Color colour, double width) {
        return new Stroke(colour, width, SOLID);
    }

    public static Stroke dotted(Color colour, double width) {
        return new Stroke(colour, width, DOTS);
    }

    public static Stroke dashed(Color colour, double width) {
        return new Stroke(colour, width, DASHES);
    }

    /** A line with these lengths of dash and gap; empty is solid. */
    public static Stroke dashed(Color colour, double width, double... dashes) {
        return new Stroke(colour, width, dashes.clone());
    }

    public Color colour() {
        return colour;
    }

    public double width() {
        return width;
    }

    public boolean isSolid() {
        return dashes.length == 0;
    }

    double[] dashes() {
        return dashes;
    }

    /** The same line in another width. */
    public Stroke withWidth(double other) {
        return new Stroke(colour, other, dashes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stroke stroke
                && colour.equals(stroke.colour)
                && width == stroke.width
                && Arrays.equals(dashes, stroke.dashes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * colour.hashCode() + Double.hashCode(width)) + Arrays.hashCode(dashes);
    }
}
