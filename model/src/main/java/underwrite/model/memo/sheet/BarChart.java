package underwrite.model.memo.sheet;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import underwrite.model.memo.book.Colours;
import underwrite.model.memo.book.Page;

/**
 * A native chart of bars on common ground: each category has a bar of one of the series, or one to either side of zero.
 *
 * @param title says the finding
 * @param unit of the values
 * @param format of the values on their axis
 * @param names the cells with the names of the bars
 * @param categories what stands in them
 */
record BarChart(String title, String unit, String format, String names, List<String> categories, List<Bars> series) {
    private static final String ON_ONE_ANOTHER = "100";
    private static final int GAP = 40;

    /**
     * Bars of one colour.
     *
     * @param cells where their values stand
     */
    record Bars(String name, String cells, List<Double> values, String colour) {}

    /** Draws upright bars, the first category at the left. */
    void upright(Page page, XSSFClientAnchor place) {
        draw(page, place, BarDirection.COL, AxisPosition.BOTTOM, AxisPosition.LEFT);
    }

    /** Draws lying bars, the first category at the top. */
    void lying(Page page, XSSFClientAnchor place) {
        XDDFCategoryAxis axis = draw(page, place, BarDirection.BAR, AxisPosition.LEFT, AxisPosition.BOTTOM);
        axis.setOrientation(AxisOrientation.MAX_MIN);
    }

    private XDDFCategoryAxis draw(
            Page page, XSSFClientAnchor place, BarDirection direction, AxisPosition along, AxisPosition across) {
        XSSFChart chart = page.sheet().createDrawingPatriarch().createChart(place);
        ChartLook.frame(chart, title, series.size());
        XDDFCategoryAxis axis = chart.createCategoryAxis(along);
        XDDFValueAxis values = chart.createValueAxis(across);
        values.setCrosses(direction == BarDirection.BAR ? AxisCrosses.MAX : AxisCrosses.MIN);
        values.setTitle(unit);
        values.setNumberFormat(format);
        ChartLook.grid(values);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axis, values);
        data.setBarDirection(direction);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        for (Bars bars : series) {
            XDDFChartData.Series drawn = data.addSeries(
                    XDDFDataSourcesFactory.fromArray(categories.toArray(String[]::new), names),
                    XDDFDataSourcesFactory.fromArray(bars.values().toArray(Double[]::new), bars.cells()));
            drawn.setTitle(bars.name(), null);
            drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Colours.bytes(bars.colour()))));
        }
        chart.plot(data);
        onOneAnother(chart);
        return axis;
    }

    /** Puts the bars of a category on one place; written as plain XML, for which the small schemas of the library have no type. */
    private static void onOneAnother(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement(new QName(bars.schemaType().getName().getNamespaceURI(), "overlap"));
            cursor.insertAttributeWithValue("val", ON_ONE_ANOTHER);
        }
    }
}
