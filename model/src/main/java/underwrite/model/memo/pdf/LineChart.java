package underwrite.model.memo.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.memo.sheet.ChartLine;
import underwrite.model.memo.sheet.Scale;
import underwrite.model.series.Series;

/**
 * Lines over the years, drawn as lines: sharp at any size.
 *
 * @param entry the calendar year of year 0
 * @param firstYear the first year drawn, 0 or 1
 */
record LineChart(Heading heading, Unit unit, int entry, int firstYear, List<ChartLine> lines) implements Chart {
    private static final float PLOT = 96;
    private static final float SCALE = 40;
    private static final Color GRID = new Color(0xE3E7EB);

    @Override
    public float height(Type type, float width) throws IOException {
        return heading.height(type, width) + PLOT + Ink.SMALL.leading() + legend(type, width) + 10;
    }

    private float legend(Type type, float width) throws IOException {
        return 4 + Legend.of(names(), type, width).height();
    }

    private List<Legend.Name> names() {
        return lines.stream()
                .map(line -> new Legend.Name(line.name(), line.colour(), line.dashed()))
                .toList();
    }

    @Override
    public void draw(Pages pages, float x, float y, float width) throws IOException {
        heading.draw(pages, x, y, width);
        Plot plot = plot(x + SCALE, y - heading.height(pages.type(), width) - PLOT, width - SCALE - 6);
        grid(pages, plot, x);
        for (ChartLine line : lines) {
            draw(pages.stream(), plot, line);
        }
        Legend.of(names(), pages.type(), width).draw(pages, x, plot.bottom() - Ink.SMALL.leading() - 8);
    }

    /** Where values are on the page. */
    private record Plot(float left, float bottom, float width, Ticks ticks, int firstYear) {
        float x(int year) {
            return left + width * (year - firstYear) / (Series.HORIZON - firstYear);
        }

        float y(double value) {
            return bottom + (float) (PLOT * ticks.height(value));
        }
    }

    private Plot plot(float left, float bottom, float width) {
        DoubleSummaryStatistics values = lines.stream()
                .flatMapToDouble(
                        line -> IntStream.rangeClosed(firstYear, Series.HORIZON).mapToDouble(year -> at(line, year)))
                .summaryStatistics();
        Ticks ticks = Scale.of(lines).byMultiples()
                ? Ticks.byMultiples(values.getMin(), values.getMax())
                : Ticks.even(Math.min(0, values.getMin()), Math.max(0, values.getMax()));
        return new Plot(left, bottom, width, ticks, firstYear);
    }

    private static double at(ChartLine line, int year) {
        return line.part().at(line.series(), year);
    }

    private void grid(Pages pages, Plot plot, float x) throws IOException {
        PDPageContentStream stream = pages.stream();
        for (double value : plot.ticks().values()) {
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
        Legend.look(stream, line.colour(), line.dashed());
        stream.moveTo(plot.x(firstYear), plot.y(at(line, firstYear)));
        for (int year = firstYear + 1; year <= Series.HORIZON; year++) {
            stream.lineTo(plot.x(year), plot.y(at(line, year)));
        }
        stream.stroke();
        stream.setLineDashPattern(new float[0], 0);
    }
}
