package underwrite.model.memo.pdf;

import java.io.IOException;

/**
 * What stands above a chart.
 *
 * @param title the finding, in as many lines as it needs
 * @param axis what height or length means, in one
 */
record Heading(String title, String axis) {
    private static final Ink TITLE = Ink.CELL.bolder();

    float height(Type type, float width) throws IOException {
        return type.lines(title, TITLE, width).size() * TITLE.leading() + Ink.SMALL.leading() + 6;
    }

    void draw(Pages pages, float x, float y, float width) throws IOException {
        float top = y;
        for (String line : pages.type().lines(title, TITLE, width)) {
            pages.text(x, top - TITLE.size(), line, TITLE);
            top -= TITLE.leading();
        }
        pages.text(x, top - Ink.SMALL.size(), axis, Ink.SMALL);
    }
}
