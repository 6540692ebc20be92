package underwrite.app.theme;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How one of up to twelve scenarios is told apart: colour, shape and line together, never colour alone. Slots 7 to 12 repeat the colours
 * with hollow shapes and dotted lines.
 *
 * @param number 1..12, the place of the scenario in the thesis
 */
public record Slot(int number) {
    /** Slots there are. */
    public static final int COUNT = 12;
    /** Width of the active scenario's line. */
    public static final double ACTIVE_WIDTH = 2.4;
    /** Width of the other scenarios' lines. */
    public static final double OTHER_WIDTH = 1.5;

    private static final int COLOURS = 6;
    private static final List<Slot> ALL =
            IntStream.rangeClosed(1, COUNT).mapToObj(Slot::new).toList();
    private static final double[] SOLID = {};
    private static final double[] DASHED = {5, 3};
    private static final double[] DOTTED = {1.5, 3};

    public Slot {
        if (number < 1 || number > COUNT) {
            throw new IllegalArgumentException("slot " + number + " is not from 1 to " + COUNT);
        }
    }

    /** The slot of the scenario at a place, counted from 0; past the twelfth they begin again. */
    public static Slot at(int index) {
        return ALL.get(Math.floorMod(index, COUNT));
    }

    /** The shape that stands for the scenario. */
    public Marker marker() {
        return Marker.SCENARIOS.get(colourNumber() - 1);
    }

    /** Whether the shape is drawn as an outline. */
    public boolean hollow() {
        return number > COLOURS;
    }

    /** Lengths of dash and gap in px; empty for a solid line. */
    public double[] dashes() {
        if (hollow()) {
            return DOTTED.clone();
        }
        return number == 1 ? DASHED.clone() : SOLID;
    }

    /** The looked-up colour's name, such as {@code -uw-slot-2}. */
    public String css() {
        return "-uw-" + styleClass();
    }

    /** The style class under which {@code -uw-slot}, {@code -uw-slot-mid} and {@code -uw-slot-ground} are this scenario's. */
    public String styleClass() {
        return "slot-" + colourNumber();
    }

    private int colourNumber() {
        return (number - 1) % COLOURS + 1;
    }
}
