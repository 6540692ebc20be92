package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.PointKey;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;

@DisplayName("Every model figure that is shown")
@ExtendWith(ApplicationExtension.class)
class ExplainedFiguresTest {
    @TempDir
    static Path folder;

    private static final List<Shown> SCREENS = List.of(
            Shown.PROJECTION,
            Shown.RETURNS,
            Shown.STRUCTURE,
            Shown.TABLES,
            Shown.SENSITIVITY,
            Shown.COMPARE,
            Shown.MEMO);

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    @Test
    @DisplayName("opens its working from where it stands")
    void labels() {
        List<String> silent = new ArrayList<>();
        int opened = 0;
        for (Shown screen : SCREENS) {
            show(screen);
            for (FigureLabel label : get(this::figureLabels)) {
                Optional<String> title = get(() -> {
                    label.requestFocus();
                    window.press(KeyCode.ENTER);
                    Optional<String> found = Optional.ofNullable(
                                    window.scene().getRoot().lookup(".explain-card .type-card-title"))
                            .map(Walk::text);
                    window.press(KeyCode.ESCAPE);
                    return found;
                });
                if (title.isEmpty()) {
                    silent.add(screen + ": " + label.getText() + " " + get(() -> Walk.place(label)));
                }
                opened++;
            }
            screen.leave(window);
        }
        assertThat(silent).isEmpty();
        assertThat(opened).isGreaterThan(40);
    }

    /** Until all is worked out, the risks of Compare included: what comes later draws its tables anew. */
    private void show(Shown screen) {
        screen.show(window);
        until(
                "no figure is older than the document",
                () -> Walk.nodes(window.scene().getRoot())
                        .filter(node -> String.valueOf(node.getId()).startsWith("compare-loss"))
                        .allMatch(node -> node.getOpacity() == 1));
    }

    private List<FigureLabel> figureLabels() {
        return Walk.nodes(window.scene().getRoot())
                .filter(FigureLabel.class::isInstance)
                .map(FigureLabel.class::cast)
                .filter(label -> label.getText().matches(".*\\d.*"))
                .toList();
    }

    @Test
    @DisplayName("is known to the model in every chart and every cell of its table")
    void charts() {
        Set<String> unknown = new TreeSet<>();
        int known = 0;
        for (Shown screen : SCREENS) {
            show(screen);
            List<DataTable.Cell> cells = new ArrayList<>();
            act(() -> Walk.nodes(window.scene().getRoot())
                    .filter(Chart.class::isInstance)
                    .map(node -> (Chart<?>) node)
                    .filter(chart -> !OF_MANY.contains(chart.getClass().getSimpleName()))
                    .forEach(chart -> numbers(chart).forEach(cell -> {
                        cells.add(cell);
                        if (!cell.point().map(ExplainedFiguresTest::exists).orElse(false)) {
                            unknown.add(screen + ": " + chart.getClass().getSimpleName() + " "
                                    + chart.figure().heading().title() + " " + cell.text() + " " + cell.point());
                        }
                    })));
            known += cells.size();
            screen.leave(window);
        }
        assertThat(unknown).isEmpty();
        assertThat(known).isGreaterThan(300);
    }

    @Test
    @DisplayName("opens its working from the first, a middle and the last cell of every chart, what-ifs included")
    void cellsOpen() {
        List<String> silent = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        for (Shown screen : SCREENS) {
            show(screen);
            for (Chart<?> chart : get(this::shownCharts)) {
                List<DataTable.Cell> cells = numbers(chart).toList();
                for (int place : new TreeSet<>(List.of(0, cells.size() / 2, Math.max(0, cells.size() - 1)))) {
                    if (place < cells.size()) {
                        kinds.add(chart.getClass().getSimpleName());
                        if (!opens(chart, cells.get(place))) {
                            silent.add(screen + ": " + chart.getClass().getSimpleName() + " " + cells.get(place));
                        }
                    }
                }
            }
            screen.leave(window);
        }
        assertThat(silent).isEmpty();
        assertThat(kinds)
                .contains("TimeChart", "TornadoChart", "HeatMap", "CurveChart", "WaterfallChart", "BridgeChart");
    }

