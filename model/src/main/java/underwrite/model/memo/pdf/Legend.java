package underwrite.model.memo.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The names of a chart's lines below it, each behind a piece of its line, as many side by side as there is room for. */
record Legend(List<Placed> names, float height) {
    private static final float KEY = 16;
    private static final float GAP = 12;

    /** @param colour RRGGBB */
    record Name(String text, String colour, boolean dashed) {}

    /** @param down from the top of the legend to the top of the name, points */
    private record Placed(Name name, List<String> lines, float right, float down) {}

    static Legend of(List<Name> names, Type type, float width) throws IOException {
        List<Placed> placed = new ArrayList<>();
        float right = 0;
        float down = 0;
        float tall = 0;
        for (Name name : names) {
            List<String> lines = type.lines(name.text(), Ink.SMALL, width - KEY);
            float wide = KEY + type.width(lines.get(0), Ink.SMALL);
            if (right > 0 && right + wide > width) {
                down += tall;
                right = 0;
                tall = 0;
            }
            placed.add(new Placed(name, lines, right, down));
            right += wide + GAP;
            tall = Math.max(tall, lines.size() * Ink.SMALL.leading());
        }
        return new Legend(placed, down + tall);
    }

    /** Draws it with its upper left corner at a point. */
    void draw(Pages pages, float x, float y) throws IOException {
        PDPageContentStream stream = pages.stream();
        for (Placed one : names) {
            float left = x + one.right();
            float top = y - one.down();
            look(stream, one.name().colour(), one.name().dashed());
            stream.moveTo(left, top - 4);
            stream.lineTo(left + KEY - 4, top - 4);
            stream.stroke();
            stream.setLineDashPattern(new float[0], 0);
            for (String line : one.lines()) {
                pages.text(left + KEY, top - Ink.SMALL.size(), line, Ink.SMALL);
                top -= Ink.SMALL.leading();
            }
        }
    }

    /** Sets how lines are drawn from now on. */
    static void look(PDPageContentStream stream, String colour, boolean dashed) throws IOException {
        stream.setStrokingColor(new Color(Integer.parseInt(colour, 16)));
        stream.setLineWidth(1.5f);
        stream.setLineDashPattern(dashed ? new float[] {4, 2} : new float[0], 0);
    }
}
