package underwrite.app.screen.sensitivity;

import java.util.List;
import java.util.function.Function;
import underwrite.app.component.chart.Stance;
import underwrite.app.screen.KnownEvidence;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Thesis;

/** Published values of a driver, as charts mark them. */
final class Evidences {
    private Evidences() {}

    /** A mark of a chart: where it stands, how it is drawn, and whose it is. */
    @FunctionalInterface
    interface Maker<T> {
        T mark(double value, Stance stance, String name);
    }

    static <T> List<T> of(Thesis thesis, Driver driver, Maker<T> maker) {
        Function<Evidence, T> mark = item -> maker.mark(
                item.value() == null ? Double.NaN : item.value(),
                Stance.valueOf(item.stance().name()),
                name(item));
        return KnownEvidence.of(thesis, driver).stream().map(mark).toList();
    }

    /** Who said it and when, without the rest. */
    private static String name(Evidence item) {
        int end = item.source().indexOf(',');
        return end > 0 ? item.source().substring(0, end) : item.source();
    }
}
