package underwrite.app.component;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import underwrite.app.task.AfterFrame;

/** The place of a control whose skin is dear to make, as high as the control will be, until its skin comes a few frames later. */
public final class LaterSkin<C extends Control> extends SkinBase<C> {
    private final double height;

    private LaterSkin(C control, double height) {
        super(control);
        this.height = height;
    }

    /**
     * A skin at once while the frame has room for it; where many such controls come together, the others get theirs in the next frames.
     *
     * @param height of the control, px
     */
    public static <C extends Control> Skin<?> of(C control, double height, Supplier<? extends Skin<?>> make) {
        return AfterFrame.hasRoom() ? make.get() : alone(control, height, make);
    }

    /**
     * A skin that takes a frame for itself, since it is dear even alone.
     *
     * @param height of the control, px
     */
    public static <C extends Control> Skin<?> alone(C control, double height, Supplier<? extends Skin<?>> make) {
        // One that has left the window asks again when it comes back.
        AfterFrame.run(() -> control.setSkin(control.getScene() == null ? null : make.get()));
        return new LaterSkin<>(control, height);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return height;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return height;
    }
}
