package underwrite.model.memo;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.ThesisWriter;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.Thesis;

/**
 * The thesis that a memo was made of, carried in the workbook's properties, so that what was edited in the sheet can be told from what
 * was exported. Private notes are left out.
 */
final class ThesisParcel {
    private static final String KEY = "thesis";

    private ThesisParcel() {}

    static void put(CustomProperties properties, Thesis thesis) {
        Parcel.put(
                properties,
                KEY,
                ThesisWriter.write(thesis.withMemo(thesis.memo().withPrivateNotes(""))));
    }

    /** The thesis; none when the workbook carries none, or carries something else in its place. */
    static Optional<Thesis> take(CustomProperties properties) {
        try {
            return Parcel.take(properties, KEY)
                    .map(bytes -> ThesisReader.read(bytes).thesis());
        } catch (ThesisFileException notOurs) {
            return Optional.empty();
        }
    }
}
