package underwrite.model.memo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import underwrite.model.words.Sentence;

/**
 * Where a stranger's workbook is let in: no larger than a memo can be, packed or unpacked, in few parts, with few rows and
 * elements, without document types or entities, and one that the spreadsheet library can read.
 */
final class WorkbookGate {
    private static final long LARGEST_FILE = 32L * 1024 * 1024;
    private static final int LARGEST_UNPACKED = 96 * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final String REFUSALS = "underwrite/model/memo/refusals";

    private WorkbookGate() {}

    static XSSFWorkbook open(Path file) throws MemoFileException, IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw refused("tooLarge");
        }
        byte[] bytes = Files.readAllBytes(file);
        inspect(bytes);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | IOException broken) {
            throw refused("broken");
        }
    }

    private static void inspect(byte[] bytes) throws MemoFileException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw refused("noWorkbook");
        }
        int room = LARGEST_UNPACKED;
        int parts = 0;
        XmlCount count = new XmlCount();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw refused("parts");
                }
                byte[] part = in.readNBytes(room + 1);
                room -= part.length;
                if (room < 0) {
                    throw refused("unpacked");
                }
                count.add(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("broken");
        }
        if (parts == 0) {
            throw refused("broken");
        }
    }

    static MemoFileException refused(String key, Object... details) {
        return new MemoFileException(Sentence.of(REFUSALS, key, details));
    }
}
