package underwrite.model.memo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Turns a workbook into bytes that are the same for the same content: all times are the entry date of the thesis. */
final class WorkbookBytes {
    private static final String APPLICATION = "Underwrite";

    /** The program's, as the build wrote it. */
    private static final String VERSION =
            Words.of("underwrite/model/memo/build").get("version");

    private WorkbookBytes() {}

    static void write(XSSFWorkbook workbook, MemoRequest request, OutputStream out) throws IOException {
        LocalDate date = request.day();
        describe(workbook.getProperties(), request.thesis(), date);
        FormulaSeal.of(workbook).put(workbook.getProperties().getCustomProperties());
        workbook.write(new PinnedZip(out, date));
    }

    private static void describe(POIXMLProperties properties, Thesis thesis, LocalDate date) {
        Optional<Date> pinned = Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(XmlText.of(thesis.title()));
        core.setCreator(XmlText.of(thesis.author()));
        core.setCreated(pinned);
        core.setModified(pinned);
        properties.getExtendedProperties().setApplication(APPLICATION);
        POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
        custom.addProperty("thesisId", XmlText.of(thesis.id()));
        custom.addProperty("version", VERSION);
        custom.addProperty("seed", Long.toString(thesis.simulation().seed()));
        ThesisParcel.put(custom, thesis);
    }

    /** A zip file whose entries all have one time, whatever the clock and the time zone of the machine. */
    private static final class PinnedZip extends ZipArchiveOutputStream {
        private final long time;

        PinnedZip(OutputStream out, LocalDate date) {
            super(out);
            // Zip files hold local times, and the library takes the machine's zone to get there: this leads it to noon
            // in any of them.
            this.time = date.atTime(LocalTime.NOON)
                    .atZone(ZoneId.systemDefault())
                    .toInstant()
                    .toEpochMilli();
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTime(time);
            super.putArchiveEntry(entry);
        }
    }
}
