package underwrite.model.memo;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts what the parts of a workbook hold before the library builds it in memory, where an element takes far more room than in a file. */
final class XmlCount {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_ELEMENTS = 1_500_000;
    /** Below the 100 at which the parser of JDK 25 ends a part by itself, and calls it damaged. */
    private static final int DEEPEST = 64;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private int rows;
    private int elements;

    XmlCount() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    }

    /**
     * Counts a part, whatever its name says that it is.
     *
     * @throws MemoFileException when there is more than any memo has, or a document type
     */
    void add(String name, byte[] part) throws MemoFileException {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw WorkbookGate.refused("entities");
                    case XMLStreamConstants.START_ELEMENT -> element(reader.getLocalName(), ++depth);
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } catch (XMLStreamException noXml) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                throw WorkbookGate.refused("broken");
            }
        }
    }

    private void element(String name, int depth) throws MemoFileException {
        boolean row = name.equals("row") || name.endsWith(":row");
        if (++elements > MOST_ELEMENTS || depth > DEEPEST || (row && ++rows > MOST_ROWS)) {
            throw WorkbookGate.refused("rows");
        }
    }
}
