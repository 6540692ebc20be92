package underwrite.model.memo.book;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * The texts of one workbook, each kept once. The library's table turns a text into XML each time it is asked for its place, which is a
 * tenth of the time that a memo takes; this one remembers.
 */
final class Texts extends SharedStringsTable {
    private final Map<String, Integer> places = new HashMap<>();

    /** The place of a text in the table, which counts how often each is used. */
    int place(String text) {
        Integer known = places.get(text);
        if (known != null) {
            count++;
            return known;
        }
        int place = addSharedStringItem(new XSSFRichTextString(text));
        places.put(text, place);
        return place;
    }

    /** What makes the parts of a workbook whose texts these are. */
    XSSFFactory inWorkbook() {
        return new XSSFFactory() {
            @Override
            public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
                return kind == XSSFRelation.SHARED_STRINGS ? Texts.this : super.newDocumentPart(kind);
            }
        };
    }
}
