package underwrite.app.screen.sensitivity;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Mark;

/** A choice of one scenario, by its shape and name. */
final class ScenarioBox extends MenuButton {
    private static final double MARK_SIZE = 11;

    private final String name;
    private final Consumer<String> onChoose;
    private List<Object> shown = List.of();

    /**
     * @param name what the choice is for, for those who hear it
     * @param onChoose hears of the id that a person chooses
     */
    ScenarioBox(String name, Consumer<String> onChoose) {
        this.name = name;
        this.onChoose = onChoose;
        getStyleClass().addAll("small-button", "scenario-box");
        setMinWidth(0);
    }

    /** Offers the scenarios of a picture, one of them chosen. */
    void show(Picture picture, ScenarioPicture chosen) {
        List<Object> now = List.of(
                chosen.id(),
                picture.scenarios().stream()
                        .map(one -> List.of(one.id(), one.scenario().name(), one.slot()))
                        .toList());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setText(chosen.scenario().name());
        setGraphic(Mark.of(chosen.slot(), MARK_SIZE));
        setAccessibleText(name + " " + chosen.scenario().name());
        getItems().setAll(picture.scenarios().stream().map(this::item).toList());
    }

    private MenuItem item(ScenarioPicture scenario) {
        MenuItem item = new MenuItem(scenario.scenario().name(), Mark.of(scenario.slot(), MARK_SIZE));
        item.setOnAction(event -> onChoose.accept(scenario.id()));
        return item;
    }
}
