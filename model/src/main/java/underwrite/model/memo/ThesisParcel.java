package underwrite.model.memo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.ThesisWriter;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.Thesis;

/**
 * The thesis that a memo was made of, carried in the workbook's properties, so that what was edited in the sheet can be told from what
 * was exported. Properties outlive a save by any spreadsheet. Private notes are left out.
 */
final class ThesisParcel {
    private static final String KEY = "thesis.";
    /** A spreadsheet shows no more than 255 characters of a property. */
    private static final int PIECE = 250;

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int MOST_PIECES = 40_000;

    private ThesisParcel() {}

    static void put(CustomProperties properties, Thesis thesis) {
        String packed = packed(ThesisWriter.write(thesis.withMemo(thesis.memo().withPrivateNotes(""))));
        for (int start = 0, piece = 0; start < packed.length(); start += PIECE, piece++) {
            String text = packed.substring(start, Math.min(packed.length(), start + PIECE));
            properties.addProperty(KEY + piece, text);
        }
    }

    /** The thesis; none when the workbook carries none, or carries something else in its place. */
    static Optional<Thesis> take(CustomProperties properties) {
        StringBuilder packed = new StringBuilder();
        for (int piece = 0; piece < MOST_PIECES && properties.contains(KEY + piece); piece++) {
            packed.append(properties.getProperty(KEY + piece).getLpwstr());
        }
        try {
            return packed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ThesisReader.read(unpacked(packed.toString())).thesis());
        } catch (IllegalArgumentException | DataFormatException | ThesisFileException notOurs) {
            return Optional.empty();
        }
    }

    private static String packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            new ByteArrayInputStream(bytes).transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    private static byte[] unpacked(String text) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(Base64.getDecoder().decode(text));
            byte[] bytes = new byte[LARGEST + 1];
            int length = 0;
            int read = inflater.inflate(bytes, length, bytes.length - length);
            while (read > 0) {
                length += read;
                read = inflater.inflate(bytes, length, bytes.length - length);
            }
            if (!inflater.finished()) {
                throw new DataFormatException();
            }
            return Arrays.copyOf(bytes, length);
        } finally {
            inflater.end();
        }
    }
}
