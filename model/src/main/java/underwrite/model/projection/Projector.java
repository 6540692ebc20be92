package underwrite.model.projection;

import java.util.List;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;

/**
 * Carries one scenario's assumptions through the model: market, structure, pricing, costs, value, funding and returns, in this order.
 */
public final class Projector {
    /** Each thread's own, since making one takes longer than a projection. */
    private static final ThreadLocal<ProjectionBuffer> BUFFER = ThreadLocal.withInitial(() -> new ProjectionBuffer(1));

    private Projector() {}

    /**
     * Projects a scenario.
     *
     * @throws UnusableScenarioException when the assumptions clash or lie outside their ranges
     */
    public static Projection project(Assumptions assumptions) {
        ProjectionBuffer buffer = BUFFER.get();
        buffer.load(assumptions);
        buffer.project();
        if (!buffer.usable(0)) {
            throw new UnusableScenarioException(clashes(assumptions));
        }
        buffer.returns().computeRates(0);
        return new Projection(assumptions, buffer.sheet());
    }

    /** The sheet of a scenario that can be projected; it holds until this thread projects the next. */
    static Worksheet worksheet(Assumptions assumptions) {
        ProjectionBuffer buffer = BUFFER.get();
        buffer.load(assumptions);
        buffer.project();
        return buffer.sheet();
    }

    /** Every reason why a scenario cannot be projected; empty when it can. */
    public static List<Clash> clashes(Assumptions assumptions) {
        return Usability.clashes(valuesOf(assumptions), optionsOf(assumptions));
    }

    /**
     * Whether a scenario can be projected; as {@link #clashes} but without the reasons and without garbage.
     *
     * @param values one for each driver, in catalogue order, in the driver's unit
     * @param options one for each choice, in catalogue order: the place in {@link Choice#options()}
     */
    public static boolean usable(double[] values, int[] options) {
        return Usability.holds(values, options);
    }

    private static double[] valuesOf(Assumptions assumptions) {
        double[] values = new double[Driver.all().size()];
        assumptions.copyValuesTo(values);
        return values;
    }

    private static int[] optionsOf(Assumptions assumptions) {
        int[] options = new int[Choice.all().size()];
        assumptions.copyOptionsTo(options);
        return options;
    }
}
