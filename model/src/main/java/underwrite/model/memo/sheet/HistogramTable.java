package underwrite.model.memo.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;
import underwrite.model.words.Words;

/** How often which multiple came out of the stored trials: a chart, and below it the live counts that it shows. */
final class HistogramTable {
    private static final Words WORDS = Plan.WORDS;
    private static final Look RIGHT_HEAD = Look.HEAD.aligned(Align.RIGHT);
    private static final Look STORED = Look.NUMBER.ink(Look.GREY).slanted();
    private static final Look LIVE = Look.NUMBER.ink(Look.GREEN);
    private static final int LABEL = 0;
    private static final int UNIT = 1;
    private static final int FROM = 2;
    private static final int TO = 3;
    private static final int COUNTED = 4;
    private static final int LOST = 5;
    private static final int KEPT = 6;
    private static final int CHART_HEIGHT = 17;
    private static final String LOSS_COLOUR = "B3261E";
    private static final String GAIN_COLOUR = "0969DA";

    private final Page page;
    private final Ordered multiples;
    private final Bins bins;
    private final String count;

    /** @param count the cell that counts the stored trials */
    HistogramTable(Page page, Ordered multiples, String count) {
        this.page = page;
        this.multiples = multiples;
        this.bins = Bins.of(multiples);
        this.count = count;
    }

    /** Writes chart and table, on a page each, and returns the first free row below. */
    int write(int row) {
        int head = row + CHART_HEIGHT + 1;
        page.sheet().setRowBreak(head - 1);
        page.text(head, LABEL, WORDS.get("simulation.histogram"), Look.HEAD);
        page.text(head, UNIT, WORDS.get("inputs.unit"), Look.HEAD);
        page.head(head, FROM, WORDS.get("simulation.from"), RIGHT_HEAD, SimulationSheet.WIDTH);
        page.head(head, TO, WORDS.get("simulation.to"), RIGHT_HEAD, SimulationSheet.WIDTH);
        page.head(head, COUNTED, WORDS.get("simulation.count"), RIGHT_HEAD, SimulationSheet.WIDTH);
        page.head(head, LOST, WORDS.get("simulation.lost"), RIGHT_HEAD, SimulationSheet.WIDTH);
        page.head(head, KEPT, WORDS.get("simulation.kept"), RIGHT_HEAD, SimulationSheet.WIDTH);
        for (int bin = 0; bin < Bins.COUNT; bin++) {
            bin(head + 1 + bin, bin);
        }
        chart(row, head + 1);
        return head + 1 + Bins.COUNT + 1;
    }

    private String label(int bin) {
        String from = Figures.text(Unit.MULTIPLE, bins.from(bin));
        return bin == Bins.COUNT - 1 ? WORDS.get("simulation.above", from) : from;
    }

    private double share(int bin) {
        return multiples.share(bins.from(bin), bins.to(bin));
    }

    private double lost(int bin) {
        return bins.to(bin) <= 1 ? share(bin) : 0;
    }

    private double kept(int bin) {
        return share(bin) - lost(bin);
    }

    private void bin(int row, int bin) {
        page.text(row, LABEL, label(bin), Look.TEXT);
        page.text(row, UNIT, Unit.MULTIPLE.symbol(), Look.QUIET);
        page.number(row, FROM, bins.from(bin), STORED.as(Formats.MULTIPLE));
        page.number(row, TO, bins.to(bin), STORED.as(Formats.MULTIPLE));
        String low = Cells.inColumn(row, FROM);
        String high = Cells.inColumn(row, TO);
        String cells = SamplesSheet.multiples();
        page.formula(
                row,
                COUNTED,
                "COUNTIFS(" + cells + ",\">=\"&" + low + "," + cells + ",\"<\"&" + high + ")",
                Math.rint(share(bin) * multiples.count()),
                LIVE.as(Formats.WHOLE));
        String part = "IF(" + count + "=0,0," + Cells.inColumn(row, COUNTED) + "/" + count + ")";
        Look look = Look.NUMBER.as(Formats.PERCENT);
        page.formula(row, LOST, "IF(" + high + "<=1," + part + ",0)", lost(bin), look);
        page.formula(row, KEPT, "IF(" + high + "<=1,0," + part + ")", kept(bin), look);
    }

    private void chart(int top, int first) {
        List<String> labels = new ArrayList<>();
        List<Double> lost = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        for (int bin = 0; bin < Bins.COUNT; bin++) {
            labels.add(label(bin));
            lost.add(lost(bin));
            kept.add(kept(bin));
        }
        new BarChart(
                        title(),
                        WORDS.get("simulation.chart.unit"),
                        "0%",
                        column(first, LABEL),
                        labels,
                        List.of(
                                new BarChart.Bars(WORDS.get("simulation.lost"), column(first, LOST), lost, LOSS_COLOUR),
                                new BarChart.Bars(
                                        WORDS.get("simulation.kept"), column(first, KEPT), kept, GAIN_COLOUR)))
                .upright(page, new XSSFClientAnchor(0, 0, 0, 0, LABEL, top, KEPT + 1, top + CHART_HEIGHT));
    }

    private String title() {
        double lost = multiples.shareLost();
        double median = multiples.percentile(0.5);
        return WORDS.get("simulation.chart", Figures.text(Unit.SHARE, lost), Figures.text(Unit.MULTIPLE, median));
    }

    private String column(int first, int column) {
        return Cells.on(page.name(), first, column, first + Bins.COUNT - 1, column);
    }
}
