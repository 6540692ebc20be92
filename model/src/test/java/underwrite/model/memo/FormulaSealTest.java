package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hashes of a memo's formulas")
class FormulaSealTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Bear! (1)");
    private final XSSFRow row = sheet.createRow(4);
    private final XSSFCell sum = row.createCell(0);
    private final XSSFCell rounded = row.createCell(1);

    FormulaSealTest() {
        row.createCell(2).setCellValue(7);
        sum.setCellFormula("SUM(C5:D5)");
        rounded.setCellFormula("IF(A5>1,ROUND(A5,2),C5)");
        FormulaSeal.of(workbook).put(properties());
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    @DisplayName(
            "are those at export, whatever the program would write today, and hold over what spreadsheets write in their own way")
    void hold() {
        rounded.setCellFormula("if( A5 > 1, round(A5, 2), C5 )");
        row.getCell(2).setCellValue(8);
        assertThat(seal().broken(workbook)).isEmpty();
    }

    @Test
    @DisplayName("name a formula that was changed, typed over, or went with its row")
    void broken() {
        sum.setCellFormula("SUM(C5:E5)");
        assertThat(seal().broken(workbook)).containsExactly("Bear! (1)!A5");
        sum.setBlank();
        assertThat(seal().broken(workbook)).containsExactly("Bear! (1)!A5");
        sheet.removeRow(row);
        assertThat(seal().broken(workbook)).containsExactly("Bear! (1)!A5", "Bear! (1)!B5");
    }

    @Test
    @DisplayName("are none where something else stands in their place")
    void foreign() throws IOException {
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            CustomProperties properties = other.getProperties().getCustomProperties();
            assertThat(FormulaSeal.take(properties)).isEmpty();
            Parcel.put(properties, "formulas", "no cell".getBytes(StandardCharsets.UTF_8));
            assertThat(FormulaSeal.take(properties)).isEmpty();
        }
    }

    private FormulaSeal seal() {
        return FormulaSeal.take(properties()).orElseThrow();
    }

    private CustomProperties properties() {
        return workbook.getProperties().getCustomProperties();
    }
}
