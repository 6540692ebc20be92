package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.chart.Stance;
import underwrite.app.component.chart.time.Published;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.screen.action.Action;
import underwrite.app.screens.Screens;
import underwrite.app.theme.Theme;
import underwrite.model.driver.Driver;
import underwrite.model.library.Backtests;
import underwrite.model.library.Presets;
import underwrite.model.series.Series;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who sets a thesis against what happened, and asks what to find out")
@ExtendWith(ApplicationExtension.class)
class HindsightWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(stage, settings, 1440, 900, "--preset=xai-2025");
    }

    private List<Published.Mark> marks() {
        return get(() -> window.scene().getRoot().lookupAll(".painted").stream()
                .filter(TimeChart.class::isInstance)
                .map(chart -> ((TimeChart) chart).drawn())
                .filter(Objects::nonNull)
                .flatMap(figure -> figure.strips().stream())
                .flatMap(strip -> strip.layers().stream())
                .filter(Published.class::isInstance)
                .flatMap(layer -> ((Published) layer).marks().stream())
                .toList());
    }

    private String words(String selector) {
        return get(() -> window.scene().getRoot().lookupAll(selector).stream()
                .flatMap(Walk::nodes)
                .map(Walk::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** The memo comes a part a frame. */
    private void untilThere(String selector) {
        until(selector + " is there", () -> window.scene().getRoot().lookup(selector) != null);
    }

    private void type(String selector, String text) {
        untilThere(selector);
        act(() -> {
            TextField field = window.node(selector, TextField.class);
            field.requestFocus();
            field.setText(text);
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
    }

    @Test
    @DisplayName(
            "enters what happened: it is missed, the action shows, the driver that explains it can be taken, the chart has a cross; all undone")
    void entersAnActual() {
        Thesis before = get(window::thesis);
        Milestone milestone = before.milestones().stream()
                .filter(one -> one.metric() == Series.REVENUE)
                .filter(one -> one.comparison() == Milestone.Comparison.AT_LEAST)
                .findFirst()
                .orElseThrow();
        act(() -> window.run(Action.TAB_MEMO));
        type("#actual-" + milestone.id(), "10m");
        assertThat(get(window::thesis).milestones())
                .anySatisfy(one -> assertThat(one.actual()).isEqualTo(10.0));
        until("it is explained", () -> window.scene().getRoot().lookup(".memo-outcome") != null);
        assertThat(words(".memo-outcomes"))
                .contains("missed")
                .contains("too high by")
                .contains(milestone.action());
        act(() -> window.run(Action.TAB_PROJECTION));
        assertThat(marks()).anySatisfy(mark -> {
            assertThat(mark.value()).isEqualTo(10);
            assertThat(mark.year()).isEqualTo(milestone.year());
            assertThat(mark.stance()).isEqualTo(Stance.CONTRADICTS);
            assertThat(mark.name()).contains(milestone.action());
        });
        act(() -> window.run(Action.UNDO));
        assertThat(get(window::thesis)).isEqualTo(before);
        assertThat(marks()).noneMatch(mark -> mark.value() == 10);
    }

    @Test
    @DisplayName("re-bases: takes the driver that explains what happened, and the projection meets it")
    void rebases() {
        Thesis before = get(window::thesis);
        Milestone milestone = before.milestones().stream()
                .filter(one -> one.metric() == Series.REVENUE)
                .findFirst()
                .orElseThrow();
        double projected = projected(milestone);
        act(() -> window.run(Action.TAB_MEMO));
        type("#actual-" + milestone.id(), Long.toString(Math.round(projected * 1.2)) + "m");
        until("it is explained", () -> window.scene().getRoot().lookup(".memo-outcomes .button") != null);
        act(() -> ((Button) window.scene().getRoot().lookup(".memo-outcomes .button")).fire());
        assertThat(projected(milestone) / (Math.round(projected * 1.2))).isBetween(0.99, 1.01);
        act(() -> window.run(Action.UNDO));
        act(() -> window.run(Action.UNDO));
        assertThat(get(window::thesis)).isEqualTo(before);
    }

    private double projected(Milestone milestone) {
        return get(() -> underwrite.model.projection.Projector.project(
                        window.thesis().mainScenario().assumptions())
                .at(milestone.metric(), milestone.year()));
    }

    @Test
    @DisplayName("opens a preset whose later history is known: every figure of its charts is a ring with its source")
    void backtest() {
        assertThat(marks()).extracting(Published.Mark::name).noneMatch(name -> name.contains("what happened"));
        act(() -> window.desktop
                .documents()
                .openFresh(Presets.byId("anthropic-2024-03").orElseThrow().thesis()));
        act(() -> window.run(Action.TAB_PROJECTION));
        window.rest();
        for (var actual : Backtests.of(Presets.byId("anthropic-2024-03").orElseThrow())
                .orElseThrow()
                .actuals()) {
            if (actual.metric() == Series.REVENUE || actual.metric() == Series.GROSS_MARGIN) {
                assertThat(marks()).anySatisfy(mark -> {
                    assertThat(mark.value()).isEqualTo(actual.value());
                    assertThat(mark.stance()).isEqualTo(Stance.CONTEXT);
                    assertThat(mark.name()).contains(actual.source());
                });
            }
        }
        pictures("backtest-projection");
        act(() -> window.run(Action.TAB_RETURNS));
        assertThat(marks()).anySatisfy(mark -> assertThat(mark.value()).isEqualTo(39));
        pictures("backtest-returns");
    }

    private void pictures(String name) {
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            act(() -> window.core.look.use(theme));
            act(() -> Screens.write(window.scene(), name + "-" + theme));
        }
    }

    @Test
    @DisplayName(
            "ranks what to find out, puts one on the list with an owner and a day, ticks it off; a wrong day is refused; all undone")
    void diligence() {
        Thesis before = get(window::thesis);
        act(() -> window.run(Action.TAB_MEMO));
        untilThere("#diligence-rank");
        act(() -> window.node("#diligence-rank", Button.class).fire());
        until(
                "it is ranked",
                () -> !window.scene().getRoot().lookupAll(".diligence-question").isEmpty());
        assertThat(words(".memo-diligence-ranking"))
                .contains("changes the decision in")
                .doesNotContain("NaN");
        act(() -> ((Button) window.scene().getRoot().lookup(".diligence-question .button")).fire());
        assertThat(get(window::thesis).diligence()).hasSize(1);
        type("#diligence-owner-0", "Ada");
        type("#diligence-due-0", "tomorrow");
        assertThat(words(".memo-diligence")).contains("“tomorrow” is no day");
        type("#diligence-due-0", "2026-03-31");
        act(() -> window.node("#diligence-done-0", CheckBox.class).fire());
        DiligenceItem item = get(window::thesis).diligence().get(0);
        assertThat(item.driver()).isIn((Object[]) Driver.values());
        assertThat(item.owner()).isEqualTo("Ada");
        assertThat(item.due()).isEqualTo("2026-03-31");
        assertThat(item.done()).isTrue();
        act(() -> window.scene().getRoot().lookupAll(".memo-desk").stream()
                .findFirst()
                .map(node -> (javafx.scene.control.ScrollPane)
                        node.getParent().getParent().getParent())
                .ifPresent(scroll -> scroll.setVvalue(0.9)));
        pictures("diligence");
        while (get(() -> window.workspace().lastStepProperty().get() != null)) {
            act(() -> window.run(Action.UNDO));
        }
        assertThat(get(window::thesis)).isEqualTo(before);
    }

    @Test
    @DisplayName("takes note of advice with a reason, which ends its alert; an empty reason brings it back; all undone")
    void advice() {
        Thesis before = get(window::thesis);
        act(() -> window.run(Action.TAB_MEMO));
        type("#advice-outside-evidence", "The deck says otherwise");
        assertThat(get(window::thesis).accepted()).singleElement().satisfies(accepted -> {
            assertThat(accepted.rule()).isEqualTo("outside-evidence");
            assertThat(accepted.reason()).isEqualTo("The deck says otherwise");
        });
        until("its alert is gone", () -> !words(".alert-text").contains("Outside all evidence"));
        act(() -> window.scene().getRoot().lookupAll(".memo-desk").stream()
                .findFirst()
                .map(node -> (javafx.scene.control.ScrollPane)
                        node.getParent().getParent().getParent())
                .ifPresent(scroll -> scroll.setVvalue(1)));
        pictures("advice");
        type("#advice-outside-evidence", "");
        assertThat(get(window::thesis)).isEqualTo(before);
        act(() -> window.run(Action.UNDO));
        act(() -> window.run(Action.UNDO));
        assertThat(get(window::thesis)).isEqualTo(before);
    }
}
