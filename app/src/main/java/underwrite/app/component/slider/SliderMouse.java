package underwrite.app.component.slider;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import underwrite.app.component.slider.SliderChange.Phase;

/**
 * The mouse on a slider. A press moves nothing; a drag moves the value by as much as the mouse moves, a tenth of it with Shift. A click beside
 * the thumb moves one block towards it, on a ghost takes its value, on the thumb twice goes to the default.
 */
final class SliderMouse {
    private static final double FINE = 0.1;
    private static final double THUMB_REACH = 9;
    private static final int BLOCK = 10;

    private final DriverSlider slider;
    private final SliderTrack track;
    private final DriverSliderSkin skin;

    private boolean held;
    private boolean moved;
    private double lastX;
    private double position;

    SliderMouse(DriverSlider slider, SliderTrack track, DriverSliderSkin skin) {
        this.slider = slider;
        this.track = track;
        this.skin = skin;
        track.setOnMousePressed(this::pressed);
        track.setOnMouseDragged(this::dragged);
        track.setOnMouseReleased(this::released);
        track.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
    }

    /** Puts back what a drag under way has moved; whether there was one. */
    boolean cancel() {
        if (!held) {
            return false;
        }
        held = false;
        if (skin.handle() == Handle.VALUE) {
            slider.cancel();
        } else {
            slider.cancelRange();
        }
        return true;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        slider.requestFocus();
        if (slider.lockedProperty().get() || isBeside(event) || isOnTarget(event)) {
            return;
        }
        if (slider.rangesProperty().get() && !grabRange(event.getX())) {
            return;
        }
        held = true;
        moved = false;
        lastX = event.getX();
        position = track.geometry().position(skin.handleValue());
        if (skin.handle() == Handle.VALUE) {
            slider.press();
        } else {
            slider.pressRange();
        }
    }

    private void dragged(MouseEvent event) {
        if (!held) {
            return;
        }
        double by = (event.getX() - lastX) / track.geometry().length();
        lastX = event.getX();
        if (by != 0) {
            moved = true;
            position += event.isShiftDown() ? by * FINE : by;
            SliderSteps steps = slider.steps();
            skin.dragTo(event.isShiftDown() ? steps.fineAt(position) : steps.at(position));
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (held) {
            letGo(event);
        } else if (isBeside(event)) {
            skin.openRange();
        } else {
            clickTarget(event);
        }
    }

    private void letGo(MouseEvent event) {
        held = false;
        if (!moved) {
            clickTrack(event);
        }
        if (skin.handle() == Handle.VALUE) {
            slider.release();
        } else {
            slider.releaseRange();
        }
    }

    private void clickTrack(MouseEvent event) {
        double distance = event.getX() - track.geometry().x(skin.handleValue());
        if (Math.abs(distance) > THUMB_REACH) {
            skin.dragTo(slider.steps().moved(skin.handleValue(), distance > 0 ? BLOCK : -BLOCK));
        } else if (event.getClickCount() == 2 && skin.handle() == Handle.VALUE) {
            slider.change(Phase.DEFAULT, slider.driver().defaultValue());
        }
    }

    private void clickTarget(MouseEvent event) {
        if (slider.lockedProperty().get()) {
            return;
        }
        ghost(event)
                .ifPresent(ghost -> slider.change(Phase.GHOST, slider.driver().nearestAllowed(ghost.value())));
    }

    /** Takes hold of the handle under the mouse; near none of them nothing is held. */
    private boolean grabRange(double x) {
        Optional<Spread> spread = slider.spreadProperty().get();
        TrackGeometry geometry = track.geometry();
        Handle nearest = Handle.VALUE;
        double distance = Math.abs(x - geometry.x(slider.getValue())) - 1;
        if (spread.isPresent()) {
            double low = Math.abs(x - geometry.x(spread.get().low()) + 2);
            double high = Math.abs(x - geometry.x(spread.get().high()) - 2);
            if (low < distance && low <= high) {
                nearest = Handle.LOW;
                distance = low;
            } else if (high < distance) {
                nearest = Handle.HIGH;
                distance = high;
            }
        }
        if (distance > THUMB_REACH) {
            return false;
        }
        skin.setHandle(nearest);
        return true;
    }

    private void pointed(MouseEvent event) {
        boolean beside = isBeside(event) && slider.rangesProperty().get();
        track.setCursor(isOnTarget(event) || beside ? Cursor.HAND : Cursor.DEFAULT);
    }

    private boolean isBeside(MouseEvent event) {
        return event.getX() > track.getWidth() - SliderTrack.FIELD_WIDTH - SliderTrack.GAP / 2;
    }

    private boolean isOnTarget(MouseEvent event) {
        return ghost(event).isPresent()
                || track.geometry()
                        .groupAt(track.groups(), event.getX(), event.getY())
                        .isPresent();
    }

    private Optional<Ghost> ghost(MouseEvent event) {
        return track.geometry()
                .ghostAt(slider.ghosts(), event.getX(), event.getY())
                .filter(ghost -> ghost.value() != slider.getValue());
    }
}
