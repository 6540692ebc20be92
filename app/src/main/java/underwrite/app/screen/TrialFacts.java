package underwrite.app.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Working.Part;
import underwrite.model.driver.Unit;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;
import underwrite.model.words.Words;

/**
 * What the working of a simulated figure says of its simulation.
 *
 * @param trials run, the rejected included
 * @param rejected those whose draws clash
 */
public record TrialFacts(SimulationSettings settings, long trials, long rejected) {
    private static final Words WORDS = UiWords.of(TrialFacts.class);
    private static final double FINE = 0.1;

    /** The page of help on figures of many worlds or theses. */
    public static final String PAGE = "guide.6";

    /** Trials that count. */
    public long used() {
        return trials - rejected;
    }

    /** How many trials, how drawn, from which seed. */
    public List<Part> parts(NumberText numbers) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.plain(WORDS.get("trials.used"), count(used(), numbers)));
        if (rejected > 0) {
            parts.add(Part.plain(WORDS.get("trials.rejected"), count(rejected, numbers)));
        }
        String sampling = WORDS.get("trials.sampling." + settings.sampling().name());
        parts.add(Part.plain(WORDS.get("trials.sampling"), sampling));
        parts.add(Part.plain(WORDS.get("trials.seed"), Long.toString(settings.seed())));
        return parts;
    }

    private static String count(long number, NumberText numbers) {
        return numbers.exact(Unit.PEOPLE, (double) number);
    }

    /** The standard error of a multiple. */
    public Part error(double error, NumberText numbers) {
        return error(
                error < FINE
                        ? numbers.exact(Unit.MULTIPLE, Math.rint(error * 1000) / 1000)
                        : numbers.shown(Unit.MULTIPLE, error));
    }

    /** The standard error of a share, in points of a hundred. */
    public Part shareError(double error, NumberText numbers) {
        return error(WORDS.get("trials.points", numbers.exact(Unit.SCORE, Math.rint(error * 10_000) / 100)));
    }

    /** The standard error of a rank correlation, where there is one. */
    public List<Part> rankError(OptionalDouble error, NumberText numbers) {
        return error.stream()
                .mapToObj(found -> error(numbers.exact(Unit.SCORE, Math.rint(found * 10_000) / 10_000)))
                .toList();
    }

    /** Better sampling than random makes it smaller than the formula says. */
    private Part error(String shown) {
        boolean random = settings.sampling() == Sampling.RANDOM;
        return Part.plain(WORDS.get("trials.error"), random ? shown : WORDS.get("trials.atMost", shown));
    }
}
