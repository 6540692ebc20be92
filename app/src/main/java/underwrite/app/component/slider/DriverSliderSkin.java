package underwrite.app.component.slider;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.component.slider.SliderChange.Phase;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.words.Words;

/** Lays a slider row out and joins its parts: label and field above, the drawn track below, the reason of a refusal under both. */
final class DriverSliderSkin extends SkinBase<DriverSlider> {
    private static final PseudoClass DRAGGING = PseudoClass.getPseudoClass("dragging");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass RANGES = PseudoClass.getPseudoClass("ranges");
    /** Without a reason under the row, px. */
    static final double HEIGHT = 52;

    private static final double TOP = 4;
    private static final double LINE = 23;
    private static final double FIELD_HEIGHT = 24;
    private static final double RESET = 20;
    private static final double UNDER = 3;

    private final DriverSlider slider;
    private final Words words = UiWords.of(DriverSliderSkin.class);
    private final Label label = new Label();
    private final Label answer = new Label();
    private final Label change = new Label();
    private final HBox readOut = new HBox(answer, change);
    private final Label problem = new Label();
    private final Button reset = new Button();
    private final SliderTrack track;
    private final ValueField field;
    private final SliderMouse mouse;
    private final EvidencePointer evidence;
    private @Nullable ReasonLine reason;
    private @Nullable RangeCard rangeCard;
    private Handle handle = Handle.VALUE;

    DriverSliderSkin(DriverSlider slider) {
        super(slider);
        this.slider = slider;
        this.track = new SliderTrack(slider);
        this.field = new ValueField(slider);
        this.mouse = new SliderMouse(slider, track, this);
        this.evidence = new EvidencePointer(slider, track);
        new SliderKeys(slider, this);
        label.getStyleClass().add("row-label");
        label.setText(slider.label());
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        reset.getStyleClass().add("reset");
        reset.setFocusTraversable(false);
        reset.setOnAction(event -> slider.change(Phase.DEFAULT, slider.driver().defaultValue()));
        answer.getStyleClass().add("answer");
        change.getStyleClass().add("change");
        readOut.getStyleClass().add("read-out");
        readOut.setMouseTransparent(true);
        getChildren().addAll(track, label, reset, problem, field);
        follow();
    }

