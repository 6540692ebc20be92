package underwrite.model.memo.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Colours;
import underwrite.model.memo.book.Page;
import underwrite.model.memo.model.ModelLayout;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** The native charts of the memo: lines over the years, one colour a scenario, titles that say the finding. */
final class MemoCharts {
    private static final Words WORDS = Plan.WORDS;
    private static final int HEIGHT = 12;
    private static final int SIDE_BY_SIDE = 4;
    private static final int MIDDLE = 3;
    private static final int RIGHT = MemoPaper.LAST + 1;
    private static final double WIDTH = 2.25;
    private static final ModelLayout LAYOUT = ModelLayout.layout();

    private final Plan plan;
    private final MemoStory story;
    private final Page page;
    private final XSSFDrawing drawing;

    MemoCharts(Plan plan, Page page) {
        this.plan = plan;
        this.story = new MemoStory(plan);
        this.page = page;
        this.drawing = page.sheet().createDrawingPatriarch();
    }

    /** Places four charts, two by two; those of many scenarios one below the other. */
    void place(MemoPaper paper) {
        int row = room(paper);
        boolean many = plan.scenarios().size() > SIDE_BY_SIDE;
        chart(row, 0, many ? RIGHT : MIDDLE, story.moicTitle(), 1, story.moic());
        row = many ? room(paper) : row;
        chart(row, many ? 0 : MIDDLE, RIGHT, story.revenueTitle(), 0, story.revenue());
        row = room(paper);
        chart(row, 0, MIDDLE, story.cashTitle(), 0, story.cash());
        tornado(anchor(row, MIDDLE, RIGHT));
        paper.gap();
    }

    private static int room(MemoPaper paper) {
        paper.keep(HEIGHT * MemoPaper.LINE);
        int first = paper.row();
        for (int row = 0; row < HEIGHT; row++) {
            paper.take(MemoPaper.LINE);
        }
        return first;
    }

    private void tornado(XSSFClientAnchor place) {
        List<MemoStory.Swing> swings = story.swings();
        if (swings.isEmpty()) {
            return;
        }
        new BarChart(
                        story.swingsTitle(),
                        WORDS.get("memo.chart.change"),
                        "0.0\"x\"",
                        beside(ModelLayout.LABEL, swings.size()),
                        swings.stream().map(MemoStory.Swing::driver).toList(),
                        List.of(
                                new BarChart.Bars(
                                        WORDS.get("sensitivity.down"),
                                        beside(SensitivityLayout.DOWN, swings.size()),
                                        swings.stream()
                                                .map(MemoStory.Swing::down)
                                                .toList(),
                                        MemoStory.LOW_COLOUR),
                                new BarChart.Bars(
                                        WORDS.get("sensitivity.up"),
                                        beside(SensitivityLayout.UP, swings.size()),
                                        swings.stream().map(MemoStory.Swing::up).toList(),
                                        MemoStory.HIGH_COLOUR)))
                .lying(page, place);
    }

    private String beside(int column, int bars) {
        SensitivityLayout layout = plan.sensitivity();
        return Cells.on(Tab.SENSITIVITY.title(), layout.bar(0), column, layout.bar(bars - 1), column);
    }

    private XSSFClientAnchor anchor(int row, int column, int end) {
        return drawing.createAnchor(0, 0, 0, 0, column, row, end, row + HEIGHT);
    }

    private void chart(int row, int column, int end, String title, int firstYear, List<ChartLine> lines) {
        Scale scale = Scale.of(lines);
        XSSFChart chart = drawing.createChart(anchor(row, column, end));
        ChartLook.frame(chart, title, lines.size());
        XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        years.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.MIN);
        values.setTitle(scale.title());
        values.setNumberFormat(scale.format());
        ChartLook.grid(values);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, values);
        data.setVaryColors(false);
        for (ChartLine line : lines) {
            add(data, line, firstYear);
        }
        if (scale.byMultiples()) {
            values.setLogBase(2);
        }
        chart.plot(data);
    }

    /** The values go with the cells that they stand in, so that nothing has to be worked out again. */
    private void add(XDDFLineChartData data, ChartLine line, int firstYear) {
        Series lines = line.series();
        String[] years = IntStream.range(firstYear, Series.YEARS)
                .mapToObj(year -> Integer.toString(plan.firstYear() + year))
                .toArray(String[]::new);
        Double[] values = IntStream.range(firstYear, Series.YEARS)
                .mapToObj(year -> line.part().projection().at(lines, year))
                .toArray(Double[]::new);
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(years, cells(line.part(), ModelLayout.YEARS_ROW - 1, firstYear)),
                XDDFDataSourcesFactory.fromArray(values, cells(line.part(), LAYOUT.row(lines), firstYear)));
        series.setTitle(line.name(), null);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        XDDFLineProperties look =
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Colours.bytes(line.colour()))));
        look.setWidth(WIDTH);
        if (line.dashed()) {
            look.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        series.setLineProperties(look);
    }

    private static String cells(ScenarioPart part, int row, int firstYear) {
        return Cells.on(part.sheet(), row, ModelLayout.FIRST_YEAR + firstYear, row, ModelLayout.LAST_YEAR);
    }
}
