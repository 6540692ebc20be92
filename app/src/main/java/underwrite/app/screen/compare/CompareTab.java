package underwrite.app.screen.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import underwrite.app.component.OverlayScroll;
import underwrite.app.component.Segments;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.compare.RiskChart;
import underwrite.app.component.chart.compare.RiskFigure;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.screen.CardGrid;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.ExplainingHost;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.Place;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.Tab;
import underwrite.app.screen.files.Ask;
import underwrite.app.task.AfterFrame;
import underwrite.model.driver.Unit;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.words.Words;

/** Scenarios and theses side by side: results and risk, the years, the one world that they share, and a folder with its record. */
public final class CompareTab implements Tab {
    /** How strongly figures stand out that are older than the document. */
    static final double STALE = 0.45;

    private static final double WIDE = 66;
    private static final double NARROW = 42;
    private static final double UPPER = 61;
    private static final double LEAST_HEIGHT = 650;

    private final Desk desk;
    private final Words words = UiWords.of(CompareTab.class);
    private final CompareModel model;
    private final RiskModel risks;
    private final CompareBar bar;
    private final ResultsCard results;
    private final DifferencesCard differences;
    private final BridgeBox bridge;
    private final RiskChart risk = new RiskChart();
    private final ChartCard riskCard = new ChartCard(risk);
    private final List<TimeChart> years;
    private final WorldView world;
    private final RecordView record;
    private final Segments<View> views = new Segments<>(List.of(View.values()), this::label);
    private final Segments<Boolean> difference;
    private final StackPane body = new StackPane();
    private final Node yearsView;
    private final Node resultsView;
    private final Redraw redraw;

    /** What is looked at. */
    enum View {
        RESULTS,
        YEARS,
        WORLD,
        RECORD
    }

    public CompareTab(Desk desk, ChartViews charts, Ask ask) {
        this.desk = desk;
        model = new CompareModel(desk.tasks());
        risks = new RiskModel(desk.tasks());
        bar = new CompareBar(model, ask);
        RiskKeys riskKeys = new RiskKeys(desk, () -> risks.risksProperty().get());
        results = new ResultsCard(desk, riskKeys);
        risk.setHost(new ExplainingHost(desk, point -> riskKeys.of(point, columns())));
        differences = new DifferencesCard(desk);
        bridge = new BridgeBox(desk);
        world = new WorldView(desk, charts);
        record = new RecordView(desk, model, charts, ask);
        Crosshair crosshair = new Crosshair();
        years = Stream.generate(() -> new TimeChart(crosshair)).limit(4).toList();
        years.forEach(chart -> {
            chart.logarithmicProperty().bind(charts.logarithmicProperty());
            chart.setHost(new ExplainingHost(desk, this::ofYear));
        });
        List<ChartCard> cards = years.stream().map(ChartCard::new).toList();
        Stream.concat(cards.stream(), Stream.of(riskCard, bridge.card()))
                .forEach(card -> card.tableShownProperty().bind(charts.tablesProperty()));
        yearsView = new CardGrid(cards).scrolled();
        resultsView = resultsView();
        difference = new Segments<>(List.of(false, true), this::label);
        redraw = Redraw.of(desk.live().pictureProperty(), this::draw);
        difference.setOnChoose(now -> redraw.ask());
        views.setOnChoose(now -> redraw.ask());
        Stream.of(model.othersProperty(), model.hiddenProperty(), model.folderProperty())
                .forEach(property -> property.addListener(observable -> redraw.ask()));
        risks.risksProperty().addListener(observable -> drawRisks(desk.live().picture()));
    }

    private List<Column> columns() {
        return model.columns(desk.live().picture());
    }

    /** A figure of a year since the entry, of whatever column it belongs to. */
    private Optional<FigureKey> ofYear(PointKey point) {
        return columns().stream()
                .filter(column -> column.key().equals(point.scenario()))
                .findFirst()
                .flatMap(column -> FigureKey.of(
                                new PointKey(point.series(), column.scenario().id(), point.year()))
                        .map(column::here));
    }

    private String label(View view) {
        return words.get("view." + view.name());
    }

    private String label(boolean now) {
        return now ? words.get("difference") : words.get("values");
    }

