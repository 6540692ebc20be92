package underwrite.app.component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A choice of one among a few, side by side in a tray. Set to something else, none is chosen. Left and Right go from one to the next; Tab leaves.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> choices;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ObjectProperty<T> chosen;
    private Consumer<T> onChoose = choice -> {};

    /** Segments with these words; the first is chosen. */
    public Segments(List<T> choices, Function<T, String> words) {
        this.choices = List.copyOf(choices);
        this.chosen = new SimpleObjectProperty<>(this, "chosen", choices.get(0));
        getStyleClass().add("segments");
        setMaxHeight(USE_PREF_SIZE);
        this.choices.forEach(choice -> add(choice, words.apply(choice)));
        chosen.addListener((property, old, now) -> show(now));
        show(chosen.get());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** What is chosen; setting it tells nobody. */
    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }

    /** Who hears of what a person chooses. */
    public void setOnChoose(Consumer<T> listener) {
        onChoose = listener;
    }

    /** The button of a choice, for tool tips and graphics. */
    public ToggleButton button(T choice) {
        return buttons.get(choices.indexOf(choice));
    }

    /** Lets the segments share the width evenly. */
    public void fillWidth() {
        buttons.forEach(button -> {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setPrefWidth(1);
            setHgrow(button, Priority.ALWAYS);
        });
    }

    private void add(T choice, String words) {
        ToggleButton button = new ToggleButton(words);
        button.getStyleClass().setAll("toggle-button", "segment");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setToggleGroup(group);
        button.setMinWidth(0);
        button.setOnAction(event -> choose(choice));
        buttons.add(button);
        getChildren().add(button);
    }

    private void choose(T choice) {
        boolean changed = !choice.equals(chosen.get());
        chosen.set(choice);
        show(choice);
        if (changed) {
            onChoose.accept(choice);
        }
    }

    private void show(T choice) {
        for (int i = 0; i < buttons.size(); i++) {
            boolean isChosen = choices.get(i).equals(choice);
            buttons.get(i).setSelected(isChosen);
            buttons.get(i).setFocusTraversable(isChosen || (i == 0 && !choices.contains(choice)));
        }
    }

    private void keyPressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int next = choices.indexOf(chosen.get()) + by;
        if (by != 0 && next >= 0 && next < choices.size() && !isDisabled()) {
            choose(choices.get(next));
            buttons.get(next).requestFocus();
        }
        if (by != 0) {
            event.consume();
        }
    }
}
