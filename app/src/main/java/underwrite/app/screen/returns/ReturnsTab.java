package underwrite.app.screen.returns;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import underwrite.app.component.Segments;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.curve.CurveChart;
import underwrite.app.component.chart.returns.BelieveChart;
import underwrite.app.component.chart.returns.BelieveFigure;
import underwrite.app.component.chart.returns.WaterfallChart;
import underwrite.app.component.chart.returns.WaterfallFigure;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.format.UiWords;
import underwrite.app.live.Outcome;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Actuals;
import underwrite.app.screen.CardGrid;
import underwrite.app.screen.ChartBar;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.Desk;
import underwrite.app.screen.ExitYearDrag;
import underwrite.app.screen.Place;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.Tab;
import underwrite.app.screen.returns.BelieveModel.Target;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projection;
import underwrite.model.words.Words;

/** The returns: MOIC and IRR by exit year, who is paid what, and what one needs to believe for more. */
public final class ReturnsTab implements Tab {
    private static final double HEAD = 40;
    private static final double LEAST_HEIGHT = 660;

    private final Desk desk;
    private final ChartViews views;
    private final Crosshair crosshair = new Crosshair();
    private final TimeChart moic = new TimeChart(crosshair);
    private final TimeChart irr = new TimeChart(crosshair);
    private final WaterfallChart waterfall = new WaterfallChart();
    private final CurveChart curve = new CurveChart();
    private final BelieveChart believe = new BelieveChart();
    private final List<ChartCard> cards = List.of(
            new ChartCard(moic),
            new ChartCard(irr),
            new ChartCard(waterfall),
            new ChartCard(curve),
            new ChartCard(believe));
    private final Segments<Target> targets;
    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.TEN_TIMES);
    private final BelieveModel model;
    private final ChartBar bar;
    private final Redraw redraw;

    /** @param locked drivers that are known facts */
    public ReturnsTab(Desk desk, ChartViews views, Supplier<Set<Driver>> locked) {
        this.desk = desk;
        this.views = views;
        model = new BelieveModel(desk.numbers(), desk.tasks(), locked);
        targets = new Segments<>(List.of(Target.values()), this::targetWords);
        targets.chosenProperty().set(target.get());
        targets.setOnChoose(chosen -> {
            target.set(chosen);
            model.ask(desk.live().picture(), chosen, views.briefProperty().get());
        });
        Words shared = UiWords.of(ChartBar.class);
        bar = new ChartBar().with(views.tablesProperty(), shared.get("charts"), shared.get("table"));
        for (TimeChart chart : List.of(moic, irr)) {
            chart.setExitDrag(new ExitYearDrag(desk.workspace(), desk.edits()));
        }
        for (Chart<?> chart : List.of(moic, irr, waterfall, curve, believe)) {
            chart.setHost(desk.charts());
            chart.heldProperty().bind(desk.workspace().heldProperty());
        }
        believe.setOnPicked(id -> Driver.byId(id).ifPresent(desk.navigator()::reveal));
        cards.forEach(card -> card.tableShownProperty().bindBidirectional(views.tablesProperty()));
        cards.get(4).setControls(targets);
        model.figureProperty().addListener((property, old, now) -> showBelieve(now));
        redraw = Redraw.of(desk.live().pictureProperty(), this::draw);
        views.briefProperty().addListener(observable -> redraw.ask());
        bar.hiddenProperty().addListener(observable -> redraw.ask());
    }

    private String targetWords(Target which) {
        return model.words(which, desk.workspace().active().assumptions());
    }

    @Override
    public Place place() {
        return Place.RETURNS;
    }

    @Override
    public Node view() {
        cards.subList(2, 4).forEach(card -> card.getStyleClass().remove("card"));
        VBox payout = new VBox(cards.get(2), cards.get(3));
        payout.getStyleClass().addAll("card", "card-stack");
        VBox.setVgrow(cards.get(3), Priority.ALWAYS);
        CardGrid grid = new CardGrid(List.of(cards.get(0), cards.get(1), payout, cards.get(4)));
        grid.setRowShares(42, 58);
        grid.setMinHeight(LEAST_HEIGHT);
        VBox view = new VBox(bar, grid.scrolled());
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
        List<ScenarioPicture> shown = bar.drawn(picture);
        ReturnFigures returns = new ReturnFigures(
                picture,
                shown,
                projection,
                desk.numbers(),
                views.briefProperty().get());
        Actuals actuals = Actuals.of(picture.thesis());
        moic.show(actuals.on(returns.moic()));
        irr.show(actuals.on(returns.irr()));
        PayoutFigures payout = new PayoutFigures(picture, active, projection, desk.numbers());
        WaterfallFigure paid = payout.waterfall();
        waterfall.show(paid);
        double height = HEAD + WaterfallChart.heightOf(paid.rows().size());
        cards.get(2).setMinHeight(height);
        cards.get(2).setMaxHeight(height);
        curve.show(payout.curve());
        targets.button(Target.HURDLE).setText(targetWords(Target.HURDLE));
        model.ask(picture, target.get(), views.briefProperty().get());
    }

    private void showBelieve(Outcome<BelieveFigure> outcome) {
        cards.get(4).staleProperty().set(!outcome.ready());
        outcome.shown().ifPresent(believe::show);
    }
}
