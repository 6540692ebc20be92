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
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperties;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** Bytes that travel in the properties of a workbook, which outlive a save by any spreadsheet: packed, as text, in numbered pieces. */
final class Parcel {
    /** A spreadsheet shows no more than 255 characters of a property. */
    private static final int PIECE = 250;

    /** By the format, the numbers of properties begin with this. */
    private static final int FIRST_ID = 2;

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int MOST_PIECES = 40_000;

    private Parcel() {}

    /** Writes past the library's way to add a property, which reads all that are there for each. */
    static void put(CustomProperties properties, String key, byte[] bytes) {
        String packed = packed(bytes);
        CTProperties all = properties.getUnderlyingProperties();
        int id = FIRST_ID + all.sizeOfPropertyArray();
        for (int start = 0, piece = 0; start < packed.length(); start += PIECE, piece++) {
            CTProperty property = all.addNewProperty();
            property.setPid(id + piece);
            property.setFmtid(CustomProperties.FORMAT_ID);
            property.setName(key + "." + piece);
            property.setLpwstr(packed.substring(start, Math.min(packed.length(), start + PIECE)));
        }
    }

    /** The bytes; none when there are none, or something else in their place. */
    static Optional<byte[]> take(CustomProperties properties, String key) {
        StringBuilder packed = new StringBuilder();
        for (int piece = 0; piece < MOST_PIECES && properties.contains(key + "." + piece); piece++) {
            packed.append(properties.getProperty(key + "." + piece).getLpwstr());
        }
        try {
            return packed.isEmpty() ? Optional.empty() : Optional.of(unpacked(packed.toString()));
        } catch (IllegalArgumentException | DataFormatException notOurs) {
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
