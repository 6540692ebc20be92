package underwrite.app.screen.evidence;

import java.util.OptionalDouble;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Stance;

/**
 * A piece of evidence as the list shows it.
 *
 * @param item the claim
 * @param own whether it stands in the thesis and not only in the library
 * @param stance how it stands to the active scenario
 * @param driver the label of the driver it speaks to; empty for none
 * @param value as it is shown
 * @param moicIfSo MOIC of the active scenario with this value; none where it has no value or the scenario cannot be projected with it
 * @param cited whether a reason of a scenario cites it
 */
record Row(
        Evidence item,
        boolean own,
        Stance stance,
        String driver,
        String value,
        OptionalDouble moicIfSo,
        boolean cited) {

    /** What the second line says: the driver, who said it, when. */
    String origin() {
        String source = item.asOf().isEmpty() ? item.source() : item.source() + ", " + item.asOf();
        return driver.isEmpty() ? source : driver + " · " + source;
    }
}
