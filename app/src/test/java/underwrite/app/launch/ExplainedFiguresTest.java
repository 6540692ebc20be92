package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
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
import underwrite.app.component.chart.compare.BridgeRows;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.Place;
import underwrite.app.screen.action.Action;
import underwrite.app.workspace.Edit;
import underwrite.model.file.ThesisWriter;
import underwrite.model.thesis.SimulationSettings;

@DisplayName("Every model figure that is shown")
@ExtendWith(ApplicationExtension.class)
class ExplainedFiguresTest {
    @TempDir
    static Path folder;

    private static final int TRIALS = 20_000;

    private final Set<String> silent = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> unlike = new TreeSet<>();
    private final Set<Place> places = EnumSet.noneOf(Place.class);
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
            "opens its working from its label, is known to the model in every cell of a chart, what-ifs, simulations and other theses included, and is a figure to click on or an input, a date, a count or a piece of evidence")
    void walk() throws Exception {
        projection();
        shown(Place.RETURNS, Shown.RETURNS);
        shown(Place.STRUCTURE, Shown.STRUCTURE);
        sensitivity();
        simulation();
        compare();
        evidence();
        shown(Place.MEMO, Shown.MEMO);
        assertSoftly(softly -> {
            softly.assertThat(silent).as("opens nothing").isEmpty();
            softly.assertThat(unknown).as("has no working").isEmpty();
            softly.assertThat(unlike).as("is another figure in its working").isEmpty();
            softly.assertThat(other).as("cannot be asked about").isEmpty();
        });
        assertThat(opened).isGreaterThan(150);
        assertThat(known).isGreaterThan(2000);
        assertThat(kinds)
                .contains(
                        "TimeChart",
                        "TornadoChart",
                        "HeatMap",
                        "CurveChart",
                        "WaterfallChart",
                        "BridgeChart",
                        "BridgeRows",
                        "Histogram",
                        "PercentileTable",
                        "RankBars",
                        "ShareBars",
                        "RiskChart",
                        "CalibrationChart");
        assertThat(places).containsAll(List.of(Place.values()));
    }

    private void projection() {
        shown(Place.PROJECTION, Shown.PROJECTION);
        shown(Place.PROJECTION, Shown.TABLES);
    }

    private void sensitivity() {
        Shown.SENSITIVITY.show(window);
        look(Place.SENSITIVITY, "drivers");
        segment("#sensitivity-views", 1);
        until(
                "the bridge is worked out",
                () -> shownCharts().stream()
                        .anyMatch(chart -> chart instanceof BridgeRows
                                && numbers(chart).findAny().isPresent()));
        look(Place.SENSITIVITY, "bridge");
        segment("#sensitivity-views", 0);
    }

    private void simulation() {
        act(() -> {
            SimulationSettings old = window.thesis().simulation();
            window.workspace()
                    .edit(
                            Edit.of("fewer trials"),
                            thesis -> thesis.withSimulation(new SimulationSettings(
                                    old.scenario(),
                                    TRIALS,
                                    old.seed(),
                                    old.sampling(),
                                    old.correlations(),
                                    old.extras())));
        });
        Shown.SIMULATION.show(window);
        act(() -> window.run(Action.SIMULATE));
        until(
                "all trials have run",
                () -> window.scene().getRoot().lookup("#simulation-lead") instanceof Labeled lead
                        && lead.getText().equals("20,000 trials"));
        window.rest();
        for (String series : List.of("revenue", "cash", "rivals", "moic")) {
            act(() -> item("#simulation-fan", "fan-" + series).fire());
            window.rest();
            look(Place.SIMULATION, series);
        }
        act(() -> window.scene().getRoot().lookupAll(".causes .segment").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("Losses"))
                .findFirst()
                .orElseThrow()
                .fire());
        look(Place.SIMULATION, "losses");
    }

    private void compare() throws Exception {
        Shown.COMPARE.show(window);
        act(() -> item("#compare-add", "compare-preset-openai-2023-04").fire());
        act(() -> item("#compare-add", "compare-preset-mistral-2023-10").fire());
        window.files.add(decided());
        act(() -> item("#compare-add", "compare-folder").fire());
        until(
                "five theses stand side by side",
                () -> window.scene().getRoot().lookupAll(".compare-chip").size() == 7);
        risks();
        look(Place.COMPARE, "values");
        segment("#compare-difference", 1);
        risks();
        look(Place.COMPARE, "differences");
        segment("#compare-difference", 0);
        for (String name : List.of("years", "world", "record")) {
            segment(
                    "#compare-views",
                    List.of("results", "years", "world", "record").indexOf(name));
            window.rest();
            look(Place.COMPARE, name);
        }
        segment("#compare-views", 0);
    }

    /** Two theses that said something with a probability, and it came true. */
    private static Path decided() throws Exception {
        Path theses = Files.createDirectory(folder.resolve("decided"));
        for (String id : List.of("cohere-2023-06", "cohere-2026-04")) {
            Files.write(theses.resolve(id + ".thesis"), ThesisWriter.write(Decided.thesis(id, 0.7, 2)));
        }
        return theses;
    }

    private void risks() {
        window.rest();
        until(
                "no figure is older than the document",
                () -> Walk.nodes(window.scene().getRoot())
                        .filter(node -> String.valueOf(node.getId()).startsWith("compare-loss"))
                        .allMatch(node -> node.getOpacity() == 1));
    }

    private void evidence() {
        Shown.EVIDENCE.show(window);
        ListView<?> list = get(() -> window.node(".evidence-list", ListView.class));
        act(() -> list.getSelectionModel().select(0));
        window.rest();
        look(Place.EVIDENCE, "a claim");
    }

    private void shown(Place place, Shown screen) {
        screen.show(window);
        risks();
        look(place, screen.fileName());
        screen.leave(window);
    }

    /** Presses a segment by its place. */
    private void segment(String segments, int place) {
        act(() -> ((ToggleButton)
                        List.copyOf(window.scene().getRoot().lookup(segments).lookupAll(".segment"))
                                .get(place))
                .fire());
        window.rest();
    }

    private MenuItem item(String button, String id) {
        return items(window.node(button, MenuButton.class).getItems())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + id));
    }

    private static Stream<MenuItem> items(List<MenuItem> menu) {
        return menu.stream().flatMap(item -> item instanceof Menu more ? items(more.getItems()) : Stream.of(item));
    }

    private void look(Place place, String detail) {
        places.add(place);
        String where = place + " " + detail;
        get(this::figureLabels).stream()
                .filter(label -> seen.add(label.getText() + Walk.place(label)))
                .forEach(label -> act(() -> open(where, label)));
        get(this::shownCharts).forEach(chart -> act(() -> look(where, chart)));
        other(where);
    }

    /** Opens the working of a label by the keyboard, and finds its figure there again. */
    private void open(String where, FigureLabel label) {
        label.requestFocus();
        window.press(KeyCode.ENTER);
        check(where, label.getText(), label.getClass().getSimpleName() + " " + Walk.place(label));
        opened++;
    }

    /** Every cell has a figure; the workings of a dozen of them open and say the same. */
    private void look(String where, Chart<?> chart) {
        String kind = chart.getClass().getSimpleName();
        List<DataTable.Cell> cells = numbers(chart).toList();
        cells.stream()
                .filter(cell -> cell.point().filter(chart.host()::explains).isEmpty())
                .forEach(cell -> unknown.add(where + ": " + kind + " " + cell));
        known += cells.size();
        int step = Math.max(1, cells.size() / 12);
        for (int place = 0; place < cells.size(); place += step) {
            kinds.add(kind);
            DataTable.Cell cell = cells.get(place);
            cell.point().ifPresent(point -> chart.host().explain(point, chart, 300, 300));
            check(where, cell.text(), kind + " " + cell);
        }
    }

    /** Whether the card is open and says a figure, to the digits that both show; closes it. */
    private void check(String where, String text, String what) {
        Node card = window.scene().getRoot().lookup(".explain-card");
        if (card == null) {
            silent.add(where + ": " + text + " " + what);
        } else if (!says(card, text)) {
            unlike.add(
                    where + ": " + text + " is explained as " + Walk.text(card.lookup(".explain-value")) + " " + what);
        }
        window.press(KeyCode.ESCAPE);
    }

    private static boolean says(Node card, String text) {
        List<String> said = Walk.nodes(card).map(Walk::text).toList();
        return FIGURE.matcher(text)
                .results()
                .allMatch(figure -> said.stream()
                        .flatMap(line -> FIGURE.matcher(line).results())
                        .anyMatch(other -> same(figure, other)));
    }

    /** A number of the same unit that rounds to the same. */
    private static boolean same(MatchResult one, MatchResult other) {
        double half = 0.5 * Math.pow(10, -Math.min(decimals(one), decimals(other))) + 1e-9;
        return one.group(2).equals(other.group(2)) && Math.abs(number(one) - number(other)) <= half;
    }

    private static double number(MatchResult figure) {
        return Double.parseDouble(figure.group(1).replace(",", ""));
    }

    private static int decimals(MatchResult figure) {
        int point = figure.group(1).indexOf('.');
        return point < 0 ? 0 : figure.group(1).length() - point - 1;
    }

    /** A number and its unit. */
    private static final Pattern FIGURE = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)([xKMBT%]?)");

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
                .forEach(charts::add);
        return charts;
    }

    private static Stream<DataTable.Cell> numbers(Chart<?> chart) {
        return chart.figure() == null
                ? Stream.empty()
                : chart.figure().table().rows().stream()
                        .flatMap(row -> row.stream().skip(1))
                        .filter(DataTable.Cell::isNumber);
    }

    /**
     * Styles of labels with figures that are no results of the model: probabilities and assumptions, which a person gave, counts, targets to
     * choose from, statements of milestones, inputs side by side, published values, ranges of a table's rows; and those that are explained in another way: the figure of a chart's head and
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
            "compare-calibration",
            "evidence-value",
            "evidence-tick",
            "combo-box");

    private static boolean given(Node node) {
        return Walk.within(node, "memo-table") && Walk.text(node).matches("\\d+\\.\\d%")
                || node.getParent().getClass().getSimpleName().equals("AssumptionsTable");
    }

    private void other(String screen) {
        act(() -> Walk.nodes(window.scene().getRoot())
                .filter(node -> node instanceof Labeled && !(node instanceof FigureLabel))
                .filter(node -> Walk.text(node).matches("[^a-z]*\\d[^a-z]*[xKMBT%]?"))
                .filter(node -> !given(node))
                .filter(node -> OTHERWISE.stream().noneMatch(style -> Walk.within(node, style)))
                .forEach(node -> other.add(screen + ": " + Walk.text(node) + " " + Walk.place(node))));
    }
}
