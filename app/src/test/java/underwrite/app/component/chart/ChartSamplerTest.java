package underwrite.app.component.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.AllDrawn;
import underwrite.app.component.chart.compare.BridgeChart;
import underwrite.app.component.chart.compare.CalibrationChart;
import underwrite.app.component.chart.compare.RiskChart;
import underwrite.app.component.chart.compare.StripPlot;
import underwrite.app.component.chart.curve.CurveChart;
import underwrite.app.component.chart.returns.BelieveChart;
import underwrite.app.component.chart.returns.LogRuler;
import underwrite.app.component.chart.returns.WaterfallChart;
import underwrite.app.component.chart.scale.Calendar;
import underwrite.app.component.chart.sensitivity.HeatMap;
import underwrite.app.component.chart.sensitivity.TornadoChart;
import underwrite.app.component.chart.simulation.Histogram;
import underwrite.app.component.chart.simulation.PercentileTable;
import underwrite.app.component.chart.simulation.RankBars;
import underwrite.app.component.chart.simulation.ShareBars;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.MiniBars;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.theme.Theme;

/** Draws every kind of chart into {@code target/screens/charts-*.png}, in both themes. */
@DisplayName("The sampler of charts")
@ExtendWith(ApplicationExtension.class)
class ChartSamplerTest {
    private final SampleCases cases = new SampleCases(3.0);
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @Test
    @DisplayName("draws Projection")
    void projection(FxRobot robot) {
        robot.interact(() -> stage.setScene(new Scene(projectionCards())));
        write(robot, "projection");
    }

    @Test
    @DisplayName("draws Returns")
    void returns(FxRobot robot) {
        robot.interact(() -> stage.setScene(new Scene(returnsCards())));
        write(robot, "returns");
    }

    @Test
    @DisplayName("draws Sensitivity")
    void sensitivity(FxRobot robot) {
        robot.interact(() -> {
            GridPane grid = grid();
            grid.add(card(new TornadoChart(), SampleOthers.tornado(), 371, 693), 0, 0, 1, 2);
            grid.add(card(new HeatMap(), SampleOthers.map(), 345, 429), 1, 0);
            grid.add(card(new CurveChart(), SampleOthers.driverCurve(), 345, 252), 1, 1);
            stage.setScene(new Scene(grid));
        });
        write(robot, "sensitivity");
    }

    @Test
    @DisplayName("draws Simulation")
    void simulation(FxRobot robot) {
        robot.interact(() -> {
            GridPane grid = grid();
            grid.add(card(new Histogram(), SampleOthers.histogram(), 728, 306), 0, 0, 3, 1);
            grid.add(card(new Crosshair(), SampleOthers.fan(), 240, 325), 0, 1);
            grid.add(card(new PercentileTable(), SampleOthers.percentiles(), 190, 325), 1, 1);
            grid.add(card(new RankBars(), SampleOthers.ranks(), 274, 325), 2, 1);
            grid.add(card(new ShareBars(), SampleOthers.losses(), 274, 200), 2, 2);
            stage.setScene(new Scene(grid));
        });
        write(robot, "simulation");
    }

    @Test
    @DisplayName("draws Compare and Evidence")
    void compare(FxRobot robot) {
        robot.interact(() -> {
            GridPane grid = grid();
            grid.add(card(new BridgeChart(), SampleOthers.bridge(), 560, 270), 0, 0);
            grid.add(card(new RiskChart(), SampleOthers.risk(), 444, 404), 1, 0, 1, 2);
            grid.add(card(new StripPlot(), SampleOthers.strips(), 560, 170), 0, 1);
            grid.add(card(new CalibrationChart(), SampleOthers.calibration(), 345, 404), 2, 0, 1, 2);
            stage.setScene(new Scene(grid));
        });
        write(robot, "compare");
    }

    @Test
    @DisplayName("draws states: pointed at, table, growth, logarithmic, held, before, empty, not dated")
    void states(FxRobot robot) {
        Crosshair crosshair = new Crosshair();
        TimeChart pointed = new TimeChart(crosshair);
        robot.interact(() -> {
            GridPane grid = grid();
            grid.add(card(pointed, cases.revenue(), 357, 300), 0, 0);
            grid.add(card(crosshair, cases.cash(), 357, 300), 1, 0);
            ChartCard table = new ChartCard(shown(new TimeChart(new Crosshair()), cases.revenue()));
            table.tableShownProperty().set(true);
            grid.add(sized(table, 357, 300), 2, 0);
            TimeChart growing = new TimeChart(new Crosshair());
            growing.growingProperty().set(true);
            grid.add(card(growing, cases.compute(), 357, 300), 0, 1);
            TimeChart logarithmic = new TimeChart(new Crosshair());
            logarithmic.logarithmicProperty().set(true);
            grid.add(card(logarithmic, cases.cash(), 357, 300), 1, 1);
            TimeChart held = new TimeChart(new Crosshair());
            grid.add(card(held, cases.revenue(), 357, 300), 2, 1);
            TimeChart empty = new TimeChart(new Crosshair());
            grid.add(card(empty, without(cases.moic()), 357, 200), 0, 2);
            TimeChart plain = new TimeChart(new Crosshair());
            grid.add(card(plain, plain(cases.revenue()), 357, 200), 1, 2);
            ChartCard stale = new ChartCard(shown(new HeatMap(), SampleOthers.map()));
            stale.staleProperty().set(true);
            grid.add(sized(stale, 357, 200), 2, 2);
            stage.setScene(new Scene(grid));
            Theme.LIGHT.apply(stage.getScene());
            stage.show();
            stage.sizeToScene();
            stage.getScene().snapshot(null);
            held.beforeProperty().set(cases.revenue());
            held.heldProperty().set(true);
            held.show(new SampleCases(3.5).revenue());
        });
        Chart<?> reader = pointed;
        robot.interact(() -> reader.look(new Attention(7, Double.NaN, Double.NaN)));
        write(robot, "states");
    }

