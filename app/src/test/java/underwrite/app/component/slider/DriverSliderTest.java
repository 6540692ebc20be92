package underwrite.app.component.slider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import underwrite.app.component.slider.SliderChange.Phase;
import underwrite.app.format.NumberText;
import underwrite.app.theme.Motion;
import underwrite.app.theme.Slot;
import underwrite.app.theme.Theme;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Stance;

@DisplayName("A slider row")
class DriverSliderTest {
    private final List<SliderChange> changes = new ArrayList<>();
    private final List<RangeChange> rangeChanges = new ArrayList<>();
    private final List<Boolean> locks = new ArrayList<>();
    private DriverSlider slider;
    private DriverSlider other;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> show(stage));
        robot.interact(() -> other.requestFocus());
        changes.clear();
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        FxToolkit.cleanupStages();
    }

    private void show(Stage stage) {
        slider = new DriverSlider(Driver.CAPEX_TRAINING_GROWTH, NumberText.ofSystem());
        slider.setOnChange(changes::add);
        slider.setOnRangeChange(rangeChanges::add);
        slider.setOnLock(locks::add);
        other = new DriverSlider(Driver.VALUATION_POST_MONEY, NumberText.ofSystem());
        VBox rows = new VBox(new Label("Training the frontier"), slider, other);
        Scene scene = new Scene(rows, 384, 300);
        Theme.LIGHT.apply(scene);
        Motion.REDUCED.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Nested
    @DisplayName("under the mouse")
    class Mouse {
        @Test
        @DisplayName("moves by as much as the mouse does, not to where it is")
        void relative() {
            press(thumb() + 5);
            assertThat(slider.getValue()).isEqualTo(2.4);
            robot.moveBy(40, 0);
            robot.release(MouseButton.PRIMARY);
            double expected = 2.4 + 9 * 40 / 238.0;
            assertThat(slider.getValue()).isBetween(expected - 0.05, expected + 0.05);
        }

        @Test
        @DisplayName("makes one step of a drag: press, drags, release")
        void phases() {
            press(thumb());
            robot.moveBy(30, 0);
            robot.moveBy(10, 0);
            robot.release(MouseButton.PRIMARY);
            assertThat(changes.get(0)).isEqualTo(new SliderChange(Phase.PRESS, 2.4));
            assertThat(changes.get(changes.size() - 1)).isEqualTo(new SliderChange(Phase.RELEASE, slider.getValue()));
            assertThat(changes.subList(1, changes.size() - 1))
                    .isNotEmpty()
                    .allMatch(change -> change.phase() == Phase.DRAG);
            assertThat(slider.draggingProperty().get()).isFalse();
        }

        @Test
        @DisplayName("moves a tenth as far with Shift")
        void fine() {
            robot.press(KeyCode.SHIFT);
            press(thumb());
            robot.moveBy(40, 0);
            robot.release(MouseButton.PRIMARY);
            robot.release(KeyCode.SHIFT);
            double expected = 2.4 + 0.1 * 9 * 40 / 238.0;
            assertThat(slider.getValue()).isBetween(expected - 0.005, expected + 0.005);
        }

        @Test
        @DisplayName("takes a drag back on Escape")
        void escape() {
            press(thumb());
            robot.moveBy(40, 0);
            robot.type(KeyCode.ESCAPE);
            robot.moveBy(40, 0);
            robot.release(MouseButton.PRIMARY);
            assertThat(slider.getValue()).isEqualTo(2.4);
            assertThat(changes.get(changes.size() - 1).phase()).isEqualTo(Phase.CANCEL);
        }

        @Test
        @DisplayName("stops at the ends and needs no winding back")
        void ends() {
            press(thumb());
            robot.moveBy(-200, 0);
            assertThat(slider.getValue()).isEqualTo(1);
            robot.release(MouseButton.PRIMARY);
        }

        @Test
        @DisplayName("moves one block towards a click on the track")
        void block() {
            click(thumb() + 120, TrackGeometry.TRACK);
            assertThat(slider.getValue()).isEqualTo(2.9);
            click(30, TrackGeometry.TRACK);
            assertThat(slider.getValue()).isEqualTo(2.4);
        }

        @Test
        @DisplayName("goes to the default on a double click on the thumb")
        void doubleClick() {
            robot.interact(() -> slider.setValue(5));
            robot.moveTo(at(thumb(), TrackGeometry.TRACK)).doubleClickOn(MouseButton.PRIMARY);
            assertThat(slider.getValue()).isEqualTo(2.4);
        }

        @Test
        @DisplayName("takes the value of a ghost that is clicked")
        void ghost() {
            robot.interact(() -> slider.ghosts().add(new Ghost(Slot.at(2), "Bull", 4.123)));
            click(geometry().x(4.123), TrackGeometry.GHOST_LANE);
            assertThat(changes).containsExactly(new SliderChange(Phase.GHOST, 4.123));
        }

        @Test
        @DisplayName("turns by the wheel only with the keyboard in the row")
        void wheel() {
            robot.moveTo(at(thumb(), TrackGeometry.TRACK)).scroll(VerticalDirection.UP);
            assertThat(slider.getValue()).isEqualTo(2.4);
            focus();
            robot.scroll(VerticalDirection.UP);
            assertThat(slider.getValue()).isNotEqualTo(2.4);
        }

        @Test
        @DisplayName("sets the default with the reset button, which shows only where there is something to reset")
        void reset() {
            robot.moveTo(slider);
            assertThat(robot.lookup(".reset").query().isVisible()).isFalse();
            robot.interact(() -> slider.setValue(3));
            assertThat(robot.lookup(".reset").query().isVisible()).isTrue();
            robot.clickOn(".reset");
            assertThat(changes).containsExactly(new SliderChange(Phase.DEFAULT, 2.4));
        }
    }

    @Nested
    @DisplayName("under the keys")
    class Keys {
        @Test
        @DisplayName("steps by a 200th rounded to 1-2-5, ten with Shift, a tenth with Control")
        void arrows() {
            focus();
            robot.type(KeyCode.RIGHT);
            assertThat(slider.getValue()).isEqualTo(2.45);
            robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(slider.getValue()).isEqualTo(2.95);
            robot.push(KeyCode.CONTROL, KeyCode.LEFT);
            assertThat(slider.getValue()).isEqualTo(2.945);
            robot.type(KeyCode.LEFT);
            assertThat(slider.getValue()).isEqualTo(2.9);
        }

        @Test
        @DisplayName("goes to the ends, by tenths and to the default")
        void ends() {
            focus();
            robot.type(KeyCode.END);
            assertThat(slider.getValue()).isEqualTo(10);
            robot.type(KeyCode.HOME);
            assertThat(slider.getValue()).isEqualTo(1);
            robot.type(KeyCode.PAGE_UP);
            assertThat(slider.getValue()).isEqualTo(2);
            robot.type(KeyCode.BACK_SPACE);
            assertThat(slider.getValue()).isEqualTo(2.4);
            assertThat(changes)
                    .extracting(SliderChange::phase)
                    .containsExactly(Phase.KEY, Phase.KEY, Phase.KEY, Phase.DEFAULT);
        }

        @Test
        @DisplayName("locks with L, and a locked row moves by nothing")
        void lock() {
            focus();
            robot.type(KeyCode.L);
            assertThat(locks).containsExactly(true);
            robot.interact(() -> slider.lockedProperty().set(true));
            robot.type(KeyCode.RIGHT).type(KeyCode.END).type(KeyCode.BACK_SPACE).type(KeyCode.DIGIT3);
            press(thumb());
            robot.moveBy(40, 0);
            robot.release(MouseButton.PRIMARY);
            assertThat(changes).isEmpty();
            assertThat(field().isEditable()).isFalse();
        }

        @Test
        @DisplayName("says nothing where nothing changes")
        void nothing() {
            focus();
            robot.interact(() -> slider.setValue(10));
            robot.type(KeyCode.RIGHT).type(KeyCode.END);
            assertThat(changes).isEmpty();
        }
    }

    @Nested
    @DisplayName("typed into")
    class Typing {
        @Test
        @DisplayName("takes what is entered, after a candidate was seen")
        void enter() {
            focus();
            robot.type(KeyCode.ENTER);
            assertThat(field().getText()).isEqualTo("2.4");
            robot.write("3.1");
            assertThat(slider.typedProperty().get()).isEqualTo("3.1");
            assertThat(slider.candidateProperty().get()).isEqualTo(OptionalDouble.of(3.1));
            assertThat(slider.getValue()).isEqualTo(2.4);
            robot.type(KeyCode.ENTER);
            assertThat(changes).containsExactly(new SliderChange(Phase.TYPED, 3.1));
            assertThat(field().getText()).isEqualTo("3.10x");
            assertThat(slider.isFocused()).isTrue();
            assertThat(slider.candidateProperty().get()).isEmpty();
        }

        @Test
        @DisplayName("starts with the first digit, and Escape puts the old value back")
        void digit() {
            focus();
            robot.write("7");
            assertThat(field().isFocused()).isTrue();
            assertThat(slider.candidateProperty().get()).isEqualTo(OptionalDouble.of(7));
            robot.type(KeyCode.ESCAPE);
            assertThat(field().getText()).isEqualTo("2.40x");
            assertThat(changes).isEmpty();
        }

        @Test
        @DisplayName("keeps a value out of range with the reason, and the last good value in use")
        void outOfRange() {
            double height = slider.getHeight();
            typeInto("90");
            robot.type(KeyCode.ENTER);
            assertThat(slider.getValue()).isEqualTo(2.4);
            assertThat(changes).isEmpty();
            assertThat(field().getText()).isEqualTo("90");
            assertThat(slider.problemProperty().get())
                    .isEqualTo("From 1x to 10x. The last good value, 2.40x, is in use.");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(slider.getHeight()).isGreaterThanOrEqualTo(height + 16);
            robot.type(KeyCode.ESCAPE);
            assertThat(slider.problemProperty().get()).isEmpty();
            assertThat(field().getText()).isEqualTo("2.40x");
        }

        @Test
        @DisplayName("puts the last good value back when the field is left a second time")
        void leftTwice() {
            typeInto("90");
            robot.interact(() -> other.requestFocus());
            assertThat(field().getText()).isEqualTo("90");
            assertThat(slider.problemProperty().get()).isNotEmpty();
            robot.clickOn(field());
            robot.interact(() -> other.requestFocus());
            assertThat(field().getText()).isEqualTo("2.40x");
            assertThat(slider.problemProperty().get()).isEmpty();
        }

        @Test
        @DisplayName("grows by the lines of a long reason, which covers no other row")
        void longReason() {
            typeInto("about half of it");
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            Region reason = (Region) slider.lookup(".problem");
            assertThat(reason.getHeight()).isEqualTo(reason.prefHeight(reason.getWidth()));
            assertThat(reason.getHeight()).isGreaterThan(24);
            assertThat(reason.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(slider.getHeight());
        }

        @Test
        @DisplayName("takes what stands there when the field is left")
        void left() {
            typeInto("4.2x");
            robot.interact(() -> other.requestFocus());
            assertThat(changes).containsExactly(new SliderChange(Phase.TYPED, 4.2));
        }

        @Test
        @DisplayName("changes nothing when it is entered and left as it was, however many digits are hidden")
        void untouched() {
            robot.interact(() -> slider.setValue(2.123456789));
            focus();
            robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
            robot.clickOn(field());
            robot.interact(() -> other.requestFocus());
            assertThat(changes).isEmpty();
            assertThat(slider.getValue()).isEqualTo(2.123456789);
        }

        @Test
        @DisplayName("reads sizes and says what a bare number means")
        void money() {
            robot.interact(() -> other.setOnChange(changes::add));
            robot.interact(() -> other.requestFocus());
            robot.type(KeyCode.ENTER).write("1.2bn").type(KeyCode.ENTER);
            robot.type(KeyCode.ENTER).write("300").type(KeyCode.ENTER);
            assertThat(changes).extracting(SliderChange::value).containsExactly(1200.0, 300.0);
        }

        @Test
        @DisplayName("takes a paste on the whole row")
        void paste() {
            robot.interact(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(" 3.3x\n");
                Clipboard.getSystemClipboard().setContent(content);
            });
            focus();
            robot.push(KeyCode.CONTROL, KeyCode.V);
            assertThat(changes).containsExactly(new SliderChange(Phase.TYPED, 3.3));
            assertThat(field().getText()).isEqualTo("3.30x");
            robot.push(KeyCode.CONTROL, KeyCode.C);
            robot.interact(
                    () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("3.3x"));
        }

        @Test
        @DisplayName("takes a range, around today's value where that lies in it")
        void range() {
            typeInto("2 to 4");
            robot.type(KeyCode.ENTER);
            Spread spread = new Spread(2, 4, Shape.PERT);
            assertThat(rangeChanges).containsExactly(new RangeChange(Phase.TYPED, Optional.of(spread), 2.4));
            typeInto("5 to 7");
            robot.type(KeyCode.ENTER);
            assertThat(slider.getValue()).isEqualTo(6);
        }

        @Test
        @DisplayName("moves a value outside a typed range into it, whatever the shape")
        void rangeOfPercentiles() {
            robot.interact(() -> slider.spreadProperty().set(Optional.of(new Spread(2, 3, Shape.LOGNORMAL))));
            typeInto("4 to 9");
            robot.type(KeyCode.ENTER);
            assertThat(slider.spreadProperty().get()).contains(new Spread(4, 9, Shape.LOGNORMAL));
            assertThat(slider.getValue()).isEqualTo(6);
        }

        @Test
        @DisplayName("says what each further character means, not what the first one did")
        void reading() {
            typeInto("3");
            WritableImage three = drawn();
            robot.write(".1");
            WritableImage more = drawn();
            assertThat(sameDots(more, three))
                    .as("the reading of 3.1 beside that of 3")
                    .isFalse();
            robot.interact(() -> track().repaint());
            assertThat(sameDots(drawn(), more)).as("the reading once more").isTrue();
        }

        @Test
        @DisplayName("claims no direction for an effect that reads as none")
        void noEffect() {
            robot.interact(() -> slider.impactProperty().set(Optional.of(new Impact(Impact.Direction.NONE, 0, 0))));
            WritableImage none = drawn();
            robot.interact(
                    () -> slider.impactProperty().set(Optional.of(new Impact(Impact.Direction.UP, 0.001, 0.001))));
            assertThat(sameDots(drawn(), none)).as("0.00x up beside 0.00x").isTrue();
            robot.interact(() -> slider.impactProperty().set(Optional.of(new Impact(Impact.Direction.UP, 0.3, 0.1))));
            assertThat(sameDots(drawn(), none)).as("0.30x up beside 0.00x").isFalse();
        }

        @Test
        @DisplayName("says what a range means before it is entered")
        void readingOfRange() {
            typeInto("~3");
            assertThat(slider.candidateRangeProperty().get()).contains(new Spread(2.4, 3.6, Shape.PERT));
            assertThat(rangeChanges).isEmpty();
            robot.type(KeyCode.ESCAPE);
            assertThat(slider.candidateRangeProperty().get()).isEmpty();
        }

        @Test
        @DisplayName(
                "says after a refusal what is wrong with the text that stands there now, and nothing once it is right")
        void reasonFollows() {
            typeInto("90");
            robot.type(KeyCode.ENTER);
            robot.write("%");
            assertThat(slider.problemProperty().get()).startsWith("“%” cannot be read");
            robot.type(KeyCode.BACK_SPACE).write("2");
            assertThat(slider.problemProperty().get()).isEmpty();
            assertThat(slider.candidateProperty().get()).isEqualTo(OptionalDouble.of(2));
        }

        @Test
        @DisplayName("shows the unit behind a bare number, and not twice when it is typed as well")
        void unitOnce() {
            typeInto("3.1");
            assertThat(slider.lookup(".unit").isVisible()).isTrue();
            robot.write("x");
            assertThat(slider.lookup(".unit").isVisible()).isFalse();
        }

        @Test
        @DisplayName("has the border of the keyboard, and of a refusal, on an amber field too")
        void borders() {
            robot.interact(() -> slider.doubtProperty().set(Optional.of(new Doubt("Outside all evidence.", "Why"))));
            robot.interact(() -> other.requestFocus());
            Paint amber = border();
            typeInto("90");
            Paint typing = border();
            robot.interact(() -> other.requestFocus());
            assertThat(slider.problemProperty().get()).isNotEmpty();
            assertThat(List.of(amber, typing, border())).doesNotHaveDuplicates();
        }

        private Paint border() {
            WaitForAsyncUtils.waitForFxEvents();
            return field().getBackground().getFills().get(0).getFill();
        }

        private WritableImage drawn() {
            WaitForAsyncUtils.waitForFxEvents();
            return WaitForAsyncUtils.waitForAsyncFx(3000, () -> track().snapshot(null, null));
        }

        private static boolean sameDots(WritableImage one, WritableImage other) {
            return dots(one).equals(dots(other));
        }

        private static List<Integer> dots(WritableImage image) {
            int width = (int) image.getWidth();
            return IntStream.range(0, width * (int) image.getHeight())
                    .mapToObj(dot -> image.getPixelReader().getArgb(dot % width, dot / width))
                    .toList();
        }
    }

    @Test
    @DisplayName("stores the same number whether it is dragged, stepped or typed")
    void identical() {
        press(thumb());
        while (slider.getValue() < 3.1) {
            robot.moveBy(1, 0);
        }
        robot.release(MouseButton.PRIMARY);
        double dragged = slider.getValue();
        focus();
        robot.interact(() -> slider.setValue(2.4));
        while (slider.getValue() < dragged) {
            robot.type(KeyCode.RIGHT);
        }
        double stepped = slider.getValue();
        robot.interact(() -> slider.setValue(2.4));
        typeInto(String.valueOf(dragged));
        robot.type(KeyCode.ENTER);
        assertThat(Double.doubleToLongBits(stepped)).isEqualTo(Double.doubleToLongBits(dragged));
        assertThat(Double.doubleToLongBits(slider.getValue())).isEqualTo(Double.doubleToLongBits(dragged));
    }

    @Nested
    @DisplayName("in Ranges mode")
    class Ranges {
        @BeforeEach
        void ranges() {
            robot.interact(() -> {
                slider.rangesProperty().set(true);
                slider.spreadProperty().set(Optional.of(new Spread(2, 4, Shape.PERT)));
            });
        }

        @Test
        @DisplayName("moves a handle with the mouse, as one step, up to its neighbour")
        void handle() {
            press(geometry().x(4));
            robot.moveBy(30, 0);
            robot.release(MouseButton.PRIMARY);
            Spread wider = slider.spreadProperty().get().orElseThrow();
            assertThat(wider.low()).isEqualTo(2);
            assertThat(wider.high()).isGreaterThan(4.9);
            assertThat(rangeChanges.get(0).phase()).isEqualTo(Phase.PRESS);
            assertThat(rangeChanges.get(rangeChanges.size() - 1).phase()).isEqualTo(Phase.RELEASE);
            press(geometry().x(2));
            robot.moveBy(100, 0);
            robot.release(MouseButton.PRIMARY);
            assertThat(slider.spreadProperty().get().orElseThrow().low()).isEqualTo(2.4);
            assertThat(slider.getValue()).isEqualTo(2.4);
        }

        @Test
        @DisplayName("moves each handle with the keys; Space goes to the next")
        void keys() {
            focus();
            robot.type(KeyCode.SPACE).type(KeyCode.RIGHT);
            assertThat(slider.spreadProperty().get().orElseThrow().high()).isEqualTo(4.05);
            robot.type(KeyCode.SPACE).type(KeyCode.LEFT);
            assertThat(slider.spreadProperty().get().orElseThrow().low()).isEqualTo(1.95);
            robot.type(KeyCode.SPACE).type(KeyCode.RIGHT);
            assertThat(slider.getValue()).isEqualTo(2.45);
        }

        @Test
        @DisplayName("offers shape, ends and no range on a card")
        void card() {
            robot.moveTo(at(track().getWidth() - 60, TrackGeometry.TRACK)).clickOn(MouseButton.PRIMARY);
            robot.clickOn("uniform");
            assertThat(slider.spreadProperty().get()).contains(new Spread(2, 4, Shape.UNIFORM));
            robot.clickOn("No range");
            assertThat(slider.spreadProperty().get()).isEmpty();
            assertThat(rangeChanges.get(rangeChanges.size() - 1).spread()).isEmpty();
        }
    }

    @Nested
    @DisplayName("with published values")
    class Published {
        private final List<Evidence> opened = new ArrayList<>();

        @BeforeEach
        void marks() {
            robot.interact(() -> {
                slider.setEvidenceActions(new EvidenceActions() {
                    @Override
                    public String consequence(Evidence evidence, double value) {
                        return "If Base used it, MOIC 10.7x";
                    }

                    @Override
                    public void open(Evidence evidence) {
                        opened.add(evidence);
                    }
                });
                slider.marks()
                        .setAll(
                                SliderSampler.mark(5, Stance.CONTRADICTS, "2024"),
                                SliderSampler.mark(7.7, Stance.CONTEXT, "2025"));
            });
        }

        @Test
        @DisplayName("shows a card under the mouse, whose value can be used")
        void hover() {
            robot.moveTo(at(geometry().x(5), TrackGeometry.EVIDENCE_LANE));
            waitFor(".evidence-card");
            robot.clickOn("Use 5.00x");
            assertThat(changes).containsExactly(new SliderChange(Phase.EVIDENCE, 5));
        }

        @Test
        @DisplayName("shows the cards one after the other by key, and uses or opens them")
        void keys() {
            focus();
            robot.type(KeyCode.E);
            waitFor(".evidence-card");
            robot.type(KeyCode.E).type(KeyCode.O);
            assertThat(opened).extracting(Evidence::id).containsExactly("claim-7.7");
            robot.type(KeyCode.E).type(KeyCode.U);
            assertThat(changes).containsExactly(new SliderChange(Phase.EVIDENCE, 5));
        }

        private void waitFor(String selector) {
            try {
                WaitForAsyncUtils.waitFor(
                        3,
                        TimeUnit.SECONDS,
                        () -> robot.lookup(selector)
                                .tryQuery()
                                .filter(node -> node.getScene().getWidth() > 0
                                        && node.getLayoutBounds().getWidth() > 0)
                                .isPresent());
            } catch (TimeoutException e) {
                throw new AssertionError(selector, e);
            }
        }
    }

    @Test
    @DisplayName("speaks: label, value, default, impact")
    void speaks() {
        robot.interact(() -> {
            slider.impactProperty().set(Optional.of(new Impact(Impact.Direction.DOWN, 4.33, 0.5)));
            assertThat(slider.getAccessibleText()).isEqualTo("Cost multiple per year, first year, 2.4 times");
            assertThat(slider.getAccessibleRoleDescription()).isEqualTo("slider");
            assertThat(slider.getAccessibleHelp())
                    .isEqualTo("Default 2.4 times. Raising it lowers MOIC, by 4.33 times over its range.");
            assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                    .isEqualTo(2.4);
            slider.executeAccessibleAction(AccessibleAction.INCREMENT);
        });
        assertThat(slider.getValue()).isEqualTo(2.45);
    }

    private void typeInto(String text) {
        robot.clickOn(field());
        robot.interact(() -> field().selectAll());
        robot.write(text);
    }

    private void focus() {
        robot.interact(() -> slider.requestFocus());
    }

    private TextField field() {
        return (TextField) slider.lookup(".text-field");
    }

    private SliderTrack track() {
        return (SliderTrack) slider.lookup(".painted");
    }

    private TrackGeometry geometry() {
        return track().geometry();
    }

    private double thumb() {
        return geometry().x(slider.getValue());
    }

    private Point2D at(double x, double y) {
        Bounds bounds = track().localToScreen(track().getLayoutBounds());
        return new Point2D(bounds.getMinX() + x, bounds.getMinY() + y);
    }

    private void press(double x) {
        robot.moveTo(at(x, TrackGeometry.TRACK)).press(MouseButton.PRIMARY);
    }

    private void click(double x, double y) {
        robot.moveTo(at(x, y)).clickOn(MouseButton.PRIMARY);
    }
}