    private List<Chart<?>> shownCharts() {
        List<Chart<?>> charts = new ArrayList<>();
        Walk.nodes(window.scene().getRoot())
                .filter(Chart.class::isInstance)
                .map(node -> (Chart<?>) node)
                .filter(chart -> !OF_MANY.contains(chart.getClass().getSimpleName()))
                .forEach(charts::add);
        return charts;
    }

    /** Whether a cell's working opens, and says a value of its own. */
    private boolean opens(Chart<?> chart, DataTable.Cell cell) {
        PointKey point = cell.point().orElse(null);
        if (point == null) {
            return false;
        }
        return get(() -> {
            chart.host().explain(point, chart, 300, 300);
            Node value = window.scene().getRoot().lookup(".explain-card .explain-value");
            boolean opened = value != null && Walk.text(value).matches(".*\\d.*");
            window.press(KeyCode.ESCAPE);
            return opened;
        });
    }

    private static Stream<DataTable.Cell> numbers(Chart<?> chart) {
        return chart.figure() == null
                ? Stream.empty()
                : chart.figure().table().rows().stream()
                        .flatMap(row -> row.stream().skip(1))
                        .filter(DataTable.Cell::isNumber)
                        .filter(cell -> !STEP.matcher(cell.text()).matches());
    }

    private static boolean exists(PointKey point) {
        return FigureKey.of(point).isPresent();
    }

    /** A part of a difference between two scenarios: how it is shared out is said below the bridge. */
    private static final Pattern STEP = Pattern.compile("[+−][\\d.]+x.*");

    /** What is counted over many drawn worlds: no figure of one scenario. */
    private static final Set<String> OF_MANY = Set.of("RiskChart", "StripPlot");

    /**
     * Styles of labels with figures that are no results of the model: probabilities and assumptions, which a person gave, counts, targets to
     * choose from, statements of milestones, inputs side by side; and those that are explained in another way: the figure of a chart's head and the cells of its
     * table (by the chart), a scenario's MOIC in the toolbar (by its menu).
     */
    private static final Set<String> OTHERWISE = Set.of(
            "scenario-probability",
            "driver-slider",
            "tab-badge",
            "alert-count",
            "segment",
            "memo-milestones",
            "chart-figure",
            "figure-cell",
            "name-column",
            "scenario-moic",
            "compare-differences",
            "combo-box");

    /** The probability of a loss over the drawn worlds of a simulation. */
    private static boolean drawn(Node node) {
        return String.valueOf(node.getId()).startsWith("compare-loss");
    }

    private static boolean given(Node node) {
        return Walk.within(node, "memo-table") && Walk.text(node).matches("\\d+\\.\\d%")
                || node.getParent().getClass().getSimpleName().equals("AssumptionsTable");
    }

    @Test
    @DisplayName("is either a figure to click on or an input, a date, a count or a piece of evidence")
    void noOther() {
        Set<String> other = new TreeSet<>();
        for (Shown screen : SCREENS) {
            show(screen);
            act(() -> Walk.nodes(window.scene().getRoot())
                    .filter(node -> node instanceof Labeled && !(node instanceof FigureLabel))
                    .filter(node -> Walk.text(node).matches("[^a-z]*\\d[^a-z]*[xKMBT%]?"))
                    .filter(node -> !given(node) && !drawn(node))
                    .filter(node -> OTHERWISE.stream().noneMatch(style -> Walk.within(node, style)))
                    .forEach(node -> other.add(Walk.text(node) + " " + Walk.place(node))));
            screen.leave(window);
        }
        assertThat(other).isEmpty();
    }
}
