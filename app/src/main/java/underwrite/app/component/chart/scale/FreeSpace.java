package underwrite.app.component.chart.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds places for small labels inside a plot, off the lines and off each other. */
public final class FreeSpace {
    private static final double OUTSIDE = 1000;
    private static final int RINGS = 6;
    private static final double RING = 8;

    private final Box plot;
    private final List<Box> taken = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();

    public FreeSpace(double left, double top, double right, double bottom) {
        this.plot = new Box(left, top, right - left, bottom - top);
    }

    /** A rectangle, px. */
    public record Box(double x, double y, double width, double height) {
        /** Whether the two have a place in common. */
        public boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean within(Box outer) {
            return x >= outer.x - 0.5
                    && y >= outer.y - 0.5
                    && x + width <= outer.x + outer.width + 0.5
                    && y + height <= outer.y + outer.height + 0.5;
        }

        /** The length of a straight line inside the box. Asked for thousands of times in a frame, so nothing is made on the way. */
        double crossed(double x1, double y1, double x2, double y2) {
            if (apart(x1, x2, x, width) || apart(y1, y2, y, height)) {
                return 0;
            }
            double from = Math.max(0, Math.max(enters(x1 - x, x2 - x1, width), enters(y1 - y, y2 - y1, height)));
            double to = Math.min(1, Math.min(leaves(x1 - x, x2 - x1, width), leaves(y1 - y, y2 - y1, height)));
            return to > from ? (to - from) * Math.hypot(x2 - x1, y2 - y1) : 0;
        }

        private static boolean apart(double one, double other, double from, double size) {
            return Math.max(one, other) < from || Math.min(one, other) > from + size;
        }

        /** Which part of a step has been gone when it comes into 0..size. */
        private static double enters(double start, double step, double size) {
            return step == 0 ? 0 : Math.min(-start / step, (size - start) / step);
        }

        private static double leaves(double start, double step, double size) {
            return step == 0 ? 1 : Math.max(-start / step, (size - start) / step);
        }
    }

    /** A box that nothing else may cover. */
    public void take(Box box) {
        taken.add(box);
    }

    /** A straight line that labels keep off where they can. */
    public void line(double x1, double y1, double x2, double y2) {
        lines.add(new double[] {x1, y1, x2, y2});
    }

    /** The first of the places that is free, else the one that lies over least of the lines; it is taken then. */
    public Box best(List<Box> candidates) {
        Box best = candidates.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Box candidate : candidates) {
            double cost = cost(candidate);
            if (cost < least) {
                best = candidate;
                least = cost;
            }
        }
        take(best);
        return best;
    }

    /** The place that lies over least of the lines, but over nothing else and inside the plot; it is taken then. Empty where none is. */
    public Optional<Box> clear(List<Box> candidates) {
        Optional<Box> found =
                candidates.stream().filter(box -> cost(box) < OUTSIDE).min(Comparator.comparingDouble(this::cost));
        found.ifPresent(this::take);
        return found;
    }

    /** The first of the places that is free; it is taken then. Empty where none is. */
    public Optional<Box> free(List<Box> candidates) {
        Optional<Box> found = candidates.stream().filter(this::isFree).findFirst();
        found.ifPresent(this::take);
        return found;
    }

    private boolean isFree(Box box) {
        return box.within(plot)
                && taken.stream().noneMatch(box::overlaps)
                && lines.stream().allMatch(line -> box.crossed(line[0], line[1], line[2], line[3]) == 0);
    }

    private double cost(Box box) {
        double cost = box.within(plot) ? 0 : OUTSIDE;
        for (Box other : taken) {
            cost += box.overlaps(other) ? OUTSIDE : 0;
        }
        for (double[] line : lines) {
            cost += box.crossed(line[0], line[1], line[2], line[3]);
        }
        return cost;
    }

    /** Places around a point, the near ones first, then farther off; each moved sideways into the plot. */
    public List<Box> near(double x, double y, double width, double height, double away) {
        List<Box> places = new ArrayList<>();
        for (int ring = 0; ring <= RINGS; ring++) {
            double off = away + ring * RING;
            around(x, y, width, height, off).forEach(places::add);
            places.add(new Box(x + off, y - height, width, height));
            places.add(new Box(x + off, y, width, height));
            places.add(new Box(x - off - width, y - height, width, height));
            places.add(new Box(x - off - width, y, width, height));
        }
        places.replaceAll(this::inward);
        return places;
    }

    private Box inward(Box box) {
        double x = Math.max(plot.x, Math.min(plot.x + plot.width - box.width, box.x));
        return new Box(x, box.y, box.width, box.height);
    }

    /** Places around a point for a label, the preferred first: above, below, to the right, to the left, then the corners. */
    public static List<Box> around(double x, double y, double width, double height, double away) {
        return List.of(
                new Box(x - width / 2, y - away - height, width, height),
                new Box(x - width / 2, y + away, width, height),
                new Box(x + away, y - height / 2, width, height),
                new Box(x - away - width, y - height / 2, width, height),
                new Box(x - away / 2 - width, y - away - height, width, height),
                new Box(x + away / 2, y - away - height, width, height),
                new Box(x + away / 2, y + away, width, height),
                new Box(x - away / 2 - width, y + away, width, height));
    }
}
