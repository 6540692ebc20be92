package underwrite.model.memo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import underwrite.model.thesis.Thesis;

/** Turns a workbook into bytes that are the same for the same content: all times are the entry date of the thesis, parts go by name. */
final class WorkbookBytes {
    /** The first day that a zip file can say, and the date of a thesis without one. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

    private static final String APPLICATION = "Underwrite";

    private WorkbookBytes() {}

    static void write(XSSFWorkbook workbook, Thesis thesis, OutputStream out) throws IOException {
        LocalDate asOf = thesis.asOf();
        LocalDate date = asOf == null || asOf.isBefore(FIRST_DAY) ? FIRST_DAY : asOf;
        describe(workbook.getProperties(), thesis, date);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        workbook.write(raw);
        pinned(raw.toByteArray(), date.atStartOfDay(), out);
    }

    private static void describe(POIXMLProperties properties, Thesis thesis, LocalDate date) {
        Optional<Date> pinned = Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(XmlText.of(thesis.title()));
        core.setCreator(XmlText.of(thesis.author()));
        core.setCreated(pinned);
        core.setModified(pinned);
        properties.getExtendedProperties().setApplication(APPLICATION);
        properties.getCustomProperties().addProperty("thesisId", XmlText.of(thesis.id()));
        ThesisParcel.put(properties.getCustomProperties(), thesis);
    }

    private static void pinned(byte[] raw, LocalDateTime time, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(raw))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(time);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
