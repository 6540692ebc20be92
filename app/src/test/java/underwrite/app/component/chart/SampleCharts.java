package underwrite.app.component.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import underwrite.app.component.chart.compare.BridgeChart;
import underwrite.app.component.chart.compare.BridgeRows;
import underwrite.app.component.chart.compare.CalibrationChart;
import underwrite.app.component.chart.compare.RiskChart;
import underwrite.app.component.chart.compare.StripPlot;
import underwrite.app.component.chart.curve.CurveChart;
import underwrite.app.component.chart.returns.BelieveChart;
import underwrite.app.component.chart.returns.LogRuler;
import underwrite.app.component.chart.returns.WaterfallChart;
import underwrite.app.component.chart.sensitivity.HeatMap;
import underwrite.app.component.chart.sensitivity.TornadoChart;
import underwrite.app.component.chart.simulation.Histogram;
import underwrite.app.component.chart.simulation.PercentileTable;
import underwrite.app.component.chart.simulation.RankBars;
import underwrite.app.component.chart.simulation.ShareBars;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.MiniBars;
import underwrite.app.component.chart.time.TimeChart;

/** One chart of every kind, with its figure. */
final class SampleCharts {
    private static final SampleCases CASES = new SampleCases(3.0);

    private SampleCharts() {}

    static Map<String, Supplier<Chart<?>>> all() {
        Map<String, Supplier<Chart<?>>> all = new LinkedHashMap<>();
        all.put("revenue", () -> shown(new TimeChart(new Crosshair()), CASES.revenue()));
        all.put("training compute", () -> shown(new TimeChart(new Crosshair()), CASES.compute()));
        all.put("cash", () -> shown(new TimeChart(new Crosshair()), CASES.cash()));
        all.put("failures", () -> shown(new TimeChart(new Crosshair()), CASES.failures()));
        all.put("labs", () -> shown(new TimeChart(new Crosshair()), CASES.labs()));
        all.put("MOIC by exit year", () -> shown(new TimeChart(new Crosshair()), CASES.moic()));
        all.put("IRR by exit year", () -> shown(new TimeChart(new Crosshair()), CASES.irr()));
        all.put("fan", () -> shown(new TimeChart(new Crosshair()), SampleOthers.fan()));
        all.put("bars by exit year", () -> shown(new MiniBars(MiniBars.Frame.FULL), SampleOthers.mini(6)));
        all.put("ruler", () -> shown(new LogRuler(), SampleOthers.ruler(4.66)));
        all.put("ruler of a vast answer", () -> shown(new LogRuler(), SampleOthers.ruler(246_080)));
        all.put("waterfall", () -> shown(new WaterfallChart(), SampleOthers.waterfall()));
        all.put("need to believe", () -> shown(new BelieveChart(), SampleOthers.believe()));
        all.put("payout", () -> shown(new CurveChart(), SampleOthers.payout()));
        all.put("classes", () -> shown(new CurveChart(), SampleOthers.classes()));
        all.put("driver curve", () -> shown(new CurveChart(), SampleOthers.driverCurve()));
        all.put("tornado", () -> shown(new TornadoChart(), SampleOthers.tornado()));
        all.put("two-way map", () -> shown(new HeatMap(), SampleOthers.map()));
        all.put("histogram", () -> shown(new Histogram(), SampleOthers.histogram()));
        all.put("rank correlations", () -> shown(new RankBars(), SampleOthers.ranks()));
        all.put("percentiles", () -> shown(new PercentileTable(), SampleOthers.percentiles()));
        all.put("causes of loss", () -> shown(new ShareBars(), SampleOthers.losses()));
        all.put("bridge", () -> shown(new BridgeChart(), SampleOthers.bridge()));
        all.put("bridge lying down", () -> shown(new BridgeRows(), SampleOthers.bridge()));
        all.put("risk and return", () -> shown(new RiskChart(), SampleOthers.risk()));
        all.put("calibration", () -> shown(new CalibrationChart(), SampleOthers.calibration()));
        all.put("strips", () -> shown(new StripPlot(), SampleOthers.strips()));
        return all;
    }

    static <F extends Figure> Chart<F> shown(Chart<F> chart, F figure) {
        chart.show(figure);
        return chart;
    }
}
