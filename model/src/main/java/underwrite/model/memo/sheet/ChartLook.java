package underwrite.model.memo.sheet;

import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import underwrite.model.memo.book.Colours;

/** What all native charts share: a finding above, a legend below, small letters, pale lines behind. */
final class ChartLook {
    /** More names than these would take the height from the lines, and stand beside them. */
    private static final int MOST_BELOW = 5;

    private static final String FONT = "Calibri";
    private static final double TITLE_SIZE = 10;
    private static final int HUNDREDTHS_OF_SMALL = 800;
    private static final String GRID = "E3E7EB";
    private static final String FRAME = "D1D9E0";
    private static final double THIN = 0.75;

    private ChartLook() {}

    /** The finding above a chart, small enough to fit, and the legend beside the data, neither of them on it. */
    static void frame(XSSFChart chart, String title, int names) {
        small(chart.getCTChartSpace().addNewTxPr());
        chart.setTitleText(title);
        chart.getTitle()
                .getBody()
                .getParagraphs()
                .forEach(paragraph -> paragraph.getTextRuns().forEach(run -> {
                    run.setFontSize(TITLE_SIZE);
                    run.setBold(true);
                    run.setFonts(new XDDFFont[] {new XDDFFont(FontGroup.LATIN, FONT, null, null, null)});
                }));
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(names > MOST_BELOW ? LegendPosition.RIGHT : LegendPosition.BOTTOM);
        chart.getOrAddShapeProperties().setLineProperties(line(FRAME));
    }

    private static void small(CTTextBody text) {
        text.addNewBodyPr();
        text.addNewLstStyle();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(HUNDREDTHS_OF_SMALL);
        letters.addNewLatin().setTypeface(FONT);
    }

    /** The pale lines that lead from an axis through the chart. */
    static void grid(XDDFChartAxis axis) {
        axis.getOrAddMajorGridProperties().setLineProperties(line(GRID));
    }

    static XDDFLineProperties line(String colour) {
        XDDFLineProperties line =
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Colours.bytes(colour))));
        line.setWidth(THIN);
        return line;
    }
}
