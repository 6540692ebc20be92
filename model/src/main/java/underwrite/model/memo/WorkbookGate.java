package underwrite.model.memo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import underwrite.model.memo.sheet.Plan;

/**
 * Where a stranger's workbook is let in: no larger than a memo can be, packed or unpacked, in few parts, without document types or
 * entities, and one that the spreadsheet library can read.
 */
final class WorkbookGate {
    private static final long LARGEST_FILE = 32L * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 96L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final int BUFFER = 64 * 1024;

    private WorkbookGate() {}

    static XSSFWorkbook open(Path file) throws MemoFileException, IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw refused("import.tooLarge");
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
            throw refused("import.broken");
        }
    }

    private static void inspect(byte[] bytes) throws MemoFileException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw refused("import.noWorkbook");
        }
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw refused("import.parts");
                }
                unpacked += unpackedSize(in, buffer, LARGEST_UNPACKED - unpacked);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("import.broken");
        }
        if (parts == 0) {
            throw refused("import.broken");
        }
    }

    private static long unpackedSize(InputStream in, byte[] buffer, long room) throws IOException, MemoFileException {
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > room) {
                throw refused("import.unpacked");
            }
        }
        return size;
    }

    static MemoFileException refused(String key, Object... details) {
        return new MemoFileException(Plan.WORDS.get(key, details));
    }
}