    private Node resultsView() {
        GridPane upper = CompareGrid.row(WIDE);
        GridPane lower = CompareGrid.row(NARROW);
        GridPane grid = CompareGrid.column(upper, lower, UPPER);
        AfterFrame.run(() -> upper.add(results, 0, 0));
        AfterFrame.run(() -> upper.add(riskCard, 1, 0));
        AfterFrame.run(() -> lower.add(bridge.card(), 0, 0));
        AfterFrame.run(() -> lower.add(differences, 1, 0));
        grid.setMinSize(0, LEAST_HEIGHT);
        OverlayScroll scroll = new OverlayScroll(grid);
        scroll.fill();
        return scroll;
    }

    @Override
    public Place place() {
        return Place.COMPARE;
    }

    @Override
    public void showing(boolean shown) {
        redraw.showing(shown);
    }

    @Override
    public Node view() {
        views.setId("compare-views");
        difference.setId("compare-difference");
        Label show = new Label(words.get("show"));
        show.getStyleClass().addAll("type-row", "text-second");
        show.visibleProperty().bind(difference.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(views, gap, show, difference);
        tools.getStyleClass().add("chart-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        VBox view = new VBox(tools, bar, body);
        view.getStyleClass().addAll("tab-view", "compare-tab");
        view.getStylesheets()
                .add(Objects.requireNonNull(CompareTab.class.getResource("compare.css"), "compare.css")
                        .toExternalForm());
        return view;
    }

    private void draw(Picture picture) {
        List<Column> columns = model.columns(picture);
        bar.draw(picture, columns);
        View view = views.chosenProperty().get();
        difference.setVisible(view == View.RESULTS);
        switch (view) {
            case RESULTS -> {
                body.getChildren().setAll(resultsView);
                risks.ask(picture, columns);
                bridge.draw(columns);
                differences.draw(columns, reference(picture));
            }
            case YEARS -> {
                body.getChildren().setAll(yearsView);
                drawYears(columns);
            }
            case WORLD -> {
                body.getChildren().setAll(world);
                world.draw(model.oneOfEach(picture));
            }
            case RECORD -> {
                body.getChildren().setAll(record);
                record.draw(picture);
            }
        }
    }

    /** The scenario being worked on, whether it is among the columns or not. */
    private Column reference(Picture picture) {
        return model.oneOfEach(picture).get(0);
    }

    private void drawYears(List<Column> columns) {
        List<Column> drawn = columns.stream()
                .filter(column -> column.projection().isPresent())
                .sorted(Comparator.comparing(Column::active))
                .toList();
        YearFigures figures = new YearFigures(drawn, desk.numbers());
        years.get(0).show(figures.moic());
        years.get(1).show(figures.revenue());
        years.get(2).show(figures.share());
        years.get(3).show(figures.compute());
    }

    private void drawRisks(Picture picture) {
        List<Column> columns = model.columns(picture);
        RiskModel.Of known = risks.risksProperty().get();
        results.draw(columns, known, difference.chosenProperty().get() ? reference(picture) : null);
        Function<Column, Optional<RiskFigure.Item>> item =
                column -> Optional.ofNullable(known.byKey().get(column.key()))
                        .map(found -> item(Optional.of(column), column.name(), found));
        List<RiskFigure.Item> items = Stream.concat(
                        columns.stream().map(item),
                        Stream.of(Optional.ofNullable(known.byKey().get(SimulationSettings.ALL_SCENARIOS))
                                .map(found -> item(
                                        Optional.empty(),
                                        words.get("weighted", picture.thesis().lab()),
                                        found))))
                .flatMap(Optional::stream)
                .toList();
        risk.show(new RiskFigure(
                Heading.of(words.get("risk"), words.get("risk.unit")),
                items,
                words.get("risk.across"),
                words.get("risk.up"),
                ChartWords.tick(desk.numbers(), Unit.MULTIPLE),
                ChartWords.exact(desk.numbers(), Unit.MULTIPLE),
                words.get(known.ready() ? "risk.none" : "risk.running")));
        riskCard.staleProperty().set(!known.ready());
    }

    private static RiskFigure.Item item(Optional<Column> column, String name, Risk risk) {
        return new RiskFigure.Item(
                column.map(Column::asCase), name, risk.loss(), risk.median(), risk.low(), risk.high());
    }
}
