package underwrite.app.launch;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** The contrast of shown text with what it stands on, as WCAG 2.1 has it. */
final class Contrast {
    private static final double LEAST = 4.5;
    private static final double LEAST_LARGE = 3;
    private static final double LARGE = 24;
    /** Disabled and stale things are faint on purpose, and WCAG leaves them out. */
    private static final double STALE = 0.99;

    private Contrast() {}

    /** What is wrong with a text; nothing when it is legible, or faint because it cannot be used. */
    static Optional<String> fault(Text text) {
        if (text.getText().isBlank() || !(text.getFill() instanceof Color fill) || unused(text)) {
            return Optional.empty();
        }
        Color ground = ground(text);
        double contrast = of(over(fill, ground), ground);
        double least = text.getFont().getSize() >= LARGE ? LEAST_LARGE : LEAST;
        return contrast >= least - 0.005
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%.2f:1 '%s'", contrast, text.getText()));
    }

    private static boolean unused(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.isDisabled() || at.getOpacity() < STALE) {
                return true;
            }
        }
        return false;
    }

    private static Color ground(Node node) {
        Node parent = node.getParent();
        if (parent == null) {
            return (Color) node.getScene().getFill();
        }
        Color below = ground(parent);
        if (parent instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour) {
                    below = over(colour, below);
                }
            }
        }
        return below;
    }

    private static Color over(Color top, Color below) {
        double a = top.getOpacity();
        return Color.color(
                top.getRed() * a + below.getRed() * (1 - a),
                top.getGreen() * a + below.getGreen() * (1 - a),
                top.getBlue() * a + below.getBlue() * (1 - a));
    }

    static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
