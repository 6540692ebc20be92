package underwrite.model.memo.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import underwrite.model.memo.Paper;

/** Pages that fill from the top, one after the other; all lengths are points. */
final class Pages {
    private static final float MARGIN = 48;
    private static final float FOOTER = 28;
    private static final float BAND_HEIGHT = 42;
    private static final float BAR_WIDTH = 3;
    private static final float HEADLINE_WIDTH = 82;
    private static final Color PALE = new Color(0xEEF1F6);
    private static final Color RULE = new Color(0xD0D7DE);
    private static final Color HEAVY = new Color(0x0B2545);

    private final PDDocument document;
    private final Type type;
    private final PDRectangle paper;
    private PDPageContentStream stream;
    private float top;

    Pages(PDDocument document, Type type, Paper paper) throws IOException {
        this.document = document;
        this.type = type;
        this.paper = paper == Paper.LETTER ? PDRectangle.LETTER : PDRectangle.A4;
        this.stream = page();
        this.top = full();
    }

    Type type() {
        return type;
    }

    PDPageContentStream stream() {
        return stream;
    }

    float left() {
        return MARGIN;
    }

    float width() {
        return paper.getWidth() - 2 * MARGIN;
    }

    /** Where the next thing begins. */
    float top() {
        return top;
    }

    void down(float height) {
        top -= height;
    }

    /** A figure that is seen first, and what it is. */
    record Headline(String name, String figure) {}

    /** A pale band with a title and figures at its right end. */
    void band(String title, List<Headline> figures) throws IOException {
        room(BAND_HEIGHT);
        stream.setNonStrokingColor(PALE);
        stream.addRect(left(), top - BAND_HEIGHT, width(), BAND_HEIGHT);
        stream.fill();
        stream.setNonStrokingColor(HEAVY);
        stream.addRect(left(), top - BAND_HEIGHT, BAR_WIDTH, BAND_HEIGHT);
        stream.fill();
        text(left() + 12, top - BAND_HEIGHT / 2 - 4, title, Ink.HEADING);
        float middle = left() + width() - HEADLINE_WIDTH / 2;
        for (int i = figures.size() - 1; i >= 0; i--) {
            centred(middle, top - 21, figures.get(i).figure(), Ink.FIGURE);
            centred(middle, top - 34, figures.get(i).name(), Ink.QUIET);
            middle -= HEADLINE_WIDTH;
        }
        down(BAND_HEIGHT);
    }

    private void centred(float middle, float y, String text, Ink ink) throws IOException {
        text(middle - type.width(text, ink) / 2, y, text, ink);
    }

    /** Goes on to a new page when less than a height is left on this one; what is taller than a page begins where it can. */
    void room(float height) throws IOException {
        boolean fits = top - height >= MARGIN;
        boolean fresh = top == full();
        if (!fits && !fresh) {
            stream.close();
            stream = page();
            top = full();
        }
    }

    /** How much goes onto one page. */
    float tall() {
        return full() - MARGIN;
    }

    private float full() {
        return paper.getHeight() - MARGIN;
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(paper);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    /** The heading of a section of which at least a height has to follow on the same page. */
    void heading(String text, float following) throws IOException {
        List<String> lines = type.lines(text, Ink.HEADING, width());
        float height = 12 + lines.size() * Ink.HEADING.leading() + 6;
        room(height + Math.min(following, tall() - height));
        down(12);
        for (String line : lines) {
            line(line, Ink.HEADING);
        }
        rule(HEAVY, top + 1, 1);
        down(5);
    }

    /** Lines from margin to margin, over as many pages as they need. */
    void paragraphs(String text, Ink ink) throws IOException {
        for (String line : type.lines(text, ink, width())) {
            room(ink.leading());
            line(line, ink);
        }
    }

    private void line(String line, Ink ink) throws IOException {
        text(left(), top - ink.size(), line, ink);
        down(ink.leading());
    }

    /** Text from a point on the base line to the right. */
    void text(float x, float y, String text, Ink ink) throws IOException {
        set(stream, x, y, text, ink);
    }

    /** Text that ends at a point on the base line. */
    void textTo(float x, float y, String text, Ink ink) throws IOException {
        text(x - type.width(text, ink), y, text, ink);
    }

    private void set(PDPageContentStream target, float x, float y, String text, Ink ink) throws IOException {
        target.beginText();
        target.setNonStrokingColor(ink.colour());
        target.newLineAtOffset(x, y);
        for (Type.Run run : type.runs(text, ink.weight())) {
            target.setFont(run.font(), ink.size());
            target.showText(run.text());
        }
        target.endText();
    }

    /** A thin line from margin to margin, below what was set last. */
    void rule() throws IOException {
        rule(RULE, top, 0.5f);
    }

    private void rule(Color colour, float y, float thick) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(thick);
        stream.moveTo(left(), y);
        stream.lineTo(left() + width(), y);
        stream.stroke();
    }

    /** Ends the last page and writes a line at the foot of each: what it is of, and which page of how many. */
    void finish(String title, Footer footer) throws IOException {
        stream.close();
        int count = document.getNumberOfPages();
        for (int index = 0; index < count; index++) {
            String number = footer.of(index + 1, count);
            float numberAt = left() + width() - type.width(number, Ink.SMALL);
            List<String> fitting = type.lines(title, Ink.SMALL, numberAt - left() - 12);
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, document.getPage(index), AppendMode.APPEND, true, true)) {
                set(foot, left(), FOOTER, fitting.get(0), Ink.SMALL);
                set(foot, numberAt, FOOTER, number, Ink.SMALL);
            }
        }
    }

    /** The words for a page of so many. */
    interface Footer {
        String of(int page, int pages);
    }
}
