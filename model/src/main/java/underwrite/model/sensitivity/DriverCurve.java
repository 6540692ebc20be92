package underwrite.model.sensitivity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.sensitivity.BreakEven.Best;
import underwrite.model.sensitivity.BreakEven.Crossing;
import underwrite.model.thesis.Assumptions;

/**
 * An outcome over the whole range of one driver, all others as they are: scanned at 64 points, equally spaced on its slider. Immutable.
 *
 * <p>It shows humps that a tornado hides, how far the driver can move the outcome, which way, and where a target is reached. A crossing is
 * sought between two neighbouring points on different sides of the target and bisected to 1e-11 of the slider, which is at most 1e-9 of
 * the range; where the outcome jumps over the target it is the side at or above it that counts as reaching it. Gaps, where the scenario
 * cannot be projected, hold no crossing.
 */
public final class DriverCurve {
    /** How many points are scanned. */
    public static final int POINTS = 64;

    private static final double FINEST_POSITION = 1e-11;

    /** Two outcomes that differ by less, relative to the target, are the same number computed in two ways. */
    private static final double ROUNDING = 1e-12;

    private final Assumptions assumptions;
    private final Outcome outcome;
    private final SliderScale scale;
    private final Driver driver;
    private final List<Point> points;

    private DriverCurve(Assumptions assumptions, Driver driver, Outcome outcome) {
        this.assumptions = assumptions;
        this.driver = driver;
        this.outcome = outcome;
        this.scale = SliderScale.of(driver);
        this.points = IntStream.range(0, POINTS)
                .mapToObj(i -> point((double) i / (POINTS - 1)))
                .toList();
    }

    /**
     * One point of the curve.
     *
     * @param position on the slider, 0..1
     * @param value in the driver's unit
     * @param outcome none where the scenario cannot be projected
     */
    public record Point(double position, double value, OptionalDouble outcome) {}

    /** Scans the range of one driver. */
    public static DriverCurve scan(Assumptions assumptions, Driver driver, Outcome outcome) {
        return new DriverCurve(assumptions, driver, outcome);
    }

    /** Scans the ranges of some drivers, in the order given. */
    public static List<DriverCurve> scan(Assumptions assumptions, Collection<Driver> drivers, Outcome outcome) {
        return drivers.stream()
                .map(driver -> scan(assumptions, driver, outcome))
                .toList();
    }

    private Point point(double position) {
        double value = scale.value(position);
        return new Point(position, value, outcome.ifUsable(assumptions.with(driver, value)));
    }

    /** The driver that moves. */
    public Driver driver() {
        return driver;
    }

    /** The points from the left end of the slider to the right. */
    public List<Point> points() {
        return points;
    }

    /** The distance between the highest and the lowest outcome on the range; 0 when nothing can be projected. */
    public double spread() {
        DoubleSummaryStatistics outcomes = points.stream()
                .filter(point -> point.outcome().isPresent())
                .mapToDouble(point -> point.outcome().getAsDouble())
                .summaryStatistics();
        return outcomes.getCount() == 0 ? 0 : outcomes.getMax() - outcomes.getMin();
    }

    /**
     * Which way the outcome goes when the driver is raised from today's value: 1 up, -1 down, 0 nowhere. Where it stands still around
     * today's value, the ends of the range decide.
     */
    public int direction() {
        double today = scale.position(assumptions.value(driver));
        List<Point> usable =
                points.stream().filter(point -> point.outcome().isPresent()).toList();
        if (usable.isEmpty()) {
            return 0;
        }
        Point first = usable.get(0);
        Point last = usable.get(usable.size() - 1);
        Point below =
                usable.stream().filter(point -> point.position() < today).reduce(first, (nearest, point) -> point);
        Point above = usable.stream()
                .filter(point -> point.position() > today)
                .findFirst()
                .orElse(last);
        int near = Double.compare(above.outcome().getAsDouble(), below.outcome().getAsDouble());
        return near != 0
                ? near
                : Double.compare(last.outcome().getAsDouble(), first.outcome().getAsDouble());
    }

    /** Where the outcome reaches a target, and how near it comes where it does not. */
    public BreakEven breakEven(double target) {
        double today = assumptions.value(driver);
        OptionalDouble outcomeToday = outcome.ifUsable(assumptions);
        List<Crossing> crossings = crossings(target, today, outcomeToday);
        Optional<Crossing> nearest =
                crossings.stream().min(Comparator.comparingDouble(crossing -> Math.abs(crossing.value() - today)));
        return new BreakEven(driver, target, today, outcomeToday, crossings, nearest, best(target));
    }

    private List<Crossing> crossings(double target, double today, OptionalDouble outcomeToday) {
        List<Crossing> crossings = new ArrayList<>();
        for (int i = 1; i < POINTS; i++) {
            crossing(points.get(i - 1), points.get(i), target).ifPresent(crossings::add);
        }
        boolean alreadyThere = outcomeToday.isPresent() && same(outcomeToday.getAsDouble(), target);
        if (crossings.isEmpty() && alreadyThere) {
            crossings.add(new Crossing(today, outcomeToday.getAsDouble(), direction() >= 0));
        }
        return crossings;
    }

    private Optional<Crossing> crossing(Point left, Point right, double target) {
        if (left.outcome().isEmpty() || right.outcome().isEmpty() || reaches(left, target) == reaches(right, target)) {
            return Optional.empty();
        }
        boolean rising = reaches(right, target);
        Point low = left;
        Point high = right;
        while (high.position() - low.position() > FINEST_POSITION) {
            Point middle = point((low.position() + high.position()) / 2);
            if (middle.outcome().isEmpty()) {
                return Optional.empty();
            }
            if (reaches(middle, target) == rising) {
                high = middle;
            } else {
                low = middle;
            }
        }
        Point reached = rising ? high : low;
        return Optional.of(new Crossing(reached.value(), reached.outcome().getAsDouble(), rising));
    }

    private static boolean reaches(Point point, double target) {
        double outcome = point.outcome().orElseThrow();
        return outcome >= target || same(outcome, target);
    }

    private static boolean same(double outcome, double target) {
        return Math.abs(outcome - target) <= ROUNDING * Math.max(1, Math.abs(target));
    }

    private Optional<Best> best(double target) {
        return points.stream()
                .filter(point -> point.outcome().isPresent())
                .map(point -> new Best(point.value(), point.outcome().getAsDouble()))
                .min(Comparator.comparingDouble(best -> Math.abs(best.outcome() - target)));
    }

    @Override
    public String toString() {
        return driver.id() + Objects.toString(points);
    }
}
