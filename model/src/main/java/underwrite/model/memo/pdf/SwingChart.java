package underwrite.model.memo.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.memo.sheet.MemoStory;
import underwrite.model.memo.sheet.MemoStory.Swing;

/**
 * Bars to either side of zero, the widest on top: what each driver alone makes of the multiple.
 *
 * @param low the name of the changes at low
 * @param high the name of those at high
 */
record SwingChart(Heading heading, String low, String high, List<Swing> swings) implements Chart {
    private static final float ROW = 18;
    private static final float BAR = 9;
    private static final float LABEL_LEADING = 7.8f;
    private static final float LABELS = 0.42f;
    private static final Color ZERO = new Color(0x8A929B);

    @Override
    public float height(Type type, float width) throws IOException {
        return heading.height(type, width)
                + swings.size() * ROW
                + Ink.SMALL.leading()
                + legend(type, width).height()
                + 14;
    }

    private Legend legend(Type type, float width) throws IOException {
        return Legend.of(
                List.of(
                        new Legend.Name(low, MemoStory.LOW_COLOUR, false),
                        new Legend.Name(high, MemoStory.HIGH_COLOUR, false)),
                type,
                width);
    }

    @Override
    public void draw(Pages pages, float x, float y, float width) throws IOException {
        heading.draw(pages, x, y, width);
        float first = y - heading.height(pages.type(), width);
        float left = x + LABELS * width;
        float wide = (1 - LABELS) * width - 12;
        Ticks ticks = Ticks.even(
                Math.min(0, ends().min().orElse(0)), Math.max(0, ends().max().orElse(0)));
        float zero = left + (float) (wide * ticks.height(0));
        for (int i = 0; i < swings.size(); i++) {
            Swing swing = swings.get(i);
            float middle = first - i * ROW - ROW / 2;
            label(pages, left - 6, middle, pages.type().lines(swing.driver(), Ink.SMALL, LABELS * width - 6));
            bar(pages.stream(), zero, left + (float) (wide * ticks.height(swing.down())), middle, MemoStory.LOW_COLOUR);
            bar(pages.stream(), zero, left + (float) (wide * ticks.height(swing.up())), middle, MemoStory.HIGH_COLOUR);
        }
        float bottom = first - swings.size() * ROW;
        axis(pages, ticks, left, wide, bottom, zero);
        legend(pages.type(), width).draw(pages, x, bottom - Ink.SMALL.leading() - 8);
    }

    private static void label(Pages pages, float right, float middle, List<String> lines) throws IOException {
        float base = middle - 2.5f + (lines.size() - 1) * LABEL_LEADING / 2;
        for (String line : lines) {
            pages.textTo(right, base, line, Ink.SMALL);
            base -= LABEL_LEADING;
        }
    }

    private DoubleStream ends() {
        return swings.stream().flatMapToDouble(swing -> DoubleStream.of(swing.down(), swing.up()));
    }

    private static void bar(PDPageContentStream stream, float zero, float end, float middle, String colour)
            throws IOException {
        stream.setNonStrokingColor(new Color(Integer.parseInt(colour, 16)));
        stream.addRect(Math.min(zero, end), middle - BAR / 2, Math.abs(end - zero), BAR);
        stream.fill();
    }

    private void axis(Pages pages, Ticks ticks, float left, float wide, float bottom, float zero) throws IOException {
        PDPageContentStream stream = pages.stream();
        stream.setStrokingColor(ZERO);
        stream.setLineWidth(0.75f);
        stream.moveTo(zero, bottom);
        stream.lineTo(zero, bottom + swings.size() * ROW);
        stream.stroke();
        for (double value : ticks.values()) {
            String label = Figures.text(Unit.MULTIPLE, value);
            float middle = left + (float) (wide * ticks.height(value));
            pages.text(
                    middle - pages.type().width(label, Ink.SMALL) / 2, bottom - Ink.SMALL.leading(), label, Ink.SMALL);
        }
    }
}
