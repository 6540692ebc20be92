package underwrite.app.component.slider;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import underwrite.app.component.slider.Impact.Direction;
import underwrite.app.format.NumberText;
import underwrite.app.theme.Slot;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Confidence;
import underwrite.model.thesis.Evidence.Kind;
import underwrite.model.thesis.Evidence.Stance;
import underwrite.model.thesis.Extras;

/** Slider rows in every state, with the figures of the design. */
public final class SliderSampler {
    private SliderSampler() {}

    /** The rows one under the other, each with the name of its state. */
    public static VBox rows() {
        VBox rows = new VBox(
                row("Default", cost()),
                row("Hover", subsidy()),
                row("Focus", cost()),
                row("Drag", dragged()),
                row("Invalid", invalid()),
                row("Locked", locked()),
                row("Range", range()),
                row("Range, locked", lockedRange()),
                row("No range", noRange()),
                row("Typing", typing()),
                row("Pending", pending()),
                row("Crowded", crowded()),
                row("Long label", longLabel()));
        rows.setFillWidth(true);
        return rows;
    }

    private static HBox row(String state, DriverSlider slider) {
        slider.setId("slider-" + state);
        slider.setPrefWidth(384);
        Label name = new Label(state);
        name.getStyleClass().add("text-second");
        name.setPrefWidth(96);
        return new HBox(name, slider);
    }

    private static DriverSlider cost() {
        DriverSlider slider = new DriverSlider(Driver.CAPEX_TRAINING_GROWTH, NumberText.ofSystem());
        slider.spreadProperty().set(Optional.of(new Spread(1.73, 3.84, Shape.PERT)));
        slider.impactProperty().set(Optional.of(new Impact(Direction.DOWN, 4.33, 0.5)));
        slider.breakEvenProperty().set(Optional.of(new BreakEven(OptionalDouble.of(3.3), "3.3x meets the hurdle.")));
        slider.ghosts().setAll(new Ghost(Slot.at(0), "Bear", 2.8), new Ghost(Slot.at(2), "Bull", 2.6));
        slider.marks()
                .setAll(
                        mark(2.5, Stance.SUPPORTS, "2024"),
                        mark(5, Stance.CONTRADICTS, "2023"),
                        mark(10, Stance.CONTRADICTS, "2020"));
        return slider;
    }

    private static DriverSlider subsidy() {
        DriverSlider slider = new DriverSlider(Driver.CAPEX_PARTNER_SUBSIDY, NumberText.ofSystem());
        slider.setValue(0.15);
        slider.spreadProperty().set(Optional.of(new Spread(0.05, 0.35, Shape.TRIANGULAR)));
        slider.impactProperty().set(Optional.of(new Impact(Direction.UP, 1.16, 0.12)));
        slider.ghosts().setAll(new Ghost(Slot.at(0), "Bear", 0.1), new Ghost(Slot.at(2), "Bull", 0.25));
        return slider;
    }

    private static DriverSlider dragged() {
        DriverSlider slider = cost();
        slider.press();
        slider.dragTo(3.1);
        slider.readOutProperty().set(Optional.of(new ReadOut("MOIC 2.67x", "▼ 1.99x from 4.66x")));
        return slider;
    }

    private static DriverSlider invalid() {
        DriverSlider slider = new DriverSlider(Driver.CAPEX_RUNS_PER_YEAR, NumberText.ofSystem());
        onSkin(slider, skin -> skin.take("9"));
        return slider;
    }

    private static DriverSlider locked() {
        DriverSlider slider = new DriverSlider(Driver.VALUATION_POST_MONEY, NumberText.ofSystem());
        slider.lockedProperty().set(true);
        slider.marks()
                .setAll(
                        mark(2_000, Stance.CONTEXT, "2024"), mark(5_000, Stance.CONTEXT, "2024"),
                        mark(17_000, Stance.SUPPORTS, "2024"), mark(27_000, Stance.CONTEXT, "2024"));
        return slider;
    }

