package underwrite.app.component.slider;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import underwrite.app.component.slider.SliderChange.Phase;

/**
 * What keys do while a slider row has the focus: arrows step (Shift ten, Control a tenth), Page keys move by a tenth of the slider, Home and
 * End go to the ends, Backspace to the default, Enter or a digit types, L locks. E opens the card of
 * the next published value, U uses it, O opens the evidence. In Ranges mode Space goes from handle to handle.
 */
final class SliderKeys {
    private static final int SHIFTED = 10;
    private static final int PAGE = 20;
    private static final String STARTS_A_NUMBER = "0123456789.,-−+$~(";

    private final DriverSlider slider;
    private final DriverSliderSkin skin;

    SliderKeys(DriverSlider slider, DriverSliderSkin skin) {
        this.slider = slider;
        this.skin = skin;
        slider.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        slider.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        slider.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    private void pressed(KeyEvent event) {
        if (slider.isFocused() && handled(event)) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            skin.take(Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                    .orElse(""));
            return true;
        }
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        return moves(event) || (!event.isControlDown() && acts(event.getCode()));
    }

    private boolean moves(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(event, -1);
            case RIGHT, KP_RIGHT -> move(event, 1);
            case PAGE_DOWN -> step(-PAGE);
            case PAGE_UP -> step(PAGE);
            case HOME -> skin.moveTo(slider.driver().min());
            case END -> skin.moveTo(slider.driver().max());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean acts(KeyCode code) {
        switch (code) {
            case ENTER, F2 -> {
                if (!skin.evidence().pin()) {
                    skin.startTyping("");
                }
            }
            case BACK_SPACE, DELETE ->
                slider.change(Phase.DEFAULT, slider.driver().defaultValue());
            case L -> slider.toggleLock();
            case E -> skin.evidence().showNext();
            case U -> {
                return skin.evidence().use();
            }
            case O -> {
                return skin.evidence().open();
            }
            case ESCAPE -> {
                return skin.escape();
            }
            case R -> {
                return skin.openRange();
            }
            case SPACE -> {
                return skin.nextHandle();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(KeyEvent event, int direction) {
        if (event.isControlDown()) {
            skin.moveTo(slider.steps().nudged(skin.handleValue(), direction));
        } else {
            step(event.isShiftDown() ? direction * SHIFTED : direction);
        }
    }

    private void step(int steps) {
        skin.moveTo(slider.steps().moved(skin.handleValue(), steps));
    }

    private void typed(KeyEvent event) {
        boolean starts = slider.isFocused()
                && !event.isShortcutDown()
                && event.getCharacter().length() == 1
                && STARTS_A_NUMBER.contains(event.getCharacter());
        if (starts && !slider.lockedProperty().get()) {
            skin.startTyping(event.getCharacter());
            event.consume();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (skin.hasKeyboard() && event.getDeltaY() != 0) {
            step(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(slider.numbers().exact(slider.driver().unit(), slider.getValue()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
