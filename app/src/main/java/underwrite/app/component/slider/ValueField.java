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
import underwrite.model.thesis.Distribution.Shape;
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
    private final TextField field = new TextField();
    private final Label unit = new Label();
    private String start = "";
    private boolean typing;

    ValueField(DriverSlider slider) {
        this.slider = slider;
        this.driver = slider.driver();
        this.numbers = slider.numbers();
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
            commit();
            typing = field.isFocused();
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
        if (slider.problemProperty().get().isEmpty() && (!typing || untouched)) {
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
        showUnit(true);
        if (slider.problemProperty().get().isEmpty()) {
            start = typedText();
            field.setText(start);
        }
        field.selectAll();
    }

    private void leave() {
        boolean refusedBefore = !slider.problemProperty().get().isEmpty();
        boolean taken = field.getText().equals(start) || commit();
        if (taken || refusedBefore) {
            end();
        } else {
            typing = false;
            showUnit(false);
        }
    }

    private void end() {
        typing = false;
        showUnit(false);
        slider.setProblem("");
        slider.setTyped("", OptionalDouble.empty());
        refresh();
    }

    private void showUnit(boolean shown) {
        boolean visible =
                shown && !unit.getText().isEmpty() && !slider.rangesProperty().get();
        unit.setVisible(visible);
        field.setStyle(visible ? "-fx-padding: 0 " + (12 + unit.prefWidth(-1)) + " 0 6;" : "");
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
        if (!typing || text.equals(start)) {
            slider.setTyped("", OptionalDouble.empty());
            return;
        }
        Typed read = parser.read(driver.unit(), text);
        boolean candidate =
                read instanceof Typed.Value value && !slider.rangesProperty().get() && isAllowed(value.value());
        slider.setTyped(text, candidate ? OptionalDouble.of(((Typed.Value) read).value()) : OptionalDouble.empty());
    }

    /** Makes the text the value or the range; says why it cannot be. */
    private boolean commit() {
        String text = field.getText();
        if (text.equals(start) && slider.problemProperty().get().isEmpty()) {
            return true;
        }
        Typed read = parser.read(driver.unit(), text);
        String problem = read instanceof Typed.Value value
                ? takeValue(value.value())
                : read instanceof Typed.Range range ? takeRange(range) : ((Typed.Refused) read).sentence();
        if (problem.isEmpty()) {
            slider.setProblem("");
            slider.setTyped("", OptionalDouble.empty());
            start = field.getText();
            return true;
        }
        slider.setProblem(words.get("lastGood", problem, numbers.input(driver.unit(), slider.getValue())));
        return false;
    }

    private String takeValue(double value) {
        if (!isAllowed(value)) {
            return limits(driver.whole() ? "limits.whole" : "limits");
        }
        Optional<Spread> spread = slider.spreadProperty().get();
        if (slider.rangesProperty().get()
                && spread.isPresent()
                && spread.get().aroundValue()
                && (value < spread.get().low() || value > spread.get().high())) {
            return words.get("range.mode", numbers.exact(driver.unit(), value));
        }
        slider.change(Phase.TYPED, value);
        return "";
    }

    private String takeRange(Typed.Range range) {
        if (!driver.allows(range.low()) || !driver.allows(range.high())) {
            return limits("range.limits");
        }
        Shape shape = slider.shape();
        if (shape == Shape.LOGNORMAL && range.low() <= 0) {
            return words.get("range.positive");
        }
        Spread spread = new Spread(range.low(), range.high(), shape);
        double today = slider.getValue();
        boolean inside = today >= range.low() && today <= range.high();
        double mode = range.mode().orElse(inside || !spread.aroundValue() ? today : (range.low() + range.high()) / 2);
        slider.changeRange(Phase.TYPED, Optional.of(spread), driver.nearestAllowed(mode));
        return "";
    }

    private boolean isAllowed(double value) {
        return driver.allows(value) && driver.nearestAllowed(value) == value;
    }

    private String limits(String key) {
        return words.get(key, numbers.exact(driver.unit(), driver.min()), numbers.exact(driver.unit(), driver.max()));
    }
}
