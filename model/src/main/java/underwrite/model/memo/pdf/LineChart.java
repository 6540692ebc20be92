package underwrite.model.memo.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.memo.sheet.ChartLine;
import underwrite.model.series.Series;

/**
 * Lines over the years, drawn as lines: sharp at any size.
 *
 * @param title the finding
 * @param axis what the height means
 * @param entry the calendar year of year 0
 * @param firstYear the first year drawn, 0 or 1
 */
record LineChart(String title, String axis, Unit unit, int entry, int firstYear, List<ChartLine> lines) {
    private static final float PLOT = 130;
    private static final float SCALE = 40;
    private static final float KEY = 16;
    private static final int TICKS = 4;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final Color GRID = new Color(0xE3E7EB);
    private static final Ink TITLE = Ink.CELL.bolder();

    /** How tall it is at a width. */
    float height(Type type, float width) throws IOException {
        return head(type, width) + PLOT + Ink.SMALL.leading() + legend(type, width) + 10;
    }

    private float head(Type type, float width) throws IOException {
        return type.lines(title, TITLE, width).size() * TITLE.leading() + Ink.SMALL.leading() + 6;
    }

    private float legend(Type type, float width) throws IOException {
        float height = 4;
        for (ChartLine line : lines) {
            height += type.lines(line.name(), Ink.SMALL, width - KEY).size() * Ink.SMALL.leading();
        }
        return height;
    }

    /** Draws it with its upper left corner at a point. */
    void draw(Pages pages, float x, float y, float width) throws IOException {
        float top = y;
        for (String line : pages.type().lines(title, TITLE, width)) {
            pages.text(x, top - TITLE.size(), line, TITLE);
            top -= TITLE.leading();
        }
        pages.text(x, top - Ink.SMALL.size(), axis, Ink.SMALL);
        Plot plot = plot(x + SCALE, y - head(pages.type(), width) - PLOT, width - SCALE - 6);
        grid(pages, plot, x);
        for (ChartLine line : lines) {
            draw(pages.stream(), plot, line);
        }
        legend(pages, x, plot.bottom() - Ink.SMALL.leading() - 8, width);
    }

    /** Where values are on the page. */
    private record Plot(float left, float bottom, float width, double low, double high, double step, int firstYear) {
        float x(int year) {
            return left + width * (year - firstYear) / (Series.HORIZON - firstYear);
        }

        float y(double value) {
            return bottom + (float) (PLOT * (value - low) / (high - low));
        }
    }

    private IntStream years() {
        return IntStream.rangeClosed(firstYear, Series.HORIZON);
    }

    private Plot plot(float left, float bottom, float width) {
        double low = 0;
        double high = 0;
        for (ChartLine line : lines) {
            low = Math.min(
                    low, years().mapToDouble(year -> at(line, year)).min().orElse(0));
            high = Math.max(
                    high, years().mapToDouble(year -> at(line, year)).max().orElse(0));
        }
        double step = step(high > low ? high - low : 1);
        double from = Math.floor(low / step) * step;
        double to = Math.max(from + step, Math.ceil(high / step) * step);
        return new Plot(left, bottom, width, from, to, step, firstYear);
    }

    private static double at(ChartLine line, int year) {
        return line.part().at(line.series(), year);
    }

    /** A round distance between ticks for about {@value #TICKS} of them. */
    private static double step(double span) {
        double rough = span / TICKS;
        double decade = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double candidate : STEPS) {
            if (candidate * decade >= rough) {
                return candidate * decade;
            }
        }
        return 10 * decade;
    }

    private void grid(Pages pages, Plot plot, float x) throws IOException {
        PDPageContentStream stream = pages.stream();
        int ticks = (int) Math.round((plot.high() - plot.low()) / plot.step());
        for (int tick = 0; tick <= ticks; tick++) {
            double value = plot.low() + tick * plot.step();
            float y = plot.y(value);
            stream.setStrokingColor(GRID);
            stream.setLineWidth(0.5f);
            stream.moveTo(plot.left(), y);
            stream.lineTo(plot.left() + plot.width(), y);
            stream.stroke();
            pages.textTo(x + SCALE - 4, y - 2.5f, Figures.text(unit, value), Ink.SMALL);
        }
        for (int year = firstYear; year <= Series.HORIZON; year += 3) {
            String label = Integer.toString(entry + year);
            float wide = pages.type().width(label, Ink.SMALL);
            pages.text(plot.x(year) - wide / 2, plot.bottom() - Ink.SMALL.leading(), label, Ink.SMALL);
        }
    }

    private void draw(PDPageContentStream stream, Plot plot, ChartLine line) throws IOException {
        look(stream, line);
        stream.moveTo(plot.x(firstYear), plot.y(at(line, firstYear)));
        for (int year = firstYear + 1; year <= Series.HORIZON; year++) {
            stream.lineTo(plot.x(year), plot.y(at(line, year)));
        }
        stream.stroke();
        stream.setLineDashPattern(new float[0], 0);
    }

    private static void look(PDPageContentStream stream, ChartLine line) throws IOException {
        stream.setStrokingColor(new Color(Integer.parseInt(line.colour(), 16)));
        stream.setLineWidth(1.5f);
        stream.setLineDashPattern(line.dashed() ? new float[] {4, 2} : new float[0], 0);
    }

    private void legend(Pages pages, float x, float y, float width) throws IOException {
        PDPageContentStream stream = pages.stream();
        float top = y;
        for (ChartLine line : lines) {
            look(stream, line);
            stream.moveTo(x, top - 4);
            stream.lineTo(x + KEY - 4, top - 4);
            stream.stroke();
            stream.setLineDashPattern(new float[0], 0);
            for (String words : pages.type().lines(line.name(), Ink.SMALL, width - KEY)) {
                pages.text(x + KEY, top - Ink.SMALL.size(), words, Ink.SMALL);
                top -= Ink.SMALL.leading();
            }
        }
    }
}
