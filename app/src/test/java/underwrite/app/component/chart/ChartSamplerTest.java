package underwrite.app.component.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.theme.Theme;

/** Draws every kind of chart with figures of the engine into {@code target/screens/charts-*.png}, in both themes. */
@DisplayName("The sampler of charts")
@ExtendWith(ApplicationExtension.class)
class ChartSamplerTest {
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LIGHT", "DARK"},
            value = Theme.class)
    @DisplayName("draws Projection")
    void projection(Theme theme, FxRobot robot) {
        SampleCases cases = new SampleCases(3.0);
        robot.interact(() -> {
            Crosshair crosshair = new Crosshair();
            GridPane grid = grid();
            grid.add(card(crosshair, cases.revenue(), 357, 340), 0, 0);
            grid.add(card(crosshair, cases.compute(), 357, 340), 1, 0);
            grid.add(card(crosshair, cases.cash(), 357, 340), 0, 1);
            grid.add(card(crosshair, cases.labs(), 357, 340), 1, 1);
            show(grid, theme);
        });
        write(robot, "projection", theme);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LIGHT", "DARK"},
            value = Theme.class)
    @DisplayName("draws Returns")
    void returns(Theme theme, FxRobot robot) {
        SampleCases cases = new SampleCases(3.0);
        robot.interact(() -> {
            Crosshair crosshair = new Crosshair();
            GridPane grid = grid();
            grid.add(card(crosshair, cases.moic(), 357, 285), 0, 0);
            grid.add(card(crosshair, cases.irr(), 357, 285), 1, 0);
            show(grid, theme);
        });
        write(robot, "returns", theme);
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
        TimeChart chart = new TimeChart(crosshair);
        chart.show(figure);
        return sized(new ChartCard(chart), width, height);
    }

    static Region sized(Region region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }

    private void show(GridPane grid, Theme theme) {
        Scene scene = new Scene(grid);
        theme.apply(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    private void write(FxRobot robot, String name, Theme theme) {
        robot.interact(() -> {
            Path file = Screens.write(
                    stage.getScene().snapshot(null),
                    "charts-" + name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(file).isNotEmptyFile();
        });
    }
}
