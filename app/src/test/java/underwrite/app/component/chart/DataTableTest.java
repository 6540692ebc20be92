package underwrite.app.component.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;

@DisplayName("The table of a chart")
class DataTableTest {
    private static final List<Column> COLUMNS = List.of(new Column("", "Year"), new Column("Revenue", "Base"));

    @Test
    @DisplayName("is copied with exact numbers, not with what is shown")
    void exact() {
        DataTable table = new DataTable(COLUMNS, List.of(List.of(Cell.text("2030"), Cell.number(36.540234, "$36.5B"))));
        assertThat(table.tabSeparated()).isEqualTo("Year\t\"Revenue, Base\"\r\n2030\t36.540234\r\n");
        assertThat(table.commaSeparated()).isEqualTo("Year,\"Revenue, Base\"\r\n2030,36.540234\r\n");
    }

    @Test
    @DisplayName("writes whole numbers without a decimal point and never an exponent for them")
    void whole() {
        DataTable table =
                new DataTable(COLUMNS, List.of(List.of(Cell.text("a"), Cell.number(1_250_000_000d, "$1.25B"))));
        assertThat(table.commaSeparated()).contains("a,1250000000\r\n");
    }

    @Test
    @DisplayName("takes no formula from a stranger's file: names that begin like one are marked as text")
    void formulas() {
        List<List<Cell>> rows = List.of(
                List.of(Cell.text("=HYPERLINK(\"http://x\")"), Cell.number(-1, "−1")),
                List.of(Cell.text("+1"), Cell.text("@sum")),
                List.of(Cell.text("two\nlines"), Cell.text("-2")));
        String csv = new DataTable(COLUMNS, rows).commaSeparated();
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\")\",-1\r\n", "'+1,'@sum\r\n", "\"two\nlines\",'-2\r\n");
    }

    @Test
    @DisplayName("has as many cells in each row as columns")
    void shape() {
        assertThatThrownBy(() -> new DataTable(COLUMNS, List.of(List.of(Cell.text("2030")))))
                .hasMessage("a row has 1 cells under 2 columns");
    }
}
