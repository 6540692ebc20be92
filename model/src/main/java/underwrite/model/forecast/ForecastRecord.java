package underwrite.model.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import underwrite.model.forecast.Statement.Verdict;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Thesis;

/**
 * How well dated statements did, over one thesis or many.
 *
 * <p>Brier score: the mean of {@code (p - o)²} over decided statements that carry a probability p, with o = 1 when kept and 0 when
 * missed; 0 is perfect, 0.25 is what always saying 50% earns. Example: 0.8 and kept, 0.6 and missed give (0.04 + 0.36)/2 = 0.20.
 *
 * @param statements every statement, decided or open
 * @see <a href="https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2">Brier 1950, Verification of forecasts expressed in
 *     terms of probability</a>
 */
public record ForecastRecord(List<Statement> statements) {
    /** The curve has five steps of 20%. */
    private static final int STEPS = 5;

    public ForecastRecord {
        statements = List.copyOf(statements);
    }

    /**
     * One step of the calibration curve.
     *
     * @param from lower end of the stated probabilities, 0..1
     * @param to upper end; the last step includes it
     * @param count decided statements in the step
     * @param stated mean probability stated
     * @param kept share of them that was kept
     */
    public record Step(double from, double to, int count, double stated, double kept) {}

    /** The record of the milestones of some theses, against their main scenarios. */
    public static ForecastRecord of(List<Thesis> theses) {
        List<Statement> statements = new ArrayList<>();
        theses.forEach(
                thesis -> statements.addAll(of(thesis, projection(thesis)).statements()));
        return new ForecastRecord(statements);
    }

    /**
     * The record of the milestones of one thesis.
     *
     * @param projection of its main scenario; none when that cannot be projected
     */
    public static ForecastRecord of(Thesis thesis, Optional<Projection> projection) {
        return new ForecastRecord(thesis.milestones().stream()
                .map(milestone -> new Statement(
                        milestone,
                        projection.stream()
                                .mapToDouble(found -> found.at(milestone.metric(), milestone.year()))
                                .findFirst(),
                        Statement.verdict(milestone)))
                .toList());
    }

    private static Optional<Projection> projection(Thesis thesis) {
        Assumptions assumptions = thesis.mainScenario().assumptions();
        return thesis.milestones().isEmpty() || !Projector.clashes(assumptions).isEmpty()
                ? Optional.empty()
                : Optional.of(Projector.project(assumptions));
    }

    /** Statements with an actual. */
    public List<Statement> decided() {
        return statements.stream().filter(s -> s.verdict() != Verdict.OPEN).toList();
    }

    /** The share of decided statements that was kept; none while nothing is decided. */
    public OptionalDouble hitRate() {
        return decided().stream().mapToDouble(ForecastRecord::outcome).average();
    }

    /** The Brier score; none while no decided statement carries a probability. */
    public OptionalDouble brierScore() {
        return scored().stream()
                .mapToDouble(s -> Math.pow(probability(s) - outcome(s), 2))
                .average();
    }

    /** The calibration curve; steps without a statement are left out. */
    public List<Step> calibration() {
        return IntStream.range(0, STEPS)
                .mapToObj(this::step)
                .filter(step -> step.count() > 0)
                .toList();
    }

    /** The decided statements of a step of the calibration curve. */
    public List<Statement> within(Step step) {
        return within((int) Math.rint(step.from() * STEPS));
    }

    private List<Statement> within(int place) {
        return scored().stream()
                .filter(s -> Math.min(STEPS - 1, (int) (probability(s) * STEPS)) == place)
                .toList();
    }

    private Step step(int place) {
        List<Statement> within = within(place);
        return new Step(
                (double) place / STEPS,
                (place + 1.0) / STEPS,
                within.size(),
                within.stream()
                        .mapToDouble(ForecastRecord::probability)
                        .average()
                        .orElse(0),
                within.stream().mapToDouble(ForecastRecord::outcome).average().orElse(0));
    }

    /** Decided statements that carry a probability: those that are scored. */
    public List<Statement> scored() {
        return decided().stream()
                .filter(s -> s.milestone().probability() != null)
                .toList();
    }

    private static double probability(Statement statement) {
        Double probability = statement.milestone().probability();
        return probability == null ? 0 : probability;
    }

    private static double outcome(Statement statement) {
        return statement.verdict() == Verdict.KEPT ? 1 : 0;
    }
}
