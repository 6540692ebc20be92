package underwrite.app.component.slider;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import underwrite.app.component.Callout;
import underwrite.app.component.Segments;
import underwrite.app.component.slider.SliderChange.Phase;
import underwrite.app.format.NumberParser;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.words.Words;

/** The card on which a driver's range is set: shape, low, high, or none. Everything it takes shows on the slider at once. */
final class RangeCard {
    private static final double FIRST_WIDTH = 0.1;

    private final DriverSlider slider;
    private final Driver driver;
    private final Words words = UiWords.of(RangeCard.class);
    private final NumberParser parser = NumberParser.ofSystem();
    private final Segments<Shape> shapes =
            new Segments<>(List.of(Shape.values()), shape -> words.get("shape." + shape.name()));
    private final Label lowLabel = new Label();
    private final Label highLabel = new Label();
    private final TextField low = new TextField();
    private final TextField high = new TextField();
    private final Label problem = new Label();
    private final Callout callout;

    RangeCard(DriverSlider slider) {
        this.slider = slider;
        this.driver = slider.driver();
        this.callout = new Callout(content());
        callout.setAutoHide(true);
        callout.setOnHidden(slider::requestFocus);
        shapes.setOnChoose(shape -> take());
        for (TextField end : List.of(low, high)) {
            end.setOnAction(event -> take());
            end.focusedProperty().addListener((property, old, focused) -> takeOnLeaving(focused));
        }
    }

    void show(Node anchor) {
        if (slider.spreadProperty().get().isEmpty()) {
            slider.changeRange(Phase.TYPED, Optional.of(first()), slider.getValue());
        }
        fill();
        callout.show(slider, new BoundingBox(0, anchor.getLayoutY() + TrackGeometry.TRACK, slider.getWidth(), 0));
        shapes.button(shapes.chosenProperty().get()).requestFocus();
    }

    private VBox content() {
        lowLabel.setLabelFor(low);
        highLabel.setLabelFor(high);
        GridPane ends = new GridPane();
        ends.getStyleClass().add("ends");
        ends.addRow(0, lowLabel, highLabel);
        ends.addRow(1, low, high);
        problem.getStyleClass().addAll("type-help", "problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Button none = new Button(words.get("card.noRange"));
        none.getStyleClass().add("small");
        none.setOnAction(event -> {
            slider.changeRange(Phase.TYPED, Optional.empty(), slider.getValue());
            callout.hide();
        });
        Button close = new Button(words.get("card.close"));
        close.getStyleClass().add("small");
        close.setOnAction(event -> callout.hide());
        HBox buttons = new HBox(none, close);
        buttons.getStyleClass().add("buttons");
        Label title = new Label(words.get("card.shape"));
        title.getStyleClass().add("type-section");
        VBox content = new VBox(title, shapes, ends, problem, buttons);
        content.getStyleClass().add("range-card");
        return content;
    }

    private void fill() {
        slider.spreadProperty().get().ifPresent(spread -> {
            shapes.chosenProperty().set(spread.shape());
            low.setText(slider.numbers().input(driver.unit(), spread.low()));
            high.setText(slider.numbers().input(driver.unit(), spread.high()));
            lowLabel.setText(words.get(spread.aroundValue() ? "card.low" : "card.low.percentile"));
            highLabel.setText(words.get(spread.aroundValue() ? "card.high" : "card.high.percentile"));
        });
        problem.setText("");
    }

    private void takeOnLeaving(boolean focused) {
        if (!focused && callout.isShowing()) {
            take();
        }
    }

    private void take() {
        Optional<Spread> now = slider.spreadProperty().get();
        if (now.isEmpty()) {
            return;
        }
        Typed typedLow = read(low, now.get().low());
        Typed typedHigh = read(high, now.get().high());
        if (typedLow instanceof Typed.Value from && typedHigh instanceof Typed.Value to) {
            String refused =
                    take(from.value(), to.value(), shapes.chosenProperty().get());
            if (refused.isEmpty()) {
                fill();
            } else {
                problem.setText(refused);
            }
        } else {
            problem.setText(
                    typedLow instanceof Typed.Refused refused
                            ? refused.sentence()
                            : typedHigh instanceof Typed.Refused other ? other.sentence() : words.get("range.ends"));
        }
    }

    /** What an end holds: today's value where the text still says it, so that rounding for the eye changes nothing. */
    private Typed read(TextField end, double today) {
        return end.getText().equals(slider.numbers().input(driver.unit(), today))
                ? new Typed.Value(today)
                : parser.read(driver.unit(), end.getText());
    }

    private String take(double from, double to, Shape shape) {
        if (!driver.allows(from) || !driver.allows(to)) {
            return words.get(
                    "range.limits",
                    slider.numbers().exact(driver.unit(), driver.min()),
                    slider.numbers().exact(driver.unit(), driver.max()));
        }
        if (!(from < to)) {
            return words.get("range.ends");
        }
        if (shape == Shape.LOGNORMAL && from <= 0) {
            return words.get("range.positive");
        }
        Spread spread = new Spread(from, to, shape);
        double value = slider.getValue();
        double mode = spread.aroundValue() ? Math.max(from, Math.min(to, value)) : value;
        slider.changeRange(Phase.TYPED, Optional.of(spread), driver.nearestAllowed(mode));
        return "";
    }

    /** A tenth of the slider to each side of the value. */
    private Spread first() {
        TrackGeometry geometry = new TrackGeometry(driver, 1);
        double position = geometry.position(slider.getValue());
        double from = slider.steps().at(position - FIRST_WIDTH);
        double to = slider.steps().at(position + FIRST_WIDTH);
        return new Spread(Math.min(from, slider.getValue()), Math.max(to, slider.getValue()), slider.shape());
    }
}
