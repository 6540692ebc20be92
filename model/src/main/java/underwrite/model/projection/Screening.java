package underwrite.model.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import underwrite.model.driver.Driver;

/**
 * Tells the lanes that can be projected from those that cannot. What the lanes share is judged once; lane by lane only the drivers that vary
 * are looked at, and the rules that bind them.
 */
final class Screening {
    private static final Driver[] NONE = {};
    private static final Rule[] NO_RULES = {};

    private final Worksheet sheet;
    private final boolean[] passed;
    private final double[] values = new double[Driver.all().size()];
    private Driver[] varying = NONE;
    private double[][] rows = {};
    private Rule[] binding = NO_RULES;

    /** Whether all holds that no varying driver has to do with. */
    private boolean restHolds;

    Screening(Worksheet sheet) {
        this.sheet = sheet;
        this.passed = new boolean[sheet.lanes()];
    }

    /** Begins with lanes that are all the same. */
    void start() {
        varying = NONE;
        rows = new double[0][];
        binding = NO_RULES;
        sheet.copyValuesTo(values, 0);
        restHolds = Usability.holds(values, sheet.options());
    }

    /** From now on a driver may differ from lane to lane. */
    void vary(Driver driver) {
        if (List.of(varying).contains(driver)) {
            return;
        }
        List<Driver> drivers = new ArrayList<>(List.of(varying));
        drivers.add(driver);
        varying = drivers.toArray(NONE);
        rows = drivers.stream().map(sheet::values).toArray(double[][]::new);
        binding = Rule.ALL.stream()
                .filter(rule -> rule.drivers().stream().anyMatch(drivers::contains))
                .toArray(Rule[]::new);
        restHolds = Usability.holdsApartFrom(drivers, values, sheet.options());
    }

    void screen() {
        if (varying.length == 0) {
            Arrays.fill(passed, restHolds);
            return;
        }
        for (Driver driver : varying) {
            sheet.changed(driver);
        }
        for (int lane = 0; lane < passed.length; lane++) {
            passed[lane] = restHolds && holds(lane);
        }
    }

    private boolean holds(int lane) {
        for (int i = 0; i < varying.length; i++) {
            double value = rows[i][lane];
            if (!Usability.allowed(varying[i], value)) {
                return false;
            }
            values[varying[i].ordinal()] = value;
        }
        for (Rule rule : binding) {
            if (rule.broken(values, sheet.options())) {
                return false;
            }
        }
        return true;
    }

    boolean passed(int lane) {
        return passed[lane];
    }
}
