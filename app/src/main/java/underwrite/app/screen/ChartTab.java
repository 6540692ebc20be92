package underwrite.app.screen;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.model.projection.Projection;
import underwrite.model.words.Words;

/** Four charts over time in cards, under the line that says which scenarios are drawn and how. */
public final class ChartTab {
    private final Desk desk;
    private final ChartViews views;
    private final List<ChartCard> cards;
    private final ChartBar bar;
    private final BiConsumer<Picture, ScenarioLines> drawing;
    private final Redraw redraw;

    /** @param drawing shows a picture on the charts; not asked while there is nothing to show */
    public ChartTab(Desk desk, ChartViews views, List<TimeChart> charts, BiConsumer<Picture, ScenarioLines> drawing) {
        this.desk = desk;
        this.views = views;
        this.drawing = drawing;
        this.cards = charts.stream().map(ChartCard::new).toList();
        Words words = UiWords.of(ChartTab.class);
        bar = new ChartBar()
                .with(views.tablesProperty(), words.get("charts"), words.get("table"))
                .with(views.logarithmicProperty(), words.get("linear"), words.get("log"));
        for (TimeChart chart : charts) {
            chart.setHost(desk.charts());
            chart.setExitDrag(new ExitYearDrag(desk.workspace(), desk.edits()));
            chart.heldProperty().bind(desk.workspace().heldProperty());
            chart.logarithmicProperty().bind(views.logarithmicProperty());
        }
        cards.forEach(card -> card.tableShownProperty().bindBidirectional(views.tablesProperty()));
        redraw = Redraw.of(desk.live().pictureProperty(), this::draw);
        views.briefProperty().addListener(observable -> redraw.ask());
        bar.hiddenProperty().addListener(observable -> redraw.ask());
    }

    /** What is seen. */
    public Node view() {
        CardGrid grid = new CardGrid(cards);
        VBox view = new VBox(bar, grid.scrolled());
        view.getStyleClass().add("tab-view");
        return view;
    }

    /** It is looked at from now on, or no more. */
    public void showing(boolean shown) {
        redraw.showing(shown);
    }

    private void draw(Picture picture) {
        bar.draw(picture);
        ScenarioPicture active = picture.active();
        Projection projection = active.lastGood();
        cards.forEach(card -> card.staleProperty().set(!active.usable()));
        if (projection != null) {
            boolean brief = views.briefProperty().get();
            drawing.accept(picture, new ScenarioLines(picture, bar.drawn(picture), projection, desk.numbers(), brief));
        }
    }
}
