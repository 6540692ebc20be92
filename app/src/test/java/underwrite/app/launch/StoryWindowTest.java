package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.slider.DriverSlider;
import underwrite.app.screens.Screens;
import underwrite.app.theme.Theme;
import underwrite.model.library.Argument;
import underwrite.model.library.Arguments;
import underwrite.model.library.Story;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who reads an argument of the essays")
@ExtendWith(ApplicationExtension.class)
class StoryWindowTest {
    private static final String ID = "argument-burn-and-commoditise";

    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(stage, Files.createTempDirectory(folder, "settings"), 1440, 900);
    }

    private String words(String selector) {
        return get(() -> Walk.nodes(window.scene().getRoot().lookup(selector))
                .map(Walk::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    @Test
    @DisplayName(
            "finds all five on the start screen, opens one by key, reads both sides, sliders and what came of it, and goes to a slider")
    void reads() {
        window.rest();
        for (Argument argument : Arguments.all()) {
            assertThat(words("#" + argument.id())).contains(argument.title()).contains("essay " + argument.essay());
        }
        act(() -> window.node("#toArguments", Button.class).fire());
        act(() -> Screens.write(window.scene(), "start-arguments"));
        act(() -> {
            window.node("#" + ID, Node.class).requestFocus();
            window.press(KeyCode.ENTER);
        });
        Story story = Story.of(Arguments.byId(ID).orElseThrow());
        String told = words(".story-card");
        story.sides().forEach(side -> assertThat(told).contains(side.name()).contains(side.description()));
        story.moves().forEach(move -> assertThat(told).contains(move.input().label()));
        story.after().forEach(item -> assertThat(told).contains(item.claim()));
        for (Theme theme : Theme.values()) {
            act(() -> window.core.look.use(theme));
            act(() -> Screens.write(window.scene(), "story-" + theme));
        }
        Thesis opened = get(window::thesis);
        assertThat(opened.memo().thesis()).contains(story.moves().get(0).input().label());
        story.moves()
                .forEach(move -> move.reasons()
                        .forEach(reason -> reason.evidence()
                                .forEach(item ->
                                        assertThat(opened.memo().thesis()).contains(item.id()))));
        act(() -> ((Hyperlink) window.scene().getRoot().lookup(".story-link")).fire());
        until(
                "the slider has the keyboard",
                () -> window.scene().getFocusOwner() instanceof DriverSlider slider
                        && slider.driver() == story.moves().get(0).input());
        assertThat(get(window::thesis)).isEqualTo(opened);
    }

    @Test
    @DisplayName("looks for one by a word and begins to work on it")
    void searches() {
        act(() -> window.node(".gallery-search", javafx.scene.control.TextField.class)
                .setText("Apache moment"));
        assertThat(get(() -> window.scene().getRoot().lookup("#" + ID))).isNull();
        act(() -> window.node(".gallery-search", javafx.scene.control.TextField.class)
                .setText("switch with a line"));
        act(() -> {
            window.node("#" + ID, Node.class).requestFocus();
            window.press(KeyCode.SPACE);
        });
        act(() -> window.node("#story-begin", Button.class).fire());
        assertThat(get(() -> window.scene().getRoot().lookup(".story-card"))).isNull();
        assertThat(get(window::thesis).title()).isEqualTo("Burn and commoditise");
    }
}
