package underwrite.app.screen.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import underwrite.app.component.Segments;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.simulation.Histogram;
import underwrite.app.component.chart.simulation.PercentileTable;
import underwrite.app.component.chart.simulation.RankBars;
import underwrite.app.component.chart.simulation.ShareBars;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.format.UiWords;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.Desk;
import underwrite.app.screen.ExplainingHost;
import underwrite.app.screen.Place;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.Tab;
import underwrite.app.workspace.SimulationEdits;
import underwrite.model.driver.Unit;
import underwrite.model.series.Series;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** How the results spread over thousands of drawn worlds: settings, where the run stands, and its charts. */
public final class SimulationTab implements Tab {
    private static final double[] COLUMNS = {34, 27.5, 38.5};
    private static final double[] BRIEF_COLUMNS = {31, 31, 38};
    private static final double[] ROWS = {48.5, 51.5};

    private final Desk desk;
    private final ChartViews views;
    private final SimulationModel model;
    private final Worlds worlds;
    private final SettingsBar settings;
    private final StateStrip strip;
    private final EmptyView empty;
    private final Histogram histogram = new Histogram();
    private final TimeChart fan = new TimeChart(new Crosshair());
    private final PercentileTable percentiles = new PercentileTable();
    private final RankBars drivers = new RankBars();
    private final ShareBars losses = new ShareBars();
    private final List<ChartCard> cards = List.of(
            new ChartCard(histogram),
            new ChartCard(fan),
            new ChartCard(percentiles),
            new ChartCard(drivers),
            new ChartCard(losses));
    private final MenuButton fanChoice = new MenuButton();
    private final Label pooled = new Label();
    private final GridPane charts = new GridPane();
    private final Words words = UiWords.of(SimulationTab.class);
    private final Redraw redraw;
    private Series fanned = Series.REVENUE;

    public SimulationTab(Desk desk, ChartViews views, SimulationModel model) {
        this.desk = desk;
        this.views = views;
        this.model = model;
        SimulationEdits edits = new SimulationEdits(desk.workspace(), desk.numbers());
        worlds = new Worlds(desk, edits);
        settings = new SettingsBar(desk, edits);
        strip = new StateStrip(desk, edits);
        empty = new EmptyView(desk.actions());
        joinCharts();
        chooseFan();
        switchCauses();
        redraw = Redraw.of(model.stateProperty(), this::draw);
        desk.live().pictureProperty().addListener((property, old, now) -> {
            if (!Asked.of(old.thesis()).equals(Asked.of(now.thesis()))) {
                redraw.ask();
            }
        });
        views.briefProperty().addListener(observable -> redraw.ask());
    }

    /** What the settings and the empty view say of a thesis; a slider that moves changes none of it. */
    private record Asked(SimulationSettings settings, List<String> scenarios, OptionalInt uncertain) {
        static Asked of(Thesis thesis) {
            List<String> names = thesis.scenarios().stream().map(Scenario::name).toList();
            return new Asked(thesis.simulation(), names, howManyUncertain(thesis));
        }
    }

    private void joinCharts() {
        ExplainingHost host = new ExplainingHost(desk, new SimulationKeys(desk, this::shown, this::open)::of);
        for (Chart<?> chart : List.of(histogram, fan, percentiles, drivers, losses)) {
            chart.setHost(host);
            chart.heldProperty().bind(desk.workspace().heldProperty());
        }
        fan.logarithmicProperty().bind(views.logarithmicProperty());
        histogram.setOnPicked(bin -> shown().ifPresent(one ->
                open(new Wish.Between(one.spread().from(bin), one.spread().to(bin)))));
        fan.setOnPicked(point -> FanKey.of(point.series())
                .ifPresent(key -> open(new Wish.InYear(key.series(), point.year(), key.perCent()))));
        cards.forEach(card -> card.tableShownProperty().bind(views.tablesProperty()));
    }

    private Optional<Simulated> shown() {
        return model.stateProperty().get().shown();
    }

    private void open(Wish wish) {
        shown().ifPresent(one -> worlds.open(one, wish));
    }

    private void chooseFan() {
        fanChoice.setId("simulation-fan");
        fanChoice.getStyleClass().addAll("small", "fan-choice");
        fanChoice.setAccessibleText(words.get("fan.choose"));
        for (Series series : FanFigures.OFFERED) {
            RadioMenuItem item = new RadioMenuItem(FanFigures.title(series));
            item.setId("fan-" + series.id());
            item.setOnAction(event -> {
                fanned = series;
                redraw.ask();
            });
            fanChoice.getItems().add(item);
        }
        cards.get(1).setControls(fanChoice);
    }

