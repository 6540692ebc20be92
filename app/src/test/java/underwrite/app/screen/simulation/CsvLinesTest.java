package underwrite.app.screen.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lines of comma-separated values")
class CsvLinesTest {
    private static String written(String... parts) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvLines lines = new CsvLines(out);
        for (String part : parts) {
            lines.append(part);
        }
        return out.toString();
    }

    @Test
    @DisplayName("end with CR LF, empty fields and all, however they come in")
    void ends() throws IOException {
        assertThat(written("trial,scenario", "\n", "0,base,1.5,,\n")).isEqualTo("trial,scenario\r\n0,base,1.5,,\r\n");
    }

    @Test
    @DisplayName("keep numbers, minus and all, and hold back names that a spreadsheet would take for a formula")
    void safe() throws IOException {
        assertThat(written("1,-1,-0.25,1.0E-5,-2E7\n")).isEqualTo("1,-1,-0.25,1.0E-5,-2E7\r\n");
        assertThat(written("1,-bear,2\n")).isEqualTo("1,'-bear,2\r\n");
        assertThat(written("=1+1,@sum,+a\n")).isEqualTo("'=1+1,'@sum,'+a\r\n");
    }
}