    private void follow() {
        bindState(DRAGGING, slider.draggingProperty());
        bindState(LOCKED, slider.lockedProperty());
        bindState(RANGES, slider.rangesProperty());
        bindState(INVALID, slider.problemProperty().isNotEmpty());
        slider.doubtProperty().addListener(changed -> showDoubt());
        slider.draggingProperty().addListener(changed -> showDoubt());
        showDoubt();
        problem.textProperty().bind(slider.problemProperty());
        problem.visibleProperty().bind(slider.problemProperty().isNotEmpty());
        slider.problemProperty().addListener(changed -> slider.requestLayout());
        slider.lockedProperty().addListener(changed -> showLock());
        slider.readOutProperty().addListener(changed -> showReadOut());
        slider.slotProperty().addListener((property, old, now) -> {
            slider.getStyleClass().remove(old.styleClass());
            slider.getStyleClass().add(now.styleClass());
        });
        slider.getStyleClass().add(slider.slotProperty().get().styleClass());
        reset.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        this::offersReset,
                        slider.hoverProperty(),
                        slider.focusWithinProperty(),
                        slider.valueProperty(),
                        slider.lockedProperty(),
                        slider.draggingProperty()));
        reset.visibleProperty().addListener(changed -> showReset());
        label.setOnMouseEntered(event -> showTip());
        showLock();
        showReset();
        showReadOut();
    }

    /** The field turns amber at once; the row grows and asks only when the drag is over, so that nothing jumps under the mouse. */
    private void showDoubt() {
        Optional<Doubt> doubt = slider.doubtProperty().get();
        slider.pseudoClassStateChanged(DOUBTFUL, doubt.isPresent());
        boolean asks = doubt.map(found -> found.reason().isEmpty()).orElse(false)
                && !slider.draggingProperty().get();
        if (asks && reason == null) {
            reason = new ReasonLine(slider);
            getChildren().add(reason);
        } else if (!asks && reason != null) {
            getChildren().remove(reason);
            reason = null;
        }
        slider.requestLayout();
    }

    private void bindState(PseudoClass state, ObservableBooleanValue source) {
        source.addListener((property, old, now) -> slider.pseudoClassStateChanged(state, now));
        slider.pseudoClassStateChanged(state, source.get());
    }

    /** Moves the keyboard into the field; a text that is not empty starts what is typed. */
    void startTyping(String text) {
        field.start(text);
    }

    /** Takes a pasted text. */
    void take(String text) {
        field.take(text.strip());
    }

    Handle handle() {
        return slider.rangesProperty().get() ? handle : Handle.VALUE;
    }

    void setHandle(Handle now) {
        handle = now;
        track.setHandle(now);
    }

    /** Goes to the next handle of the range; whether there is a range to go through. */
    boolean nextHandle() {
        boolean possible =
                slider.rangesProperty().get() && slider.spreadProperty().get().isPresent();
        if (possible) {
            setHandle(handle.next());
        }
        return possible;
    }

    double handleValue() {
        Optional<Spread> spread = slider.spreadProperty().get();
        return switch (spread.isPresent() ? handle() : Handle.VALUE) {
            case LOW -> spread.orElseThrow().low();
            case VALUE -> slider.getValue();
            case HIGH -> spread.orElseThrow().high();
        };
    }

    /** Moves what has the keyboard. */
    void moveTo(double target) {
        if (handle() == Handle.VALUE) {
            slider.change(Phase.KEY, between(target));
        } else {
            moved(target).ifPresent(spread -> slider.changeRange(Phase.KEY, Optional.of(spread), slider.getValue()));
        }
    }

    /** Moves what the mouse holds. */
    void dragTo(double target) {
        if (handle() == Handle.VALUE) {
            slider.dragTo(between(target));
        } else {
            moved(target).ifPresent(slider::dragRange);
        }
    }

    /** A value that must lie within the range stops at its ends while these are shown. */
    private double between(double target) {
        Optional<Spread> spread = slider.spreadProperty().get().filter(Spread::aroundValue);
        return slider.rangesProperty().get() && spread.isPresent()
                ? Math.max(spread.get().low(), Math.min(spread.get().high(), target))
                : target;
    }

    /** The range with one end moved; the end stops at its neighbour. */
    private Optional<Spread> moved(double target) {
        return slider.spreadProperty().get().flatMap(spread -> {
            double value = slider.getValue();
            double low = handle() == Handle.LOW
                    ? Math.min(target, spread.aroundValue() ? value : spread.high())
                    : spread.low();
            double high = handle() == Handle.HIGH
                    ? Math.max(target, spread.aroundValue() ? value : spread.low())
                    : spread.high();
            boolean fits = low < high && (spread.shape() != Shape.LOGNORMAL || low > 0);
            return fits ? Optional.of(new Spread(low, high, spread.shape())) : Optional.empty();
        });
    }

    boolean hasKeyboard() {
        return slider.isFocusWithin();
    }

    EvidencePointer evidence() {
        return evidence;
    }

    /** Takes back a drag or closes a card; whether there was either. */
    boolean escape() {
        return mouse.cancel() || evidence.close();
    }

    /** Opens the card of the range; whether ranges are shown and this one may be changed. */
    boolean openRange() {
        boolean possible =
                slider.rangesProperty().get() && !slider.lockedProperty().get();
        if (possible) {
            RangeCard card = rangeCard == null ? new RangeCard(slider) : rangeCard;
            rangeCard = card;
            card.show(track);
        }
        return possible;
    }

    private boolean offersReset() {
        return !slider.isDefault()
                && !slider.lockedProperty().get()
                && !slider.draggingProperty().get()
                && (slider.isHover() || slider.isFocusWithin());
    }

    private void showReset() {
        if (reset.isVisible() && reset.getGraphic() == null) {
            reset.setGraphic(new FontIcon(Feather.ROTATE_CCW));
            Driver driver = slider.driver();
            String value = slider.numbers().input(driver.unit(), driver.defaultValue());
            reset.setTooltip(new Tooltip(words.get("reset", value)));
            reset.setAccessibleText(words.get("spoken.reset", slider.label()));
        }
        slider.requestLayout();
    }

    private void showLock() {
        boolean locked = slider.lockedProperty().get();
        label.setContentDisplay(ContentDisplay.RIGHT);
        label.setGraphic(locked ? new FontIcon(Feather.LOCK) : null);
    }

    private void showReadOut() {
        Optional<ReadOut> now = slider.readOutProperty().get();
        label.setVisible(now.isEmpty());
        now.ifPresent(shown -> {
            answer.setText(shown.answer());
            change.setText(shown.change());
        });
        if (now.isEmpty()) {
            getChildren().remove(readOut);
        } else if (readOut.getParent() == null) {
            getChildren().add(readOut);
        }
    }

    private void showTip() {
        if (label.getTooltip() == null) {
            label.setTooltip(new Tooltip());
        }
        Driver driver = slider.driver();
        NumberText numbers = slider.numbers();
        String meaning = driver.meaning(UiWords.language());
        String least = numbers.exact(driver.unit(), driver.min());
        String most = numbers.exact(driver.unit(), driver.max());
        String usual = numbers.exact(driver.unit(), driver.defaultValue());
        label.getTooltip()
                .setText(
                        meaning.isEmpty()
                                ? words.get("tip", slider.label(), least, most, usual)
                                : words.get("tip.meaning", slider.label(), meaning, least, most, usual));
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double problemHeight = problem.isVisible() ? problem.prefHeight(Math.max(1, width - left - right)) + UNDER : 0;
        double reasonHeight = reason == null ? 0 : reason.prefHeight(Math.max(1, width - left - right)) + UNDER;
        return HEIGHT + problemHeight + reasonHeight;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double column = width - SliderTrack.FIELD_WIDTH - SliderTrack.GAP;
        double labelWidth = reset.isVisible() ? column - RESET : column;
        layoutInArea(label, x, TOP, labelWidth, LINE, 0, HPos.LEFT, VPos.CENTER);
        if (readOut.getParent() != null) {
            layoutInArea(readOut, x, TOP, column, LINE, 0, HPos.LEFT, VPos.CENTER);
        }
        layoutInArea(reset, x + column - RESET, TOP, RESET, LINE, 0, HPos.CENTER, VPos.CENTER);
        field.resizeRelocate(x + width - SliderTrack.FIELD_WIDTH, TOP, SliderTrack.FIELD_WIDTH, FIELD_HEIGHT);
        track.resizeRelocate(x, TOP + LINE - TrackGeometry.HEAD, width, TrackGeometry.HEIGHT);
        double below = HEIGHT;
        if (problem.isVisible()) {
            double problemHeight = problem.prefHeight(width);
            problem.resizeRelocate(x, below, width, problemHeight);
            below += problemHeight + UNDER;
        }
        if (reason != null) {
            reason.resizeRelocate(x, below, width, reason.prefHeight(width));
        }
    }
}
