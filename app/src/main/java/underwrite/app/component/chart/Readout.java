package underwrite.app.component.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import underwrite.app.theme.Slot;

/**
 * What is said beside the crosshair: a title, a row for each value, and a sentence where something is to be said about them.
 *
 * @param title such as "March 2031"
 * @param rows in the order in which the lines lie
 * @param note a sentence below them; empty for none
 */
public record Readout(String title, List<Row> rows, String note) {
    public Readout {
        rows = List.copyOf(rows);
    }

    /** A read-out of values alone. */
    public Readout(String title, List<Row> rows) {
        this(title, rows, "");
    }

    /**
     * A value.
     *
     * @param name whose it is
     * @param value as it is shown
     * @param slot the scenario's shape; empty where there is none
     * @param colour the swatch of a row without a shape; null for none
     */
    public record Row(
            String name,
            String value,
            Optional<Slot> slot,
            @Nullable Color colour) {
        public static Row of(String name, String value) {
            return new Row(name, value, Optional.empty(), null);
        }

        public static Row of(Slot slot, String name, String value) {
            return new Row(name, value, Optional.of(slot), null);
        }

        public static Row of(Color colour, String name, String value) {
            return new Row(name, value, Optional.empty(), colour);
        }
    }

    /** The same in one line, for those who hear it. */
    public String spoken() {
        return rows.stream()
                .map(row -> row.value().isEmpty() ? row.name() : row.name() + " " + row.value())
                .collect(Collectors.joining(", ", title + ": ", note.isEmpty() ? "" : ". " + note));
    }
}
