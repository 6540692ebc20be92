package underwrite.app.screen.projection;

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

/** The projection: revenue, training, cash and labs over ten years, all scenarios beside the active one. */
public final class ProjectionTab implements Tab {
    private final Desk desk;
    private final Crosshair crosshair = new Crosshair();
    private final TimeChart revenue = new TimeChart(crosshair);
    private final TimeChart training = new TimeChart(crosshair);
    private final TimeChart cash = new TimeChart(crosshair);
    private final TimeChart labs = new TimeChart(crosshair);
    private final ChartTab charts;

    public ProjectionTab(Desk desk, ChartViews views) {
        this.desk = desk;
        this.charts = new ChartTab(desk, views, List.of(revenue, training, cash, labs), this::draw);
    }

    @Override
    public Place place() {
        return Place.PROJECTION;
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
        ProjectionFigures figures = new ProjectionFigures(lines, desk.numbers());
        Actuals actuals = Actuals.of(picture.thesis());
        revenue.show(actuals.on(figures.revenue()));
        training.show(actuals.on(figures.training(picture.thesis(), picture.active())));
        cash.show(actuals.on(figures.cash()));
        labs.show(actuals.on(figures.labs()));
    }
}
