package underwrite.app.component.slider;

import java.time.LocalDate;
import underwrite.model.evidence.Freshness;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Confidence;
import underwrite.model.thesis.Evidence.Stance;

/**
 * A published value on a slider.
 *
 * @param value in the driver's unit; may lie beyond the driver's range
 * @param stance towards the scenario that is shown
 * @param prominence 0..1, how dark it is drawn: old and uncertain claims fade
 */
public record EvidenceMark(Evidence evidence, double value, Stance stance, double prominence) {
    private static final double FAINTEST = 0.35;

    /**
     * The mark of a piece of evidence that gives a figure: as prominent as the figure still weighs ({@link Freshness}), but never fainter
     * than 0.35. Example: four years old at medium confidence weighs 0.28 and is drawn at 0.35.
     */
    public static EvidenceMark of(Evidence evidence, double value, Stance stance, LocalDate today) {
        return new EvidenceMark(evidence, value, stance, Math.max(FAINTEST, Freshness.of(evidence, today)));
    }

    /** Whether its source is graded: held with more than low confidence. */
    public boolean graded() {
        return evidence.confidence() == Confidence.HIGH || evidence.confidence() == Confidence.MEDIUM;
    }
}