    @Test
    @DisplayName("draws every kind with nothing to show, older than the document, and with the keyboard")
    void everyKind(FxRobot robot) {
        for (String state : List.of("nothing", "stale", "focus")) {
            robot.interact(() -> {
                FlowPane all = new FlowPane(12, 12);
                all.getStyleClass().add("inset");
                all.setPrefWrapLength(6 * 252);
                for (Supplier<Chart<?>> kind : SampleCharts.all().values()) {
                    Chart<?> chart = kind.get();
                    if (state.equals("nothing")) {
                        chart.figureProperty().set(null);
                        chart.setExcuse("Not simulated yet. 22 drivers have a range.");
                    }
                    ChartCard card = new ChartCard(chart);
                    card.staleProperty().set(state.equals("stale"));
                    all.getChildren().add(sized(card, 240, 190));
                }
                stage.setScene(new Scene(all));
            });
            if (state.equals("focus")) {
                robot.interact(() -> {
                    Theme.LIGHT.apply(stage.getScene());
                    stage.show();
                    stage.getScene().getRoot().lookupAll(".chart-card").stream()
                            .map(card -> ((ChartCard) card).chart())
                            .forEach(chart -> chart.look(new Attention(0, Double.NaN, Double.NaN)));
                });
            }
            write(robot, "kinds-" + state);
        }
    }

    @Test
    @DisplayName("has every kind that there is")
    void complete() {
        Set<String> sampled = SampleCharts.all().values().stream()
                .map(kind -> kind.get().getClass().getName())
                .collect(Collectors.toSet());
        Set<String> missing = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("underwrite.app.component.chart")
                        .stream()
                        .filter(type -> type.isAssignableTo(Chart.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .filter(name -> !sampled.contains(name))
                        .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
        assertThat(sampled).hasSizeGreaterThan(14);
    }

    private static TimeFigure without(TimeFigure figure) {
        return TimeFigure.of(
                figure.calendar(),
                1,
                10,
                OptionalInt.empty(),
                List.of(Strip.main(figure.heading(), figure.strips().get(0).axis(), List.of())));
    }

    private static TimeFigure plain(TimeFigure figure) {
        return TimeFigure.of(Calendar.plain(year -> "year " + year), 0, 10, figure.exit(), figure.strips());
    }

    private GridPane projectionCards() {
        Crosshair crosshair = new Crosshair();
        GridPane grid = grid();
        grid.add(card(crosshair, cases.revenue(), 357, 340), 0, 0);
        grid.add(card(crosshair, cases.compute(), 357, 340), 1, 0);
        grid.add(card(crosshair, cases.cash(), 357, 340), 0, 1);
        grid.add(card(crosshair, cases.labs(), 357, 340), 1, 1);
        return grid;
    }

    private GridPane returnsCards() {
        Crosshair crosshair = new Crosshair();
        GridPane grid = grid();
        grid.add(card(crosshair, cases.moic(), 357, 285), 0, 0);
        grid.add(card(crosshair, cases.irr(), 357, 285), 1, 0);
        grid.add(card(new WaterfallChart(), SampleOthers.waterfall(), 357, 225), 0, 1);
        grid.add(card(new BelieveChart(), SampleOthers.believe(), 357, 395), 1, 1, 1, 2);
        grid.add(card(new CurveChart(), SampleOthers.payout(), 357, 230), 0, 2);
        grid.add(card(new CurveChart(), SampleOthers.classes(), 357, 260), 0, 3);
        VBox panel = new VBox(
                8,
                sized(shown(new LogRuler(), SampleOthers.ruler(4.66)), 272, 58),
                sized(shown(new MiniBars(MiniBars.Frame.FULL), SampleOthers.mini(6)), 272, 92),
                sized(shown(new MiniBars(MiniBars.Frame.BARE), SampleOthers.mini(4)), 120, 34));
        panel.getStyleClass().add("panel");
        panel.setStyle("-fx-padding: 16;");
        grid.add(panel, 1, 3);
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("inset");
        grid.setHgap(12);
        grid.setVgap(12);
        grid.setStyle("-fx-padding: 12;");
        return grid;
    }

    private static Region card(Crosshair crosshair, TimeFigure figure, double width, double height) {
        return card(new TimeChart(crosshair), figure, width, height);
    }

    private static <F extends Figure> Region card(Chart<F> chart, F figure, double width, double height) {
        return sized(new ChartCard(shown(chart, figure)), width, height);
    }

    private static <F extends Figure> Chart<F> shown(Chart<F> chart, F figure) {
        chart.show(figure);
        return chart;
    }

    private static Region sized(Region region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }

    private void write(FxRobot robot, String name) {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            robot.interact(() -> {
                theme.apply(stage.getScene());
                stage.sizeToScene();
                stage.show();
            });
            AllDrawn.await();
            robot.interact(() -> {
                String file = "charts-" + name + "-" + theme.name().toLowerCase(Locale.ROOT);
                assertThat(Screens.write(stage.getScene().snapshot(null), file)).isNotEmptyFile();
            });
        }
    }
}
