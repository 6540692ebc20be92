package underwrite.app.screen.simulation;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import underwrite.app.format.NumberParser;
import underwrite.app.format.NumberText;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/**
 * A field for one number: Enter or leaving it takes what is typed, Escape puts the last value back. What cannot be taken stays in the field
 * with a sentence that says why; the document keeps the last good value.
 */
final class NumberEntry extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Kind kind;
    private final NumberText numbers;
    private final NumberParser parser = NumberParser.ofSystem();
    private final DoubleSupplier kept;
    private final DoubleConsumer take;
    private final Words words = UiWords.of(NumberEntry.class);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private double value;
    private Runnable onLeft = () -> {};

    /**
     * What may be typed.
     *
     * @param least the smallest number
     * @param most the largest number
     */
    record Kind(Unit unit, double least, double most) {
        /** Counts from one number to another. */
        static Kind count(double least, double most) {
            return new Kind(Unit.PEOPLE, least, most);
        }

        /** A coefficient. */
        static Kind coefficient() {
            return new Kind(Unit.COUNT, -1, 1);
        }

        boolean allows(double number) {
            boolean fits = number >= least && number <= most;
            return fits && (unit != Unit.PEOPLE || number == Math.rint(number));
        }
    }

    /**
     * A field that shows what is kept.
     *
     * @param kept the value of the document
     * @param take hears of a number that was typed and is allowed; the document may refuse it
     */
    NumberEntry(Kind kind, NumberText numbers, DoubleSupplier kept, DoubleConsumer take) {
        this.kept = kept;
        this.value = kept.getAsDouble();
        this.kind = kind;
        this.numbers = numbers;
        this.take = take;
        getStyleClass().add("number-entry");
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                commit();
                onLeft.run();
            }
        });
        problem.addListener((property, old, now) -> pseudoClassStateChanged(WRONG, !now.isEmpty()));
        restore();
    }

    /** What happens when the field is done with. */
    void setOnLeft(Runnable action) {
        onLeft = action;
    }

    /** Shows the value of the document, unless something else is being typed. */
    void refresh() {
        double now = kept.getAsDouble();
        boolean typing = isFocused()
                && !getText().equals(written(value))
                && problem.get().isEmpty();
        if (!typing || now != value) {
            value = now;
            restore();
        }
    }

    /** Why what is typed cannot be taken; empty when it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private String written(double number) {
        return numbers.exact(kind.unit(), number);
    }

    private void restore() {
        setText(written(value));
        problem.set("");
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
            selectAll();
            if (problem.get().isEmpty()) {
                onLeft.run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            restore();
            onLeft.run();
            event.consume();
        }
    }

    private void commit() {
        if (getText().equals(written(value))) {
            problem.set("");
            return;
        }
        Typed typed = parser.read(kind.unit(), getText());
        if (typed instanceof Typed.Value number && kind.allows(number.value())) {
            take.accept(number.value());
            value = kept.getAsDouble();
            restore();
        } else {
            problem.set(
                    typed instanceof Typed.Refused refused
                            ? refused.sentence()
                            : words.get(
                                    kind.unit() == Unit.PEOPLE ? "entry.whole" : "entry.range",
                                    getText(),
                                    written(kind.least()),
                                    written(kind.most())));
        }
    }
}
