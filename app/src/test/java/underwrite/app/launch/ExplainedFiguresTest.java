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

    private final Set<String> silent = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> other = new TreeSet<>();
    private final Set<String> kinds = new TreeSet<>();
    private int opened;
    private int known;
    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    /** One walk, since a look at every screen takes its time: labels, cells of charts, and what is neither. */
    @Test
    @DisplayName(
            "opens its working from its label, is known to the model in every cell of a chart, what-ifs included, and is a figure to click on or an input, a date, a count or a piece of evidence")
    void walk() {
        for (Shown screen : SCREENS) {
            show(screen);
            get(this::figureLabels).forEach(label -> open(screen, label));
            get(this::shownCharts).forEach(chart -> look(screen, chart));
            other(screen);
            screen.leave(window);
        }
        assertThat(silent).isEmpty();
        assertThat(unknown).isEmpty();
        assertThat(other).isEmpty();
        assertThat(opened).isGreaterThan(60);
        assertThat(known).isGreaterThan(1000);
        assertThat(kinds)
                .contains("TimeChart", "TornadoChart", "HeatMap", "CurveChart", "WaterfallChart", "BridgeChart");
    }

    /** Opens the working of a label by the keyboard. */
    private void open(Shown screen, FigureLabel label) {
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

    /** Every cell has a figure; the working of the first, a middle and the last one opens. */
    private void look(Shown screen, Chart<?> chart) {
        String kind = chart.getClass().getSimpleName();
        List<DataTable.Cell> cells = numbers(chart).toList();
        cells.stream()
                .filter(cell -> cell.point().flatMap(FigureKey::of).isEmpty())
                .forEach(cell -> unknown.add(screen + ": " + kind + " " + cell));
        known += cells.size();
        for (int place : new TreeSet<>(List.of(0, cells.size() / 2, Math.max(0, cells.size() - 1)))) {
            if (place < cells.size()) {
                kinds.add(kind);
                if (!opens(chart, cells.get(place))) {
                    silent.add(screen + ": " + kind + " " + cells.get(place));
                }
            }
        }
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

    /** A part of a difference between two scenarios: how it is shared out is said below the bridge. */
    private static final Pattern STEP = Pattern.compile("[+−][\\d.]+x.*");

    /** What is counted over many drawn worlds: no figure of one scenario. */
    private static final Set<String> OF_MANY = Set.of("CalibrationChart", "RiskChart", "StripPlot");

    /**
     * Styles of labels with figures that are no results of the model: probabilities and assumptions, which a person gave, counts, targets to
     * choose from, statements of milestones, inputs side by side; and those that are explained in another way: the figure of a chart's head and
     * the cells of its table (by the chart), a scenario's MOIC in the toolbar (by its menu).
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

    private void other(Shown screen) {
        act(() -> Walk.nodes(window.scene().getRoot())
                .filter(node -> node instanceof Labeled && !(node instanceof FigureLabel))
                .filter(node -> Walk.text(node).matches("[^a-z]*\\d[^a-z]*[xKMBT%]?"))
                .filter(node -> !given(node) && !drawn(node))
                .filter(node -> OTHERWISE.stream().noneMatch(style -> Walk.within(node, style)))
                .forEach(node -> other.add(screen + ": " + Walk.text(node) + " " + Walk.place(node))));
    }
}
