package underwrite.app.component.slider;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;

/** Where things stand on the canvas of a slider row, and what is under a point of it. */
final class TrackGeometry {
    /** Room above the lanes for the ring of a mark that is pointed at. */
    static final double HEAD = 4;

    static final double EVIDENCE_LANE = HEAD + 3;
    static final double TRACK = HEAD + 14;
    static final double GHOST_LANE = HEAD + 22.5;
    static final double HEIGHT = HEAD + 26;
    static final double INSET = 7;
    static final double THICKNESS = 4;

    private static final double MERGE = 5;
    private static final double GRAB = 6;
    /** What the lanes leave to the thumb between them. */
    private static final double CLEARANCE = 1.5;

    private final SliderScale scale;
    private final Driver driver;
    private final double width;

    TrackGeometry(Driver driver, double width) {
        this.driver = driver;
        this.scale = SliderScale.of(driver);
        this.width = width;
    }

    double left() {
        return INSET - THICKNESS / 2;
    }

    double right() {
        return width - INSET + THICKNESS / 2;
    }

    double length() {
        return Math.max(1, width - 2 * INSET);
    }

    double x(double value) {
        return INSET + scale.position(value) * length();
    }

    double position(double value) {
        return scale.position(value);
    }

    /** The marks from left to right; those closer than 5 px stand as one. */
    List<MarkGroup> groups(List<EvidenceMark> marks) {
        List<EvidenceMark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingDouble(EvidenceMark::value));
        List<MarkGroup> groups = new ArrayList<>();
        List<EvidenceMark> together = new ArrayList<>();
        for (EvidenceMark mark : sorted) {
            if (!together.isEmpty() && x(mark.value()) - x(together.get(0).value()) >= MERGE) {
                groups.add(group(together));
                together.clear();
            }
            together.add(mark);
        }
        if (!together.isEmpty()) {
            groups.add(group(together));
        }
        return groups;
    }

    /** The group of marks under a point. */
    Optional<MarkGroup> groupAt(List<MarkGroup> groups, double x, double y) {
        if (y > EVIDENCE_LANE + GRAB - CLEARANCE) {
            return Optional.empty();
        }
        return groups.stream()
                .filter(group -> Math.abs(group.x() - x) <= GRAB)
                .min(Comparator.comparingDouble(group -> Math.abs(group.x() - x)));
    }

    /** The ghost under a point. */
    Optional<Ghost> ghostAt(List<Ghost> ghosts, double x, double y) {
        if (y < GHOST_LANE - GRAB + CLEARANCE) {
            return Optional.empty();
        }
        return ghosts.stream()
                .filter(ghost -> Math.abs(x(ghost.value()) - x) <= GRAB)
                .min(Comparator.comparingDouble(ghost -> Math.abs(x(ghost.value()) - x)));
    }

    private MarkGroup group(List<EvidenceMark> together) {
        EvidenceMark strongest = together.stream()
                .max(Comparator.comparingDouble(EvidenceMark::prominence))
                .orElseThrow();
        double value = strongest.value();
        int beyond = value > driver.max() ? 1 : value < driver.min() ? -1 : 0;
        return new MarkGroup(x(value), beyond, strongest, List.copyOf(together));
    }

    /**
     * Evidence that stands at one place.
     *
     * @param beyond 1 past the right end, -1 past the left one, else 0
     * @param strongest the one that is drawn
     */
    record MarkGroup(double x, int beyond, EvidenceMark strongest, List<EvidenceMark> marks) {}
}