    private static DriverSlider range() {
        DriverSlider slider = new DriverSlider(Driver.CAPEX_TRAINING_HALF_LIFE, NumberText.ofSystem());
        slider.rangesProperty().set(true);
        slider.spreadProperty().set(Optional.of(new Spread(1.8, 3.8, Shape.PERT)));
        slider.ghosts().setAll(new Ghost(Slot.at(0), "Bear", 2.6));
        return slider;
    }

    private static DriverSlider lockedRange() {
        DriverSlider slider = range();
        slider.lockedProperty().set(true);
        return slider;
    }

    private static DriverSlider noRange() {
        DriverSlider slider = new DriverSlider(Driver.MARKET_SIZE, NumberText.ofSystem());
        slider.rangesProperty().set(true);
        return slider;
    }

    private static DriverSlider typing() {
        DriverSlider slider = new DriverSlider(Driver.VALUATION_POST_MONEY, NumberText.ofSystem());
        slider.slotProperty().set(Slot.at(2));
        slider.impactProperty().set(Optional.of(new Impact(Direction.DOWN, 1.4, 0.2)));
        onSkin(slider, skin -> slider.setTyped("20b", OptionalDouble.of(20_000), Optional.empty()));
        slider.readOutProperty().set(Optional.of(new ReadOut("MOIC 3.9x", "▼ 0.76x from 4.66x")));
        return slider;
    }

    private static DriverSlider pending() {
        DriverSlider slider = subsidy();
        slider.slotProperty().set(Slot.at(0));
        slider.impactPendingProperty().set(true);
        return slider;
    }

    private static DriverSlider crowded() {
        DriverSlider slider = new DriverSlider(Driver.CAPEX_TRAINING_RUN_COST, NumberText.ofSystem());
        slider.setValue(40);
        slider.impactProperty().set(Optional.of(new Impact(Direction.UP, 1450, 1)));
        slider.ghosts()
                .setAll(
                        new Ghost(Slot.at(0), "Bear", 1),
                        new Ghost(Slot.at(2), "Bull", 10),
                        new Ghost(Slot.at(3), "4", 100),
                        new Ghost(Slot.at(4), "5", 500),
                        new Ghost(Slot.at(5), "6", 2_000),
                        new Ghost(Slot.at(6), "7", 10_000),
                        new Ghost(Slot.at(7), "8", 40_000));
        slider.marks()
                .setAll(
                        mark(78, Stance.SUPPORTS, "2026"),
                        mark(80, Stance.SUPPORTS, "2024"),
                        mark(84, Stance.CONTRADICTS, "2021"),
                        mark(1_000, Stance.CONTEXT, "2026"),
                        mark(10_000, Stance.CONTRADICTS, "2025"),
                        mark(12_000, Stance.CONTEXT, "2025"),
                        mark(500_000, Stance.CONTEXT, "2026"),
                        mark(700_000, Stance.CONTEXT, "2026"),
                        mark(0.01, Stance.SUPPORTS, "2026"));
        return slider;
    }

    private static DriverSlider longLabel() {
        DriverSlider slider = new DriverSlider(Driver.MOAT_OPEN_ACCEPTANCE_LAG, NumberText.ofSystem());
        slider.setValue(24);
        slider.impactProperty().set(Optional.of(new Impact(Direction.NONE, 0, 0)));
        return slider;
    }

    private static void onSkin(DriverSlider slider, Consumer<DriverSliderSkin> action) {
        slider.skinProperty().addListener((property, old, skin) -> {
            if (skin instanceof DriverSliderSkin drawn) {
                action.accept(drawn);
            }
        });
    }

    /** A mark with a claim of a year. */
    static EvidenceMark mark(double value, Stance stance, String year) {
        Evidence evidence = new Evidence(
                "claim-" + value,
                Driver.CAPEX_TRAINING_RUN_COST,
                null,
                "A training run costs about $100M at the time; the next ones reach $1B within a few years.",
                value,
                null,
                null,
                "",
                year,
                "Company blog",
                Kind.COMPANY,
                Confidence.HIGH,
                stance,
                "",
                false,
                Extras.NONE);
        return EvidenceMark.of(evidence, value, stance, LocalDate.of(2026, 7, 1));
    }
}
