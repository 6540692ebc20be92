package underwrite.app.component.slider;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.LaterSkin;
import underwrite.app.component.slider.SliderChange.Phase;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.theme.Slot;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Distribution.Shape;

/**
 * The row of one driver: its label, the slider with everything that argues for or against the value, the field, and what the driver does
 * to the answer.
 *
 * <p>It knows nothing of a document. Its owner sets {@link #valueProperty() the value of the document}, listens to {@link #setOnChange} and
 * sets the value that came of it. Three values are kept apart: {@link #typedProperty() what is typed}, {@link #candidateProperty() the
 * valid value that this means} before it is entered, and the value.
 */
public final class DriverSlider extends Control {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Driver driver;
    private final SliderSteps steps;
    private final NumberText numbers;

    private final DoubleProperty value;
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper(this, "typed", "");
    private final ReadOnlyObjectWrapper<OptionalDouble> candidate =
            new ReadOnlyObjectWrapper<>(this, "candidate", OptionalDouble.empty());
    private final ReadOnlyObjectWrapper<Optional<Spread>> candidateRange =
            new ReadOnlyObjectWrapper<>(this, "candidateRange", Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper dragging = new ReadOnlyBooleanWrapper(this, "dragging");
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked");
    private final BooleanProperty discreet = new SimpleBooleanProperty(this, "discreet");
    private final BooleanProperty ranges = new SimpleBooleanProperty(this, "ranges");
    private final BooleanProperty impactPending = new SimpleBooleanProperty(this, "impactPending");
    private final ObjectProperty<Slot> slot = new SimpleObjectProperty<>(this, "slot", Slot.at(1));
    private final ObjectProperty<Optional<Spread>> spread =
            new SimpleObjectProperty<>(this, "spread", Optional.empty());
    private final ObjectProperty<Optional<Impact>> impact =
            new SimpleObjectProperty<>(this, "impact", Optional.empty());
    private final ObjectProperty<Optional<BreakEven>> breakEven =
            new SimpleObjectProperty<>(this, "breakEven", Optional.empty());
    private final ObjectProperty<Optional<Doubt>> doubt = new SimpleObjectProperty<>(this, "doubt", Optional.empty());
    private final ObjectProperty<Optional<ReadOut>> readOut =
            new SimpleObjectProperty<>(this, "readOut", Optional.empty());
    private final ObservableList<Ghost> ghosts = FXCollections.observableArrayList();
    private final ObservableList<EvidenceMark> marks = FXCollections.observableArrayList();

    private Consumer<SliderChange> onChange = change -> {};
    private Consumer<RangeChange> onRangeChange = change -> {};
    private Consumer<Boolean> onLock = lock -> {};
    private Consumer<String> onReason = reason -> {};
    private EvidenceActions evidenceActions = EvidenceActions.NONE;
    private double pressedValue;
    private Optional<Spread> pressedSpread = Optional.empty();

    /** A slider at the driver's default. */
    public DriverSlider(Driver driver, NumberText numbers) {
        this.driver = driver;
        this.numbers = numbers;
        this.steps = new SliderSteps(driver);
        this.value = new SimpleDoubleProperty(this, "value", driver.defaultValue());
        getStyleClass().add("driver-slider");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        new SliderSpeech(this).keep();
    }

    /** The driver that it is for. */
    public Driver driver() {
        return driver;
    }

    /** The driver's label in the language of the program. */
    public String label() {
        return driver.label(UiWords.language());
    }

    /** The value of the document, in the driver's unit. */
    public DoubleProperty valueProperty() {
        return value;
    }

    public double getValue() {
        return value.get();
    }

    public void setValue(double now) {
        value.set(now);
    }

    /** The text in the field while it is typed in or cannot be taken; else empty. */
    public ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** The valid value that the typed text means, before Enter, so that the row can show what would follow; else empty. */
    public ReadOnlyObjectProperty<OptionalDouble> candidateProperty() {
        return candidate.getReadOnlyProperty();
    }

    /** The valid range that the typed text means, before Enter; else empty. */
    public ReadOnlyObjectProperty<Optional<Spread>> candidateRangeProperty() {
        return candidateRange.getReadOnlyProperty();
    }

    /** Why the typed text is not the value; empty when nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the mouse holds the thumb or a handle. */
    public ReadOnlyBooleanProperty draggingProperty() {
        return dragging.getReadOnlyProperty();
    }

    /** Whether amounts of money are hidden: the field of one shows a mark then, and cannot be typed in. */
    public BooleanProperty discreetProperty() {
        return discreet;
    }

    /** Whether the value is a known fact that is not to be moved. */
    public BooleanProperty lockedProperty() {
        return locked;
    }

    /** Whether the row is about the range of the driver rather than its value. */
    public BooleanProperty rangesProperty() {
        return ranges;
    }

    /** Whether the impact is being computed anew; the last one stands at half strength meanwhile. */
    public BooleanProperty impactPendingProperty() {
        return impactPending;
    }

    /** The colours of the scenario whose value it is. */
    public ObjectProperty<Slot> slotProperty() {
        return slot;
    }

    /** The driver's range; empty when it is held to be certain. */
    public ObjectProperty<Optional<Spread>> spreadProperty() {
        return spread;
    }

    /** What the driver does to the answer; empty before it was computed. */
    public ObjectProperty<Optional<Impact>> impactProperty() {
        return impact;
    }

    /** Where the driver alone meets the hurdle; empty before it was computed. */
    public ObjectProperty<Optional<BreakEven>> breakEvenProperty() {
        return breakEven;
    }

    /** That nothing published supports the value; empty when something does, or nothing is published. */
    public ObjectProperty<Optional<Doubt>> doubtProperty() {
        return doubt;
    }

    /** What stands for the label in a drag and while a candidate is typed; empty shows the label. */
    public ObjectProperty<Optional<ReadOut>> readOutProperty() {
        return readOut;
    }

    /** The other scenarios' values. */
    public ObservableList<Ghost> ghosts() {
        return ghosts;
    }

    /** The published values. */
    public ObservableList<EvidenceMark> marks() {
        return marks;
    }

    /** Who hears of values that a person gives. */
    public void setOnChange(Consumer<SliderChange> listener) {
        onChange = listener;
    }

    /** Who hears of ranges that a person gives. */
    public void setOnRangeChange(Consumer<RangeChange> listener) {
        onRangeChange = listener;
    }

    /** Who hears that a person locks (true) or unlocks the row. */
    public void setOnLock(Consumer<Boolean> listener) {
        onLock = listener;
    }

    /** Who hears why a person holds a value that nothing published supports. */
    public void setOnReason(Consumer<String> listener) {
        onReason = listener;
    }

    /** What the card of a published value can do. */
    public void setEvidenceActions(EvidenceActions actions) {
        evidenceActions = actions;
    }

    /** Lights the row, or ends that: shows where an undo happened. */
    public void setLit(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }

    /** A reason under the row wraps, so its height follows its width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return LaterSkin.of(this, DriverSliderSkin.HEIGHT, () -> new DriverSliderSkin(this));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value.get();
            case MIN_VALUE -> driver.min();
            case MAX_VALUE -> driver.max();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> change(Phase.KEY, steps.moved(value.get(), 1));
            case DECREMENT -> change(Phase.KEY, steps.moved(value.get(), -1));
            case SET_VALUE -> change(Phase.KEY, driver.nearestAllowed(((Number) parameters[0]).doubleValue()));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    NumberText numbers() {
        return numbers;
    }

    SliderSteps steps() {
        return steps;
    }

    EvidenceActions evidenceActions() {
        return evidenceActions;
    }

    boolean isDefault() {
        return value.get() == driver.defaultValue();
    }

    void setTyped(String text, OptionalDouble meant, Optional<Spread> range) {
        typed.set(text);
        candidate.set(meant);
        candidateRange.set(range);
    }

    void setProblem(String sentence) {
        problem.set(sentence);
    }

    /** One change of its own. Nothing is said when it changes nothing. */
    void change(Phase phase, double now) {
        if (!locked.get() && now != value.get()) {
            value.set(now);
            onChange.accept(new SliderChange(phase, now));
        }
    }

    /** A new range, or none; the value follows when the range leaves it outside. */
    void changeRange(Phase phase, Optional<Spread> now, double mode) {
        if (!locked.get() && (!now.equals(spread.get()) || mode != value.get())) {
            spread.set(now);
            value.set(mode);
            onRangeChange.accept(new RangeChange(phase, now, mode));
        }
    }

    void giveReason(String reason) {
        onReason.accept(reason);
    }

    void toggleLock() {
        onLock.accept(!locked.get());
    }

    void press() {
        pressedValue = value.get();
        dragging.set(true);
        onChange.accept(new SliderChange(Phase.PRESS, pressedValue));
    }

    void dragTo(double now) {
        change(Phase.DRAG, now);
    }

    void release() {
        dragging.set(false);
        onChange.accept(new SliderChange(Phase.RELEASE, value.get()));
    }

    void cancel() {
        dragging.set(false);
        value.set(pressedValue);
        onChange.accept(new SliderChange(Phase.CANCEL, pressedValue));
    }

    void pressRange() {
        pressedValue = value.get();
        pressedSpread = spread.get();
        dragging.set(true);
        onRangeChange.accept(new RangeChange(Phase.PRESS, pressedSpread, pressedValue));
    }

    void dragRange(Spread now) {
        changeRange(Phase.DRAG, Optional.of(now), value.get());
    }

    void releaseRange() {
        dragging.set(false);
        onRangeChange.accept(new RangeChange(Phase.RELEASE, spread.get(), value.get()));
    }

    void cancelRange() {
        dragging.set(false);
        spread.set(pressedSpread);
        value.set(pressedValue);
        onRangeChange.accept(new RangeChange(Phase.CANCEL, pressedSpread, pressedValue));
    }

    /** The shape that a new range gets: the one there is, else PERT. */
    Shape shape() {
        return spread.get().map(Spread::shape).orElse(Shape.PERT);
    }

    /** What has to be drawn anew when it changes. */
    List<Observable> drawn() {
        return List.of(
                value,
                locked,
                ranges,
                impactPending,
                slot,
                spread,
                impact,
                breakEven,
                ghosts,
                marks,
                dragging,
                candidate,
                candidateRange,
                problem);
    }
}
