package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import underwrite.app.screen.FigureLabel;
import underwrite.model.series.Result;
import underwrite.model.series.Series;

@DisplayName("Every model figure that is shown")
@ExtendWith(ApplicationExtension.class)
class ExplainedFiguresTest {
    @TempDir
    static Path folder;

    private static final List<Shown> SCREENS =
            List.of(Shown.PROJECTION, Shown.RETURNS, Shown.STRUCTURE, Shown.TABLES, Shown.MEMO);

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
            screen.show(window);
            for (FigureLabel label : get(this::figureLabels)) {
                act(() -> {
                    label.requestFocus();
                    window.press(KeyCode.ENTER);
                });
                Optional<String> title =
                        get(() -> Optional.ofNullable(window.scene().getRoot().lookup(".explain-card .type-card-title"))
                                .map(Walk::text));
                if (title.isEmpty()) {
                    silent.add(screen + ": " + label.getText() + " " + get(() -> Walk.place(label)));
                }
                opened++;
                act(() -> window.press(KeyCode.ESCAPE));
            }
            screen.leave(window);
        }
        assertThat(silent).isEmpty();
        assertThat(opened).isGreaterThan(40);
    }

    private List<FigureLabel> figureLabels() {
        return Walk.nodes(window.scene().getRoot())
                .filter(FigureLabel.class::isInstance)
                .map(FigureLabel.class::cast)
                .filter(label -> label.getText().matches(".*\\d.*"))
                .toList();
    }

    /** What would be paid at other exits, and to the other holders: figures beside the thesis, not of it. */
    private static final Set<String> WHAT_IF = Set.of("CurveChart", "WaterfallChart");

    @Test
    @DisplayName("is known to the model in every chart and every cell of its table")
    void charts() {
        Set<String> unknown = new TreeSet<>();
        int known = 0;
        for (Shown screen : SCREENS) {
            screen.show(window);
            List<DataTable.Cell> cells = new ArrayList<>();
            act(() -> Walk.nodes(window.scene().getRoot())
                    .filter(Chart.class::isInstance)
                    .map(node -> (Chart<?>) node)
                    .filter(chart -> !WHAT_IF.contains(chart.getClass().getSimpleName()))
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

    private static Stream<DataTable.Cell> numbers(Chart<?> chart) {
        return chart.figure() == null
                ? Stream.empty()
                : chart.figure().table().rows().stream()
                        .flatMap(row -> row.stream().skip(1))
                        .filter(DataTable.Cell::isNumber);
    }

    private static boolean exists(PointKey point) {
        return point.year() == PointKey.NO_YEAR
                ? Result.byId(point.series()).isPresent()
                : Series.byId(point.series()).isPresent();
    }

    /**
     * Styles of labels with figures that are no results of the model: probabilities and assumptions, which a person gave, counts, targets to
     * choose from, statements of milestones; and those that are explained in another way: the figure of a chart's head and the cells of its
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
            "scenario-moic");

    private static boolean given(Node node) {
        return Walk.within(node, "memo-table") && Walk.text(node).matches("\\d+\\.\\d%")
                || node.getParent().getClass().getSimpleName().equals("AssumptionsTable");
    }

    @Test
    @DisplayName("is either a figure to click on or an input, a date, a count or a piece of evidence")
    void noOther() {
        Set<String> other = new TreeSet<>();
        for (Shown screen : SCREENS) {
            screen.show(window);
            act(() -> Walk.nodes(window.scene().getRoot())
                    .filter(node -> node instanceof Labeled && !(node instanceof FigureLabel))
                    .filter(node -> Walk.text(node).matches("[^a-z]*\\d[^a-z]*[xKMBT%]?"))
                    .filter(node -> !given(node))
                    .filter(node -> OTHERWISE.stream().noneMatch(style -> Walk.within(node, style)))
                    .forEach(node -> other.add(Walk.text(node) + " " + Walk.place(node))));
            screen.leave(window);
        }
        assertThat(other).isEmpty();
    }
}
