package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
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
import underwrite.app.component.chart.compare.CalibrationChart;
import underwrite.app.component.chart.compare.CalibrationFigure;
import underwrite.app.format.NumberText;
import underwrite.app.screen.action.Action;
import underwrite.app.screens.Screens;
import underwrite.app.theme.Theme;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.file.ThesisWriter;
import underwrite.model.library.Presets;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who compares theses")
@ExtendWith(ApplicationExtension.class)
class CompareWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(stage, settings, 1440, 900, "--preset=anthropic-2024-03");
    }

    private void open() {
        act(() -> window.run(Action.TAB_COMPARE));
    }

    private String words() {
        return get(() -> Walk.nodes(window.scene().getRoot().lookup(".compare-tab"))
                .map(Walk::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private void view(String name) {
        act(() -> segment("#compare-views", name).fire());
    }

    private ToggleButton segment(String segments, String name) {
        return window.scene().getRoot().lookup(segments).lookupAll(".segment").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void add(String id) {
        act(() -> items(window.node("#compare-add", MenuButton.class).getItems()).stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static List<MenuItem> items(List<MenuItem> menu) {
        return menu.stream()
                .flatMap(item ->
                        item instanceof Menu more ? items(more.getItems()).stream() : java.util.stream.Stream.of(item))
                .toList();
    }

    private long chips() {
        return get(
                () -> (long) window.scene().getRoot().lookupAll(".compare-chip").size());
    }

    private static String moic(String preset) {
        double moic = Projector.project(Presets.byId(preset)
                        .orElseThrow()
                        .thesis()
                        .mainScenario()
                        .assumptions())
                .results()
                .moic();
        return NumberText.ofSystem().shown(Unit.MULTIPLE, moic);
    }

    @Test
    @DisplayName("puts a preset beside the open thesis, sees its results, risk and differences, and takes it out again")
    void addsAndRemoves() {
        Thesis before = get(window::thesis);
        open();
        assertThat(chips()).isEqualTo(3);
        add("compare-preset-openai-2023-04");
        until("the preset is there", () -> chipsNow() == 4);
        assertThat(words()).contains("OpenAI").contains(moic("openai-2023-04"));
        until("its risk is simulated", () -> lossNow().endsWith("%"));
        act(() -> segment("#compare-difference", "Difference").fire());
        assertThat(words()).contains(" pts");
        act(() -> ((Button) last(".compare-remove")).fire());
        assertThat(chips()).isEqualTo(3);
        act(() -> ((Button) window.scene().getRoot().lookup(".compare-remove")).fire());
        assertThat(chips()).isEqualTo(2);
        add("compare-scenario-" + before.scenarios().get(0).id());
        assertThat(chips()).isEqualTo(3);
        assertThat(get(window::thesis)).isEqualTo(before);
    }

    private long chipsNow() {
        return window.scene().getRoot().lookupAll(".compare-chip").size();
    }

    private String lossNow() {
        return ((Labeled) window.scene().getRoot().lookup("#compare-loss-4")).getText();
    }

    private Node last(String selector) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "reads a folder of a stranger: the bad file is one line with its sentence, the others are compared and scored")
    void folder() throws Exception {
        Path theses = Files.createDirectory(folder.resolve("theses"));
        Files.write(
                theses.resolve("one.thesis"),
                Presets.byId("openai-2023-04").orElseThrow().file());
        Files.write(
                theses.resolve("two.thesis"),
                Presets.byId("cohere-2023-06").orElseThrow().file());
        Files.writeString(theses.resolve("bad.thesis"), "{\"format\": 1e999");
        open();
        window.files.add(theses);
        add("compare-folder");
        until("both are there", () -> chipsNow() == 5);
        view("Folder and record");
        assertThat(words()).contains("bad.thesis").contains("one file was refused");
        assertThat(get(() -> window.scene()
                        .getRoot()
                        .lookupAll(".compare-file .field-problem")
                        .size()))
                .isEqualTo(1);
        act(() -> ((Button) window.scene().getRoot().lookup(".compare-file .button")).fire());
        assertThat(chips()).isEqualTo(4);
    }

    @Test
    @DisplayName("sees what was said against what came true as a curve, and a sentence while nothing is decided")
    void calibration() throws Exception {
        open();
        view("Folder and record");
        CalibrationChart curve = get(() -> window.node("#compare-curve", CalibrationChart.class));
        until("the record is scored", () -> get(curve::getAccessibleText) != null);
        assertThat(get(curve::getAccessibleText)).contains("No statement with a probability has been decided");
        Path theses = Files.createDirectory(folder.resolve("decided"));
        Files.write(theses.resolve("a.thesis"), ThesisWriter.write(Decided.thesis("openai-2023-04", 0.7, 2)));
        Files.write(theses.resolve("b.thesis"), ThesisWriter.write(Decided.thesis("cohere-2023-06", 0.7, 0)));
        Files.write(theses.resolve("c.thesis"), ThesisWriter.write(Decided.thesis("mistral-2023-10", 0.9, 2)));
        window.files.add(theses);
        add("compare-folder");
        until("all are there", () -> chipsNow() == 6);
        until("they are scored", () -> !stepsNow(curve).isEmpty());
        List<CalibrationFigure.Step> steps = stepsNow(curve);
        assertThat(steps).extracting(CalibrationFigure.Step::count).containsExactly(2, 1);
        assertThat(steps).extracting(CalibrationFigure.Step::stated).containsExactly(0.7, 0.9);
        assertThat(steps).extracting(CalibrationFigure.Step::kept).containsExactly(0.5, 1.0);
        act(curve::requestFocus);
        act(() -> window.press(KeyCode.RIGHT));
        assertThat(get(curve::getAccessibleText)).contains("70.0%", "50.0%");
        act(() -> window.press(KeyCode.RIGHT));
        assertThat(get(curve::getAccessibleText)).contains("90.0%", "100%");
        act(() -> Screens.write(window.scene(), "compare-calibration-1440"));
    }

    private List<CalibrationFigure.Step> stepsNow(CalibrationChart curve) {
        return get(() -> Objects.requireNonNull(curve.figure()).steps());
    }

    @Test
    @DisplayName("refuses one bad file with a sentence that names it, and changes nothing else")
    void badFile() throws Exception {
        Path bad = Files.writeString(folder.resolve("broken.thesis"), "not json");
        open();
        window.files.add(bad);
        add("compare-file");
        until(
                "it is told",
                () -> !((Labeled) window.scene().getRoot().lookup("#compare-problem"))
                        .getText()
                        .isEmpty());
        assertThat(words()).contains("broken.thesis was not put beside the others.");
        assertThat(chips()).isEqualTo(3);
    }

    @Test
    @DisplayName("is warned where the theses together need more than the whole market")
    void oneWorld() throws Exception {
        open();
        view("One world");
        assertThat(words()).contains("one thesis needs at most");
        window.files.add(alone("alone"));
        add("compare-folder");
        until("both are there", () -> chipsNow() == 5);
        assertThat(get(() -> window.scene().getRoot().lookup("#compare-world").getStyleClass()))
                .contains("compare-warning");
        assertThat(words())
                .contains("cannot all come true")
                .contains("OpenAI")
                .contains("Cohere")
                .doesNotContain("NaN");
    }

    /** A folder with two theses, each of which believes that its lab will be alone. */
    private static Path alone(String name) throws Exception {
        Path theses = Files.createDirectory(folder.resolve(name));
        for (String preset : List.of("openai-2023-04", "cohere-2023-06")) {
            Thesis thesis = Presets.byId(preset).orElseThrow().thesis();
            Thesis changed = thesis.withScenario(
                    thesis.mainScenario().id(),
                    scenario -> scenario.with(scenario.assumptions()
                            .with(Driver.STRUCTURE_LABS_TODAY, 1)
                            .with(Driver.STRUCTURE_MAX_RIVALS, 1)
                            .with(Driver.DEAL_MAX_DILUTION, 0.9)));
            Files.write(theses.resolve(preset + ".thesis"), ThesisWriter.write(changed));
        }
        return theses;
    }

    @Test
    @DisplayName("sees every view in light and dark, at both sizes, without raw keys or missing numbers")
    void everyView() {
        open();
        add("compare-preset-openai-2023-04");
        add("compare-preset-mistral-2023-10");
        add("compare-preset-cohere-2023-06");
        until("all are there", () -> chipsNow() == 6);
        for (int width : List.of(1440, 1180)) {
            act(() -> {
                window.stage.setWidth(width);
                window.stage.setHeight(width == 1440 ? 900 : 720);
            });
            for (String name : List.of("Over the years", "One world", "Folder and record", "Side by side")) {
                view(name);
                window.rest();
                assertThat(words())
                        .doesNotContain("NaN")
                        .doesNotContain("Infinity")
                        .doesNotContain("row.");
                String file = "compare-" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + width;
                for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                    act(() -> window.core.look.use(theme));
                    act(() -> Screens.write(window.scene(), file + "-" + theme));
                }
            }
        }
    }
}
