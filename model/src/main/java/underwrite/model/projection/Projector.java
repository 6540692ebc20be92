package underwrite.model.projection;

import java.util.List;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;

/**
 * Carries one scenario's assumptions through the model: market, structure, pricing, costs, value, funding and returns, in this order.
 */
public final class Projector {
    private Projector() {}

    /**
     * Projects a scenario.
     *
     * @throws UnusableScenarioException when the assumptions clash or lie outside their ranges
     */
    public static Projection project(Assumptions assumptions) {
        double[] values = valuesOf(assumptions);
        int[] options = optionsOf(assumptions);
        if (!usable(values, options)) {
            throw new UnusableScenarioException(clashes(assumptions));
        }
        ProjectionBuffer buffer = new ProjectionBuffer();
        projectInto(values, options, buffer);
        return new Projection(assumptions, buffer.sheet());
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

    /**
     * Projects a scenario into a buffer, replacing what stood there; leaves no garbage. The scenario must be {@link #usable}: this is not
     * checked again, and the numbers of an unusable one mean nothing.
     *
     * @param values one for each driver, in catalogue order, in the driver's unit
     * @param options one for each choice, in catalogue order: the place in {@link Choice#options()}
     */
    public static void projectInto(double[] values, int[] options, ProjectionBuffer buffer) {
        buffer.project(values, options);
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
