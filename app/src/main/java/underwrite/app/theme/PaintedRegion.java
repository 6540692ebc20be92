package underwrite.app.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.EnumConverter;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A region that is drawn on one canvas in the colours of its theme. {@link #repaint()} may be called any number of times between two
 * frames: it is painted once, after layout, and only while it can be seen.
 */
public abstract class PaintedRegion extends Region {
    private static final CssMetaData<PaintedRegion, Theme> THEME =
            new CssMetaData<>("-uw-theme", new EnumConverter<>(Theme.class), Theme.LIGHT) {
                @Override
                public boolean isSettable(PaintedRegion region) {
                    return !region.theme.isBound();
                }

                @Override
                public StyleableProperty<Theme> getStyleableProperty(PaintedRegion region) {
                    return region.theme;
                }
            };
    private static final List<CssMetaData<? extends Styleable, ?>> META_DATA = metaData();

    private final Canvas canvas = new Canvas();
    private final Runnable painter = this::paintIfSeen;
    private final MapChangeListener<Object, Object> settings = change -> {
        if (Resolution.KEY.equals(change.getKey())) {
            paintNow();
        }
    };
    private final StyleableObjectProperty<Theme> theme = new StyleableObjectProperty<>(Theme.LIGHT) {
        @Override
        public Object getBean() {
            return PaintedRegion.this;
        }

        @Override
        public String getName() {
            return "theme";
        }

        @Override
        public CssMetaData<PaintedRegion, Theme> getCssMetaData() {
            return THEME;
        }

        @Override
        protected void invalidated() {
            repaint();
        }
    };

    private @Nullable Scene waitingIn;
    private boolean stale = true;

    protected PaintedRegion() {
        getStyleClass().add("painted");
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        sceneProperty().addListener((property, old, now) -> moved(old, now));
    }

    /** Draws the whole region; the canvas is clear and one unit is one px of the layout. */
    protected abstract void paint(GraphicsContext g, Palette palette, double width, double height);

    /** Asks for the region to be drawn anew in the next frame. */
    public final void repaint() {
        stale = true;
        Scene scene = getScene();
        if (waitingIn != null && waitingIn != scene) {
            waitingIn.removePostLayoutPulseListener(painter);
            waitingIn = null;
        }
        if (scene != null && waitingIn == null) {
            waitingIn = scene;
            scene.addPostLayoutPulseListener(painter);
            Platform.requestNextPulse();
        }
    }

    /** The colours that it is drawn in. */
    public final Palette palette() {
        return Palette.of(theme.get());
    }

    @Override
    protected void layoutChildren() {
        if (!fits()) {
            paintNow();
        }
    }

    private boolean fits() {
        return canvas.getWidth() == pixels(getWidth()) && canvas.getHeight() == pixels(getHeight());
    }

    /** The canvas follows the size and the resolution, which may have changed while this was in no scene. */
    private void fit() {
        double factor = resolution();
        canvas.setWidth(pixels(getWidth()));
        canvas.setHeight(pixels(getHeight()));
        canvas.getTransforms().setAll(factor == 1 ? List.of() : List.of(new Scale(1 / factor, 1 / factor)));
    }

    private double resolution() {
        return getScene() == null ? 1 : Resolution.of(getScene());
    }

    private double pixels(double length) {
        return Math.ceil(length * resolution());
    }

    private void moved(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.getProperties().removeListener(settings);
        }
        if (to != null) {
            to.getProperties().addListener(settings);
        }
        repaint();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META_DATA;
    }

    private void paintIfSeen() {
        if (!stale) {
            stopWaiting();
        } else if (isSeen()) {
            paintNow();
            stopWaiting();
        }
    }

    private void stopWaiting() {
        if (waitingIn != null) {
            waitingIn.removePostLayoutPulseListener(painter);
            waitingIn = null;
        }
    }

    private void paintNow() {
        stale = false;
        if (!fits()) {
            fit();
        }
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            g.save();
            g.scale(resolution(), resolution());
            paint(g, palette(), getWidth(), getHeight());
            g.restore();
        }
    }

    private boolean isSeen() {
        for (Node node = this; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static List<CssMetaData<? extends Styleable, ?>> metaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.add(THEME);
        return Collections.unmodifiableList(all);
    }
}
