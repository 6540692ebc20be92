package underwrite.app.component.slider;

import java.time.Year;
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
    private static final double FADES_EACH_YEAR = 0.12;

    /**
     * The mark of a piece of evidence that gives a figure. Prominence is 1 for a claim of this year held with high confidence; each year
     * takes 0.12, medium confidence 0.15, low 0.3, down to 0.35. Example: three years old at medium confidence gives 0.49.
     */
    public static EvidenceMark of(Evidence evidence, double value, Stance stance, Year today) {
        double age = evidence.asOf().length() < 4
                ? 0
                : Math.max(
                        0, today.getValue() - Integer.parseInt(evidence.asOf().substring(0, 4)));
        double prominence = 1 - FADES_EACH_YEAR * age - doubt(evidence);
        return new EvidenceMark(evidence, value, stance, Math.max(FAINTEST, prominence));
    }

    private static double doubt(Evidence evidence) {
        if (evidence.confidence() == null || evidence.confidence() == Confidence.MEDIUM) {
            return 0.15;
        }
        return evidence.confidence() == Confidence.LOW ? 0.3 : 0;
    }
}
