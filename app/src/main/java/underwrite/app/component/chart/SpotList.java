package underwrite.app.component.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Spots that lie in a row: bars, rows of a list, marks. Right and Down lead to the next one, Left and Up to the one before. */
public final class SpotList implements Spots {
    /**
     * A rectangle that can be pointed at.
     *
     * @param left the left edge, px
     * @param top the upper edge, px
     * @param right the right edge, px
     * @param bottom the lower edge, px
     * @param anchorX where the read-out stands beside
     * @param anchorY where the read-out stands beside
     * @param readout what is said
     * @param point the figure of the model, if it is one
     */
    private record Area(
            double left,
            double top,
            double right,
            double bottom,
            double anchorX,
            double anchorY,
            Supplier<Readout> readout,
            @Nullable PointKey point) {}

    private final List<Area> areas = new ArrayList<>();
    private final int start;

    /** Spots of which keys reach the first one first. */
    public SpotList() {
        this(0);
    }

    /** Spots of which keys reach this one first. */
    public SpotList(int start) {
        this.start = start;
    }

    /** Adds a rectangle; the read-out stands beside its middle. */
    public void add(
            double left, double top, double right, double bottom, Supplier<Readout> readout, @Nullable PointKey point) {
        areas.add(new Area(left, top, right, bottom, (left + right) / 2, (top + bottom) / 2, readout, point));
    }

    /** Adds a rectangle whose read-out stands beside a place. */
    public void add(
            double left,
            double top,
            double right,
            double bottom,
            double anchorX,
            double anchorY,
            Supplier<Readout> readout,
            @Nullable PointKey point) {
        areas.add(new Area(left, top, right, bottom, anchorX, anchorY, readout, point));
    }

    @Override
    public int count() {
        return areas.size();
    }

    /** The spot at a place; of several the one whose read-out is nearest. */
    @Override
    public int at(double x, double y) {
        int best = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            boolean inside = x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
            double distance = Math.hypot(x - area.anchorX, y - area.anchorY);
            if (inside && distance < least) {
                best = i;
                least = distance;
            }
        }
        return best;
    }

    @Override
    public int from(int spot, Direction direction) {
        if (areas.isEmpty()) {
            return NONE;
        }
        if (spot == NONE) {
            return Math.max(0, Math.min(areas.size() - 1, start));
        }
        boolean forward = direction == Direction.RIGHT || direction == Direction.DOWN;
        return Math.max(0, Math.min(areas.size() - 1, spot + (forward ? 1 : -1)));
    }

    @Override
    public double x(int spot) {
        return areas.get(spot).anchorX;
    }

    @Override
    public double y(int spot) {
        return areas.get(spot).anchorY;
    }

    @Override
    public Readout readout(int spot) {
        return areas.get(spot).readout.get();
    }

    @Override
    public Optional<PointKey> point(int spot) {
        return Optional.ofNullable(areas.get(spot).point);
    }
}