    /** Two cards in one place: what drives the result, and why money is lost. */
    private void switchCauses() {
        ChartCard driving = cards.get(3);
        ChartCard losing = cards.get(4);
        losing.setVisible(false);
        driving.visibleProperty().bind(losing.visibleProperty().not());
        List<Segments<Boolean>> both = List.of(causes(), causes());
        pooled.getStyleClass().addAll("type-help", "text-second");
        pooled.setWrapText(true);
        pooled.setMinHeight(Region.USE_PREF_SIZE);
        pooled.managedProperty().bind(pooled.visibleProperty());
        driving.getChildren().add(pooled);
        driving.setControls(both.get(0));
        losing.setControls(both.get(1));
        for (Segments<Boolean> one : both) {
            one.setOnChoose(now -> {
                losing.setVisible(now);
                both.forEach(each -> each.chosenProperty().set(now));
                both.get(now ? 1 : 0).button(now).requestFocus();
            });
        }
    }

    private Segments<Boolean> causes() {
        Segments<Boolean> segments =
                new Segments<>(List.of(false, true), loss -> words.get(loss ? "causes.losses" : "causes.drivers"));
        segments.getStyleClass().add("causes");
        return segments;
    }

    @Override
    public Place place() {
        return Place.SIMULATION;
    }

    @Override
    public void showing(boolean shown) {
        redraw.showing(shown);
        model.showing(shown);
    }

    @Override
    public Node view() {
        for (int i = 0; i < COLUMNS.length; i++) {
            charts.getColumnConstraints().add(new ColumnConstraints());
        }
        share(views.briefProperty().get());
        for (double height : ROWS) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(height);
            charts.getRowConstraints().add(row);
        }
        charts.getStyleClass().add("card-grid");
        charts.setMinSize(0, 0);
        charts.add(cards.get(0), 0, 0, COLUMNS.length, 1);
        charts.add(cards.get(1), 0, 1);
        charts.add(cards.get(2), 1, 1);
        charts.add(new StackPane(cards.get(3), cards.get(4)), 2, 1);
        StackPane body = new StackPane(charts, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox view = new VBox(settings, strip, body);
        view.getStyleClass().addAll("tab-view", "simulation");
        view.getStylesheets()
                .add(java.util.Objects.requireNonNull(SimulationTab.class.getResource("simulation.css"))
                        .toExternalForm());
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.stop();
            }
        });
        return view;
    }

    /** How the lower cards share the width. */
    private void share(boolean brief) {
        for (int i = 0; i < charts.getColumnConstraints().size(); i++) {
            charts.getColumnConstraints().get(i).setPercentWidth(brief ? BRIEF_COLUMNS[i] : COLUMNS[i]);
        }
    }

    private void draw(SimulationState state) {
        Thesis thesis = desk.live().picture().thesis();
        boolean brief = views.briefProperty().get();
        share(brief);
        settings.setBrief(brief);
        settings.show(thesis);
        OptionalInt uncertain = howManyUncertain(thesis);
        boolean certain = uncertain.isPresent() && uncertain.getAsInt() == 0;
        boolean charted = state.shown().isPresent() && !certain;
        charts.setVisible(charted);
        boolean failed = state.stage() == SimulationState.Stage.FAILED;
        strip.setVisible(!certain && (charted || failed || state.underWay().isPresent()));
        strip.setManaged(strip.isVisible());
        strip.show(state);
        empty.setVisible(!charted && (certain || state.stage() == SimulationState.Stage.NONE));
        if (certain) {
            empty.offerRanges(RangeSuggestions.MOST);
        } else {
            empty.offerRun(
                    uncertain.orElse(0),
                    desk.numbers().exact(Unit.PEOPLE, thesis.simulation().trials()));
        }
        cards.forEach(card -> card.staleProperty().set(state.stale()));
        if (charted) {
            state.shown().ifPresent(one -> drawCharts(one, brief));
        }
    }

    /** How many drivers have a range in what is to be simulated; none when that cannot be said. */
    private static OptionalInt howManyUncertain(Thesis thesis) {
        SimulationSettings how = thesis.simulation();
        boolean known = how.scenario().equals(SimulationSettings.ALL_SCENARIOS)
                || thesis.scenario(how.scenario()).isPresent();
        return known
                ? OptionalInt.of((int) SimulationRequest.of(thesis).scenarios().stream()
                        .flatMap(scenario -> scenario.distributions().keySet().stream())
                        .distinct()
                        .count())
                : OptionalInt.empty();
    }

    private void drawCharts(Simulated simulated, boolean brief) {
        SimulationFigures figures = new SimulationFigures(simulated, desk.numbers(), brief);
        histogram.show(figures.histogram());
        fan.show(new FanFigures(simulated, fanned, desk.numbers(), brief).figure());
        fanChoice
                .getItems()
                .forEach(item -> ((RadioMenuItem) item)
                        .setSelected(FanFigures.OFFERED.indexOf(fanned)
                                == fanChoice.getItems().indexOf(item)));
        percentiles.show(new Statistics(simulated, desk.numbers()).table());
        drivers.show(figures.drivers());
        pooled.setText(words.get("drivers.pooled"));
        pooled.setVisible(
                simulated.pooled() && simulated.result().request().scenarios().size() > 1);
        losses.show(figures.losses());
    }
}
