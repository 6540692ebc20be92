package underwrite.app.screen.compare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Calendar;
import underwrite.app.component.chart.time.Bars;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.Level;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.component.chart.time.ValueAxis;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.CardGrid;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.Desk;
import underwrite.app.screen.ExplainingHost;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.Ways;
import underwrite.app.screen.Working;
import underwrite.model.driver.Unit;
import underwrite.model.portfolio.OneWorld;
import underwrite.model.portfolio.OneWorld.Claim;
import underwrite.model.portfolio.OneWorld.Holding;
import underwrite.model.words.Words;

/** The theses held against the one market that they share: what each claims of it and spends by year, and whether all can come true. */
final class WorldView extends VBox {
    private final NumberText numbers;
    private final Words words = UiWords.of(WorldView.class);
    private final Label verdict = new Label();
    private final Label method = new Label();
    private final TimeChart share;
    private final TimeChart spend;
    private OneWorld world = new OneWorld(List.of());
    private List<Column> shown = List.of();

    WorldView(Desk desk, ChartViews views) {
        this.numbers = desk.numbers();
        Crosshair crosshair = new Crosshair();
        share = new TimeChart(crosshair);
        spend = new TimeChart(crosshair);
        List.of(share, spend).forEach(chart -> chart.setHost(new ExplainingHost(desk, this::key)));
        List<ChartCard> cards = List.of(new ChartCard(share), new ChartCard(spend));
        cards.forEach(card -> card.tableShownProperty().bind(views.tablesProperty()));
        verdict.setId("compare-world");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        verdict.getStyleClass().addAll("type-row", "compare-verdict");
        verdict.setMaxWidth(Double.MAX_VALUE);
        method.setWrapText(true);
        method.setMinHeight(USE_PREF_SIZE);
        method.getStyleClass().addAll("type-help", "text-second");
        GridPane grid = new CardGrid(cards);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getStyleClass().add("compare-world");
        getChildren().addAll(verdict, grid, method);
    }

    void draw(List<Column> all) {
        Map<String, Column> byLab = new HashMap<>();
        List<Holding> holdings = OneWorld.latest(
                all.stream().flatMap(column -> holding(column, byLab).stream()).toList());
        world = OneWorld.of(holdings);
        shown = holdings.stream()
                .map(holding -> Objects.requireNonNull(byLab.get(key(holding.name(), holding.asOf()))))
                .toList();
        String left = all.stream()
                .filter(column -> !shown.contains(column))
                .map(column -> column.thesis().title())
                .collect(Collectors.joining(words.get("world.and")));
        method.setText(words.get("world.method") + (left.isEmpty() ? "" : " " + words.get("world.left", left)));
        share.show(figure(WorldWorking.SHARE, Claim::revenue));
        spend.show(figure(WorldWorking.SPEND, Claim::computeCost));
        boolean over =
                world.firstOverclaimed().isPresent() || world.firstOverspent().isPresent();
        verdict.getStyleClass().removeAll("compare-warning", "compare-fits");
        verdict.getStyleClass().add(over ? "compare-warning" : "compare-fits");
        verdict.setText(verdict(holdings.size()));
    }

    /** One bar: what a thesis claims of the market in a calendar year, or spends. */
    private Optional<FigureKey> key(PointKey point) {
        return shown.stream()
                .filter(column -> column.key().equals(point.scenario()))
                .findFirst()
                .map(column -> {
                    FigureKey.OfItself itself = ways -> working(point, column, ways);
                    return itself;
                });
    }

    private Optional<Working> working(PointKey point, Column column, Ways ways) {
        return point.year() >= world.years().size()
                ? Optional.empty()
                : Optional.of(new WorldWorking(world.years().get(point.year()), shown, numbers)
                        .of(point.series(), column, ways));
    }

    private static Optional<Holding> holding(Column column, Map<String, Column> byLab) {
        LocalDate asOf = column.thesis().asOf();
        if (asOf == null || column.projection().isEmpty()) {
            return Optional.empty();
        }
        byLab.put(key(column.thesis().lab(), asOf), column);
        return Optional.of(
                new Holding(column.thesis().lab(), asOf, column.projection().get()));
    }

    private static String key(String lab, LocalDate asOf) {
        return lab + "\n" + asOf;
    }

    private String verdict(int count) {
        if (world.fullest().isEmpty()) {
            return words.get("world.none");
        }
        OneWorld.Year fullest = world.fullest().get();
        String most = fullest.claims().stream()
                .sorted(Comparator.comparingDouble(Claim::revenue).reversed())
                .map(claim -> words.get("world.claim", claim.name(), percent(claim.revenue() / fullest.market())))
                .collect(Collectors.joining(words.get("world.and")));
        String year = Integer.toString(fullest.year());
        OptionalInt over = world.firstOverclaimed();
        String sentence = over.isPresent()
                ? words.get(
                        "world.over", count, Integer.toString(over.getAsInt()), percent(fullest.share()), year, most)
                : words.get("world.fits", count, percent(fullest.share()), year, most);
        OptionalInt spent = world.firstOverspent();
        return spent.isPresent()
                ? sentence + " " + words.get("world.overspent", Integer.toString(spent.getAsInt()))
                : sentence;
    }

    private String percent(double share) {
        return numbers.input(Unit.SHARE, Math.rint(share * 100) / 100);
    }

    private TimeFigure figure(String key, ToDoubleFunction<Claim> what) {
        ValueAxis axis =
                ValueAxis.linear(value -> numbers.input(Unit.SHARE, value), value -> numbers.shown(Unit.SHARE, value));
        List<Bars.Part> parts = shown.stream()
                .map(column -> new Bars.Part(
                        key,
                        column.asCase(),
                        column.thesis().lab(),
                        Bars.Fill.CASE,
                        values(column.thesis().lab(), what)))
                .toList();
        int first = world.years().isEmpty() ? 0 : world.years().get(0).year();
        return TimeFigure.of(
                Calendar.from(LocalDate.of(Math.max(1, first), 12, 31), UiWords.language()),
                0,
                Math.max(1, world.years().size() - 1),
                OptionalInt.empty(),
                List.of(Strip.main(
                        Heading.of(words.get("world." + key), words.get("world." + key + ".unit")),
                        axis,
                        List.of(new Level(1, words.get("world.all"), Level.Style.DANGER), new Bars(parts)))));
    }

    private Values values(String lab, ToDoubleFunction<Claim> what) {
        double[] values = new double[world.years().size()];
        Arrays.setAll(values, place -> {
            OneWorld.Year year = world.years().get(place);
            return year.claims().stream()
                            .filter(claim -> claim.name().equals(lab))
                            .mapToDouble(what)
                            .sum()
                    / year.market();
        });
        return Values.of(values);
    }
}
