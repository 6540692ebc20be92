package underwrite.app.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.scene.paint.Color;

/**
 * The colours of a theme for what is drawn rather than styled: canvases, pictures, SVG. They are read from the theme's own style sheet,
 * so that a drawn line and a styled label cannot differ.
 */
public final class Palette {
    /** The steps of a heat map of MOIC, from the worst to the best. */
    public static final int HEAT_STEPS = 9;

    private static final Palette LIGHT = new Palette(Theme.LIGHT);
    private static final Palette DARK = new Palette(Theme.DARK);

    private final Map<String, Color> colours;

    private Palette(Theme theme) {
        Map<String, Color> all = new HashMap<>();
        theme.colours().forEach(sheet -> all.putAll(read(sheet)));
        this.colours = Map.copyOf(all);
    }

    /** What the sheets of a theme say now. */
    static Palette read(Theme theme) {
        return new Palette(theme);
    }

    /** The palette of a theme. */
    public static Palette of(Theme theme) {
        return theme.shown() == Theme.DARK ? DARK : LIGHT;
    }

    /** The colour for a use. */
    public Color get(Tone tone) {
        return named(tone.css());
    }

    /** A scenario's own colour: lines, shapes and its labels. */
    public Color of(Slot slot) {
        return named(slot.css());
    }

    /** A scenario's middle tone: bars and ranges. */
    public Color mid(Slot slot) {
        return named(slot.css() + "-mid");
    }

    /** A scenario's ground: tints and chips. */
    public Color ground(Slot slot) {
        return named(slot.css() + "-ground");
    }

    /** A step of the heat map, 0 (MOIC below 0.9) to 8 (above 20); step 2 is exactly 1. */
    public Color heat(int step) {
        return named("-uw-heat-" + (step + 1));
    }

    Color named(String css) {
        Color colour = colours.get(css);
        if (colour == null) {
            throw new IllegalArgumentException("No colour is named " + css);
        }
        return colour;
    }

    private static Map<String, Color> read(String sheet) {
        Map<String, Color> colours = new HashMap<>();
        try {
            for (Rule rule : new CssParser().parse(URI.create(sheet).toURL()).getRules()) {
                for (Declaration declaration : rule.getDeclarations()) {
                    if (declaration.getParsedValue().getValue() instanceof Color colour) {
                        colours.put(declaration.getProperty(), colour);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(sheet, e);
        }
        return Map.copyOf(colours);
    }
}
