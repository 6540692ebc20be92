package underwrite.app.screen.sensitivity;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.live.Effects;
import underwrite.app.live.Picture;
import underwrite.app.screen.CardGrid;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.Desk;
import underwrite.app.screen.Place;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.Tab;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** What moves a result: every driver alone, any two together, one over its whole range, and from one scenario to another. */
public final class SensitivityTab implements Tab {
    private static final double MAP_SHARE = 61;
    private static final double CURVE_SHARE = 39;
    private static final double LEAST_HEIGHT = 620;

    private final Desk desk;
    private final ChartViews views;
    private final Supplier<Set<Driver>> locked;
    private final Words words = UiWords.of(SensitivityTab.class);
    private final Chosen chosen = new Chosen();
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.DRIVERS);
    private final SensitivityBar bar;
    private final TornadoCard tornado;
    private final MapCard map;
    private final CurveCard curve;
    private final BridgePane bridge;
    private final StackPane place = new StackPane();
    private final Node drivers;
    private final Redraw redraw;

    /** What is looked at. */
    enum View {
        DRIVERS,
        BRIDGE
    }

    /**
     * @param effects tells when drivers were locked or unlocked
     * @param locked drivers that are known facts
     */
    public SensitivityTab(Desk desk, ChartViews views, Effects effects, Supplier<Set<Driver>> locked) {
        this.desk = desk;
        this.views = views;
        this.locked = locked;
        ResultForm form = new ResultForm(desk.numbers());
        tornado = new TornadoCard(desk, chosen, form);
        map = new MapCard(desk, chosen, form);
        curve = new CurveCard(desk, chosen, form);
        bridge = new BridgePane(desk, form);
        bar = new SensitivityBar(chosen, form, view, views.tablesProperty(), desk.workspace()::activate);
        List.of(tornado.card(), map.card(), curve.card())
                .forEach(card -> card.tableShownProperty().bindBidirectional(views.tablesProperty()));
        bridge.bindTables(views.tablesProperty());
        CardGrid grid = CardGrid.tallLeft(tornado.card(), map.card(), curve.card());
        grid.setRowShares(MAP_SHARE, CURVE_SHARE);
        grid.setMinHeight(LEAST_HEIGHT);
        drivers = grid.scrolled();
        tornado.setOnProposal(strongest -> chosen.propose(strongest, locked.get()));
        List.of(tornado.study(), map.study(), curve.study())
                .forEach(study -> study.outcomeProperty().addListener(observable -> tellEffort()));
        redraw = Redraw.of(desk.live().pictureProperty(), this::draw);
        for (Observable choice : chosen.all()) {
            choice.addListener(observable -> redraw.ask());
        }
        view.addListener(observable -> redraw.ask());
        views.briefProperty().addListener(observable -> redraw.ask());
        effects.effectsProperty().addListener(observable -> redraw.ask());
        desk.workspace().openedProperty().addListener(observable -> forget());
    }

    private void forget() {
        chosen.clear();
        curve.forget();
        bridge.forget();
    }

    @Override
    public Place place() {
        return Place.SENSITIVITY;
    }

    @Override
    public Node view() {
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinSize(0, 0);
        VBox all = new VBox(bar, place);
        all.getStyleClass().add("tab-view");
        all.getStylesheets()
                .add(Objects.requireNonNull(SensitivityTab.class.getResource("sensitivity.css"))
                        .toExternalForm());
        return all;
    }

    @Override
    public void showing(boolean shown) {
        redraw.showing(shown);
    }

    private void draw(Picture picture) {
        boolean brief = views.briefProperty().get();
        Subject subject = new Subject(picture, chosen.resultProperty().get(), locked.get());
        bar.draw(picture, brief);
        boolean apart = view.get() == View.DRIVERS;
        Node shown = apart ? drivers : bridge;
        if (!place.getChildren().contains(shown)) {
            place.getChildren().setAll(shown);
        }
        if (apart) {
            tornado.draw(subject, brief);
            map.draw(subject);
            curve.draw(subject);
            tellEffort();
        } else {
            bridge.draw(subject);
        }
    }

    private void tellEffort() {
        List<Study<?>> studies = List.of(tornado.study(), map.study(), curve.study());
        if (studies.stream().allMatch(study -> study.outcome().ready())) {
            Duration took = studies.stream().map(Study::took).reduce(Duration.ZERO, Duration::plus);
            int projections = tornado.projections() + map.projections() + curve.projections();
            String count = desk.numbers().exact(Unit.COUNT, projections);
            tornado.setEffort(words.get("effort", count, Math.max(1, took.toMillis())));
        }
    }
}
