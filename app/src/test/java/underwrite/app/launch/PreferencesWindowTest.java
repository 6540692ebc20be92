package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.preferences.KeyBindings;
import underwrite.app.settings.Language;
import underwrite.app.settings.Preferences;
import underwrite.app.settings.Settings;
import underwrite.app.settings.SettingsFile;
import underwrite.app.theme.Theme;
import underwrite.model.driver.Driver;

@DisplayName("A person with preferences")
@ExtendWith(ApplicationExtension.class)
class PreferencesWindowTest {
    @TempDir
    static Path folder;

    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);
    private TestWindow window;
    private Path settings;

    @Start
    void start(Stage stage) throws Exception {
        settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(stage, settings, 1440, 900, "--preset=anthropic-2024-03");
    }

    @AfterEach
    void defaults() {
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    private void open() {
        act(() -> window.core.actions.run(Action.PREFERENCES));
    }

    private String problem() {
        return get(() -> window.node("#preferences-problem", Label.class).getText());
    }

    private double hurdleOfNew() {
        return window.core.blank().scenarios().get(0).assumptions().value(Driver.VALUATION_HURDLE_RATE);
    }

    @Test
    @DisplayName("chooses theme and hurdle, sees what is not allowed, and goes back to the defaults")
    void chooses(FxRobot robot) {
        double before = hurdleOfNew();
        open();
        robot.clickOn("Dark");
        assertThat(window.core.look.chosen()).isEqualTo(Theme.DARK);

        robot.doubleClickOn("#preferences-hurdle").press(KeyCode.SHORTCUT, KeyCode.A);
        robot.release(KeyCode.SHORTCUT, KeyCode.A).write("30%").type(KeyCode.ENTER);
        assertThat(hurdleOfNew()).isCloseTo(0.3, within(1e-12));
        act(() -> window.node("#preferences-hurdle", TextField.class).setText("much"));
        robot.clickOn("#preferences-hurdle").type(KeyCode.ENTER);
        assertThat(problem()).isNotBlank();
        assertThat(hurdleOfNew()).isCloseTo(0.3, within(1e-12));

        robot.clickOn("#preferences-reset");
        assertThat(window.core.look.chosen()).isEqualTo(Theme.SYSTEM);
        assertThat(hurdleOfNew()).isEqualTo(before);
    }

    @Test
    @DisplayName("has them kept while changes go on, and no change calls back the writing of an earlier one")
    void keepsMeanwhile() {
        SettingsFile file = new SettingsFile(settings);
        act(() -> window.core.settings.put("changed", 0));
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        int changes = 0;
        while (!file.read().containsKey("changed")) {
            assertThat(System.nanoTime()).isLessThan(until);
            int change = ++changes;
            act(() -> window.core.settings.put("changed", change));
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(Integer.parseInt(file.read().get("changed"))).isBetween(0, changes);
    }

    @Test
    @DisplayName("gives an action other keys, but none that another has")
    void givesKeys() {
        KeyBindings keys = window.core.keys;
        assertThat(get(() -> keys.give(Action.SIMULATE, KeyCombination.valueOf("Shortcut+S"))))
                .contains(Action.SAVE);
        assertThat(get(() -> keys.give(Action.SIMULATE, KeyCombination.valueOf("Shortcut+Shift+F12"))))
                .isEmpty();
        assertThat(get(() -> window.core.actions.keysText(Action.SIMULATE).getValue()))
                .isEqualTo("Ctrl Shift F12");
        assertThat(window.core.settings.text("keys.SIMULATE")).isPresent();
        act(keys::reset);
        assertThat(get(() -> window.core.actions.keys(Action.SIMULATE).get())).isEqualTo(Action.SIMULATE.keys());
        assertThat(window.core.settings.text("keys.SIMULATE")).isEmpty();
    }

    @Test
    @DisplayName("presses the keys on the card")
    void pressesKeys(FxRobot robot) {
        open();
        robot.clickOn("#keys-NEW").press(KeyCode.F11).release(KeyCode.F11);
        assertThat(get(() -> window.core.actions.keysText(Action.NEW).getValue()))
                .isEqualTo("F11");
        robot.clickOn("#keys-NEW").press(KeyCode.F9).release(KeyCode.F9);
        assertThat(problem()).contains("F9");
        assertThat(get(() -> window.core.actions.keysText(Action.NEW).getValue()))
                .isEqualTo("F11");
        robot.clickOn("#keys-NEW").press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
        assertThat(get(() -> window.core.actions.keys(Action.NEW).get())).isEqualTo(Action.NEW.keys());
    }

    @Test
    @DisplayName("reads another language from the next start on")
    void nextStart() {
        open();
        act(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Language> language = window.node("#preferences-language", ComboBox.class);
            language.setValue(Language.GERMAN);
        });
        Preferences next = new Preferences(new Settings(window.core.settings.snapshot(), () -> {}));
        next.begin();
        assertThat(Locale.getDefault(Locale.Category.DISPLAY)).isEqualTo(Locale.GERMAN);
        next.reset();
        assertThat(next.language()).isEqualTo(Language.SYSTEM);
    }

    @Test
    @DisplayName("starts with the defaults when the settings are damaged, and the old ones are put aside")
    void damaged() throws Exception {
        Path other = Files.createTempDirectory(folder, "damaged");
        Files.writeString(other.resolve("window.properties"), "look.theme=DARK\nx=\\u12", StandardCharsets.UTF_8);
        SettingsFile file = new SettingsFile(other);
        assertThat(file.read()).isEmpty();
        assertThat(file.putAsideAs())
                .hasValueSatisfying(aside -> assertThat(aside).exists().hasContent("look.theme=DARK\nx=\\u12"));
        assertThat(List.of(other.toFile().list())).containsExactly("window.properties.damaged");
        assertThat(new SettingsFile(other).read()).isEmpty();
    }
}
