package underwrite.app.screen.structure;

import java.util.List;
import javafx.scene.Node;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.live.Picture;
import underwrite.app.screen.Actuals;
import underwrite.app.screen.ChartTab;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.Desk;
import underwrite.app.screen.Place;
import underwrite.app.screen.ScenarioLines;
import underwrite.app.screen.Tab;

/** Who stands in the market: what open models take, what the frontier costs, how many labs that leaves, and our part. */
public final class StructureTab implements Tab {
    private final Desk desk;
    private final Crosshair crosshair = new Crosshair();
    private final TimeChart market = new TimeChart(crosshair);
    private final TimeChart frontier = new TimeChart(crosshair);
    private final TimeChart labs = new TimeChart(crosshair);
    private final TimeChart share = new TimeChart(crosshair);
    private final ChartTab charts;

    public StructureTab(Desk desk, ChartViews views) {
        this.desk = desk;
        this.charts = new ChartTab(desk, views, List.of(market, frontier, labs, share), this::draw);
    }

    @Override
    public Place place() {
        return Place.STRUCTURE;
    }

    @Override
    public Node view() {
        return charts.view();
    }

    @Override
    public void showing(boolean shown) {
        charts.showing(shown);
    }

    private void draw(Picture picture, ScenarioLines lines) {
        StructureFigures figures = new StructureFigures(lines, desk.numbers());
        Actuals actuals = Actuals.of(picture.thesis());
        market.show(actuals.on(figures.market()));
        frontier.show(actuals.on(figures.frontier()));
        labs.show(actuals.on(figures.labs()));
        share.show(actuals.on(figures.share()));
    }
}
