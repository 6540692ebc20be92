package underwrite.app.screen.projection;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.ChartBar;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.ExitYearDrag;
import underwrite.app.screen.Place;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.Tab;
import underwrite.model.projection.Projection;
import underwrite.model.words.Words;

/** The projection: revenue, training, cash and labs over ten years, all scenarios beside the active one. */
public final class ProjectionTab implements Tab {
    private static final double HALF = 50;

    private final Desk desk;
    private final ChartViews views;
    private final Crosshair crosshair = new Crosshair();
    private final TimeChart revenue = chart();
    private final TimeChart training = chart();
    private final TimeChart cash = chart();
    private final TimeChart labs = chart();
    private final List<ChartCard> cards =
            List.of(new ChartCard(revenue), new ChartCard(training), new ChartCard(cash), new ChartCard(labs));
    private final ChartBar bar;
    private final Redraw redraw;

    public ProjectionTab(Desk desk, ChartViews views) {
        this.desk = desk;
        this.views = views;
        Words words = UiWords.of(ChartBar.class);
        bar = new ChartBar()
                .with(views.tablesProperty(), words.get("charts"), words.get("table"))
                .with(views.logarithmicProperty(), words.get("linear"), words.get("log"));
        for (TimeChart chart : List.of(revenue, training, cash, labs)) {
            chart.setHost(desk.charts());
            chart.setExitDrag(new ExitYearDrag(desk.workspace(), desk.edits()));
            chart.heldProperty().bind(desk.workspace().heldProperty());
            chart.logarithmicProperty().bind(views.logarithmicProperty());
        }
        cards.forEach(card -> card.tableShownProperty().bind(views.tablesProperty()));
        redraw = Redraw.of(desk.live().pictureProperty(), this::draw);
        views.briefProperty().addListener(observable -> redraw.ask());
        bar.hiddenProperty().addListener(observable -> redraw.ask());
    }

    private TimeChart chart() {
        return new TimeChart(crosshair);
    }

    @Override
    public Place place() {
        return Place.PROJECTION;
    }

    @Override
    public Node view() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-grid");
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(HALF);
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(HALF);
        row.setVgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(column, column);
        grid.getRowConstraints().addAll(row, row);
        for (int i = 0; i < cards.size(); i++) {
            grid.add(cards.get(i), i % 2, i / 2);
        }
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox view = new VBox(bar, grid);
        view.getStyleClass().add("tab-view");
        return view;
    }

    @Override
    public void showing(boolean shown) {
        redraw.showing(shown);
    }

    private void draw(Picture picture) {
        bar.draw(picture);
        ScenarioPicture active = picture.active();
        Projection projection = active.lastGood();
        cards.forEach(card -> card.staleProperty().set(!active.usable()));
        if (projection == null) {
            return;
        }
        List<ScenarioPicture> shown = ChartWords.drawn(picture).stream()
                .filter(scenario -> scenario.id().equals(active.id())
                        || !bar.hiddenProperty().get().contains(scenario.id()))
                .toList();
        ProjectionFigures figures = new ProjectionFigures(
                picture,
                shown,
                active,
                projection,
                desk.numbers(),
                views.briefProperty().get());
        revenue.show(figures.revenue());
        training.show(figures.training());
        cash.show(figures.cash());
        labs.show(figures.labs());
    }
}
