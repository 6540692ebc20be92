package underwrite.app.component.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import underwrite.app.component.AllDrawn;
import underwrite.app.component.chart.time.Crosshair;
import underwrite.app.component.chart.time.ExitDrag;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.theme.Theme;

@DisplayName("A chart over time, by mouse and keys")
@ExtendWith(ApplicationExtension.class)
class TimeChartActingTest {
    private static final int YEARS = 11;

    @TempDir
    private Path folder;

    private final SampleCases cases = new SampleCases(3.0);
    private final List<String> drags = new ArrayList<>();
    private Crosshair crosshair;
    private TimeChart revenue;
    private TimeChart labs;
    private ChartCard card;
    private RecordingHost host;

    @Start
    void start(Stage stage) {
        crosshair = new Crosshair();
        host = new RecordingHost(folder);
        revenue = chart(cases.revenue());
        labs = chart(cases.labs());
        card = new ChartCard(revenue);
        ChartCard other = new ChartCard(labs);
        card.setPrefSize(357, 340);
        other.setPrefSize(357, 340);
        Scene scene = new Scene(new HBox(12, card, other));
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    private TimeChart chart(TimeFigure figure) {
        TimeChart chart = new TimeChart(crosshair);
        chart.setHost(host);
        chart.show(figure);
        chart.setExitDrag(new ExitDrag() {
            @Override
            public void begin() {
                drags.add("begin");
            }

            @Override
            public void moveTo(int year) {
                drags.add("to " + year);
                chart.show(withExit(Objects.requireNonNull(chart.figure()), year));
            }

            @Override
            public void end() {
                drags.add("end");
            }
        });
        return chart;
    }

    private static TimeFigure withExit(TimeFigure figure, int year) {
        return TimeFigure.of(
                figure.calendar(), figure.firstYear(), figure.lastYear(), OptionalInt.of(year), figure.strips());
    }

    /** The place of a year in a strip on the screen, at a part of the strip's height. */
    private static Point2D place(Chart<?> chart, int strip, int year, double up) {
        Spots spots = Objects.requireNonNull(chart.spots());
        int spot = strip * YEARS + year;
        double y = spots.y(spot) + up;
        return chart.localToScreen(spots.x(spot), y);
    }

    @Test
    @DisplayName("the pointer moves one crosshair on all charts, and the figures above follow it")
    void hover(FxRobot robot) {
        robot.moveTo(place(revenue, 0, 7, 0));
        assertThat(crosshair.year()).hasValue(7);
        assertThat(revenue.getAccessibleText()).contains("March 2031", "Bull $", "Base $", "Bear failed");
        assertThat(labs.headingProperty().get().note()).isEqualTo("in March 2031");
        assertThat(labs.headingProperty().get().point()).hasValue(new PointKey("rivals", "base", 7));
        robot.moveTo(card.localToScreen(4, 4));
        assertThat(crosshair.year()).isEmpty();
        assertThat(labs.headingProperty().get().note()).isEqualTo("at exit");
    }

    @Test
    @DisplayName("arrow keys read the chart from the exit on, strip by strip; Escape leaves")
    void keys(FxRobot robot) {
        robot.interact(revenue::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(crosshair.year()).hasValue(6);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(crosshair.year()).hasValue(7);
        robot.type(KeyCode.DOWN);
        assertThat(revenue.getAccessibleText()).contains("March 2031", "%");
        robot.type(KeyCode.ENTER);
        assertThat(host.explained).containsExactly(new PointKey("grossMargin", "base", 7));
        robot.type(KeyCode.ESCAPE);
        assertThat(crosshair.year()).isEmpty();
        for (int i = 0; i < 20; i++) {
            robot.type(KeyCode.RIGHT);
        }
        assertThat(crosshair.year()).hasValue(10);
    }

    @Test
    @DisplayName("the exit line is dragged year by year, one step from press to release")
    void dragExit(FxRobot robot) {
        robot.moveTo(place(revenue, 0, 6, -40));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(place(revenue, 0, 8, -40));
        robot.moveTo(place(revenue, 0, 0, -40));
        robot.release(MouseButton.PRIMARY);
        assertThat(drags).startsWith("begin").endsWith("to 1", "end").contains("to 8");
        assertThat(drags.stream().filter("begin"::equals)).hasSize(1);
        assertThat(host.explained).isEmpty();
    }

    @Test
    @DisplayName("Shift with an arrow key moves the exit by a year")
    void exitByKeys(FxRobot robot) {
        robot.interact(revenue::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(drags).containsExactly("begin", "to 7", "end");
    }

    @Test
    @DisplayName("a click explains the line that lies nearest")
    void explain(FxRobot robot) {
        robot.clickOn(place(revenue, 0, 9, -75));
        assertThat(host.explained).containsExactly(new PointKey("revenue", "bull", 9));
        robot.clickOn(place(revenue, 1, 9, 20));
        assertThat(host.explained)
                .hasSize(2)
                .last()
                .extracting(PointKey::series)
                .isEqualTo("grossMargin");
    }

    @Test
    @DisplayName("Ctrl C copies the numbers and a picture of twice the size")
    void copy(FxRobot robot) {
        robot.interact(revenue::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        robot.interact(() -> {
            String numbers = Clipboard.getSystemClipboard().getString();
            assertThat(numbers.lines().findFirst())
                    .hasValue(
                            "Year\t\"Revenue, Bear\"\t\"Revenue, Bull\"\t\"Revenue, Base\"\t\"Gross margin, Bear\"\t\"Gross margin, Bull\"\t\"Gross margin, Base\"");
            assertThat(numbers.lines()).hasSize(1 + YEARS);
            assertThat(Clipboard.getSystemClipboard().hasImage()).isTrue();
        });
    }

    @Test
    @DisplayName("the menu saves PNG, SVG and CSV, and says so when it cannot")
    void files(FxRobot robot) throws Exception {
        ChartExport export = new ChartExport(revenue);
        robot.interact(() -> {
            export.savePicture();
            export.saveDrawing();
            export.saveTable();
        });
        assertThat(host.saved.stream().map(file -> file.getFileName().toString()))
                .containsExactly("Revenue.png", "Revenue.svg", "Revenue.csv");
        var picture = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(host.saved.get(0))));
        assertThat(picture.getWidth()).isEqualTo((int) (2 * (revenue.getWidth() + 28)));
        String csv = Files.readString(host.saved.get(2), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFYear,").contains("2034,failed,");
        Files.createDirectory(folder.resolve("Labs at the frontier.png"));
        robot.interact(() -> new ChartExport(labs).savePicture());
        assertThat(host.failures).singleElement().asString().contains("not saved", "Labs at the frontier.png");
    }

    @Test
    @DisplayName("the context menu shows the table")
    void menu(FxRobot robot) {
        Point2D place = place(revenue, 0, 3, 0);
        robot.interact(() -> revenue.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, place.getX(), place.getY(), false, null)));
        robot.clickOn("#menu-table");
        WaitForAsyncUtils.waitForFxEvents();
        AllDrawn.await();
        assertThat(card.tableShownProperty().get()).isTrue();
        TableView<?> table = robot.lookup(".chart-table").query();
        assertThat(table.getItems())
                .isEqualTo(Objects.requireNonNull(revenue.drawn()).table().rows());
        assertThat(table.getVisibleLeafColumns()).hasSize(7);
        assertThat(revenue.isVisible()).isFalse();
    }

    @Test
    @DisplayName("a cell of the table explains its figure, and the table follows the figure")
    void table(FxRobot robot) {
        robot.interact(() -> card.tableShownProperty().set(true));
        AllDrawn.await();
        TableView<?> table = robot.lookup(".chart-table").query();
        robot.interact(() -> {
            table.requestFocus();
            select(table, 4, 3);
        });
        robot.type(KeyCode.ENTER);
        assertThat(host.explained).containsExactly(new PointKey("revenue", "base", 4));
        robot.interact(() -> revenue.show(new SampleCases(3.2).revenue()));
        assertThat(table.getItems())
                .isEqualTo(Objects.requireNonNull(revenue.drawn()).table().rows());
    }

    private static <S> void select(TableView<S> table, int row, int column) {
        table.getSelectionModel().select(row, table.getVisibleLeafColumns().get(column));
    }

    @Test
    @DisplayName("growth shows yearly changes in chart and table, and the log switch says so above")
    void switches(FxRobot robot) {
        robot.interact(() -> revenue.growingProperty().set(true));
        DataTable grown = Objects.requireNonNull(revenue.drawn()).table();
        DataTable plain = Objects.requireNonNull(revenue.figure()).table();
        assertThat(grown.rows().get(0).get(3).text()).isEqualTo("none");
        double growth =
                plain.rows().get(1).get(3).value() / plain.rows().get(0).get(3).value() - 1;
        assertThat(grown.rows().get(1).get(3).value()).isEqualTo(growth);
        assertThat(revenue.headingProperty().get().unit()).contains("change");
        robot.interact(() -> {
            revenue.growingProperty().set(false);
            revenue.logarithmicProperty().set(true);
        });
        assertThat(revenue.headingProperty().get().unit()).isEqualTo("$B a year, logarithmic");
    }

    @Test
    @DisplayName("a switch of the scenario moves the lines, and ends at the figure asked for")
    void glide(FxRobot robot) {
        TimeFigure target = new SampleCases(3.3).revenue();
        robot.interact(() -> revenue.glideTo(target));
        robot.sleep(600);
        assertThat(revenue.figure()).isEqualTo(target);
    }

    @Test
    @DisplayName("without a value it says why, in the picture and aloud")
    void empty(FxRobot robot) {
        String sentence = "There is nothing to draw: no year has a value.";
        TimeFigure figure = cases.revenue();
        TimeFigure empty = new TimeFigure(
                figure.calendar(),
                0,
                10,
                OptionalInt.empty(),
                figure.strips().stream()
                        .map(strip -> underwrite.app.component.chart.time.Strip.main(
                                strip.heading(), strip.axis(), List.of()))
                        .toList(),
                sentence);
        robot.interact(() -> revenue.show(empty));
        assertThat(revenue.getAccessibleText()).contains(sentence);
        String svg = new ChartExport(revenue).svg();
        assertThat(svg).contains("nothing to draw").doesNotContain("<polyline");
    }
}
