package underwrite.model.memo.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import underwrite.model.memo.MemoRequest;
import underwrite.model.memo.sheet.Plan;

/**
 * Writes the memo of a thesis as a PDF: what the first sheet of the workbook says, as text that can be searched, with its fonts in the
 * file. The same thesis gives the same bytes. Nothing of the machine or its user goes into it.
 */
public final class MemoPdf {
    private static final String APPLICATION = "Underwrite";

    private MemoPdf() {}

    /**
     * Writes a memo to a stream, which is left open.
     *
     * @throws underwrite.model.projection.UnusableScenarioException when a scenario cannot be projected; nothing is written
     * @throws IOException when the stream refuses
     */
    public static void write(MemoRequest request, OutputStream out) throws IOException {
        Plan plan = new Plan(request.thesis(), request.paper());
        try (PDDocument document = new PDDocument()) {
            describe(document, request);
            new MemoPages(plan, new Pages(document, new Type(document), request.paper())).write();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static void describe(PDDocument document, MemoRequest request) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(request.thesis().title());
        about.setAuthor(request.thesis().author());
        about.setCreator(APPLICATION);
        GregorianCalendar day = GregorianCalendar.from(request.day().atStartOfDay(ZoneOffset.UTC));
        about.setCreationDate(day);
        about.setModificationDate(day);
        document.setDocumentId(day.getTimeInMillis());
    }
}
