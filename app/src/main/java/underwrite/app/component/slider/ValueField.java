package underwrite.app.component.slider;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import underwrite.app.component.slider.SliderChange.Phase;
import underwrite.app.format.NumberParser;
import underwrite.app.format.NumberText;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.words.Words;

/**
 * The field of a slider row. It shows the value until it is typed in; what is typed becomes the value on Enter or on leaving the field. What
 * cannot be taken stays, with the reason, until Escape or until the field is left a second time; the value is not touched by it.
 */
final class ValueField extends StackPane {
    private final DriverSlider slider;
    private final Driver driver;
    private final NumberText numbers;
    private final NumberParser parser = NumberParser.ofSystem();
    private final Words words = UiWords.of(ValueField.class);
    private final TypedRules rules;
    private final TextField field = new TextField();
    private final Label unit = new Label();
    private String start = "";
    private boolean typing;

    ValueField(DriverSlider slider) {
        this.slider = slider;
        this.driver = slider.driver();
        this.numbers = slider.numbers();
        this.rules = new TypedRules(slider, words);
        getStyleClass().add("value-field");
        unit.getStyleClass().add("unit");
        unit.setText(numbers.unit(driver.unit()));
        unit.setMouseTransparent(true);
        unit.setVisible(false);
        field.setAccessibleText(words.get("spoken.field", slider.label()));
        getChildren().addAll(field, unit);
        field.focusedProperty().addListener((property, old, focused) -> focusChanged(focused));
        field.textProperty().addListener((property, old, text) -> textChanged(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        slider.valueProperty().addListener((property, old, now) -> refresh());
        slider.spreadProperty().addListener((property, old, now) -> refresh());
        slider.rangesProperty().addListener((property, old, now) -> refresh());
        slider.lockedProperty().addListener((property, old, now) -> refresh());
        slider.discreetProperty().addListener((property, old, now) -> end());
        refresh();
    }

    /** Moves the keyboard here; a text that is not empty replaces what is there. */
    void start(String text) {
        field.requestFocus();
        if (!text.isEmpty() && field.isEditable()) {
            field.setText(text);
            field.end();
        }
    }

    /** Takes a text as if it had been typed and entered. */
    void take(String text) {
        if (!slider.lockedProperty().get()) {
            typing = true;
            field.setText(text);
            if (commit()) {
                end();
            } else {
                typing = false;
                showUnit();
            }
        }
    }

    @Override
    protected void layoutChildren() {
        field.resizeRelocate(0, 0, getWidth(), getHeight());
        double width = unit.prefWidth(-1);
        unit.resizeRelocate(getWidth() - width - 8, 0, width, getHeight());
    }

    private void refresh() {
        boolean open = !slider.lockedProperty().get() && !numbers.hides(driver.unit());
        field.setEditable(open);
        field.setFocusTraversable(open);
        boolean untouched = typing && field.getText().equals(start);
        if (!refused() && (!typing || untouched)) {
            start = typing ? typedText() : shownText();
            field.setText(start);
        }
    }

    private String shownText() {
        Optional<Spread> spread = slider.spreadProperty().get();
        if (slider.rangesProperty().get() && spread.isPresent()) {
            return numbers.range(driver.unit(), spread.get().low(), spread.get().high());
        }
        return numbers.input(driver.unit(), slider.getValue());
    }

    private String typedText() {
        Optional<Spread> spread = slider.spreadProperty().get();
        if (slider.rangesProperty().get() && spread.isPresent()) {
            return words.get(
                    "range.typed",
                    numbers.typed(driver.unit(), spread.get().low()),
                    numbers.typed(driver.unit(), spread.get().high()));
        }
        return numbers.typed(driver.unit(), slider.getValue());
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            begin();
        } else if (typing) {
            leave();
        }
    }

    private void begin() {
        if (!field.isEditable()) {
            return;
        }
        typing = true;
        showUnit();
        if (!refused()) {
            start = typedText();
            field.setText(start);
        }
        field.selectAll();
    }

    private void leave() {
        boolean refusedBefore = refused();
        boolean taken = field.getText().equals(start) || commit();
        if (taken || refusedBefore) {
            end();
        } else {
            typing = false;
            showUnit();
        }
    }

    private void end() {
        typing = false;
        showUnit();
        slider.setProblem("");
        setTyped("");
        refresh();
    }

    /** The unit stands behind what is typed, unless it is typed as well. */
    private void showUnit() {
        boolean visible = typing
                && !unit.getText().isEmpty()
                && !slider.rangesProperty().get()
                && !typesUnit(field.getText().strip());
        unit.setVisible(visible);
        field.setStyle(visible ? "-fx-padding: 0 " + (12 + unit.prefWidth(-1)) + " 0 6;" : "");
    }

    private boolean typesUnit(String text) {
        String behind = text.replaceFirst("^.*[0-9.,]\\s*", "");
        return !behind.isEmpty() && unit.getText().startsWith(behind);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && typing) {
            end();
            slider.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && typing) {
            if (commit()) {
                end();
                slider.requestFocus();
            } else {
                field.selectAll();
            }
            event.consume();
        }
    }

    private void textChanged(String text) {
        showUnit();
        if (!typing || text.equals(start)) {
            setTyped("");
            return;
        }
        Typed read = parser.read(driver.unit(), text);
        String problem = rules.problem(read);
        boolean valid = problem.isEmpty();
        slider.setTyped(
                text,
                valid
                                && read instanceof Typed.Value value
                                && !slider.rangesProperty().get()
                        ? OptionalDouble.of(value.value())
                        : OptionalDouble.empty(),
                valid && read instanceof Typed.Range range ? Optional.of(rules.spread(range)) : Optional.empty());
        if (refused()) {
            slider.setProblem(valid ? "" : inUse(problem));
        }
    }

    /** Makes the text the value or the range; says why it cannot be. */
    private boolean commit() {
        String text = field.getText();
        if (text.equals(start) && !refused()) {
            return true;
        }
        Typed read = parser.read(driver.unit(), text);
        String problem = rules.problem(read);
        if (!problem.isEmpty()) {
            slider.setProblem(inUse(problem));
            return false;
        }
        take(read);
        slider.setProblem("");
        setTyped("");
        start = field.getText();
        return true;
    }

    private void take(Typed read) {
        if (read instanceof Typed.Value value) {
            slider.change(Phase.TYPED, value.value());
        } else if (read instanceof Typed.Range range) {
            slider.changeRange(Phase.TYPED, Optional.of(rules.spread(range)), rules.mode(range));
        }
    }

    private void setTyped(String text) {
        slider.setTyped(text, OptionalDouble.empty(), Optional.empty());
    }

    private boolean refused() {
        return !slider.problemProperty().get().isEmpty();
    }

    private String inUse(String problem) {
        return words.get("lastGood", problem, numbers.input(driver.unit(), slider.getValue()));
    }
}
