package underwrite.app.component.chart.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import underwrite.app.theme.Fonts;

/** The kinds of text on a chart. Widths are sums of the widths of single characters, kept once measured: a drag measures new figures in every frame. */
public enum TextStyle {
    AXIS(Weight.REGULAR, 11),
    LABEL(Weight.MEDIUM, 11),
    LABEL_STRONG(Weight.SEMI_BOLD, 11),
    UNIT(Weight.REGULAR, 11.5),
    STRIP_TITLE(Weight.SEMI_BOLD, 11.5),
    ROW(Weight.REGULAR, 12),
    ROW_STRONG(Weight.SEMI_BOLD, 12),
    TITLE(Weight.SEMI_BOLD, 13),
    BODY(Weight.REGULAR, 13),
    FIGURE(Weight.SEMI_BOLD, 15);

    private static final double CAP_HEIGHT = 0.727;
    private static final String ELLIPSIS = "…";

    private final Weight weight;
    private final double size;
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

    TextStyle(Weight weight, double size) {
        this.weight = weight;
        this.size = size;
    }

    /** Size in px. */
    public double size() {
        return size;
    }

    /** How far below the middle of a capital letter its base line stands. */
    public double middle() {
        return size * CAP_HEIGHT / 2;
    }

    /** The width of a text in px. */
    public double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            width += advances.computeIfAbsent(character, this::measure);
            i += Character.charCount(character);
        }
        return width;
    }

    /** The text, cut with an ellipsis where it is wider than the room for it. */
    public String cut(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The text in one line, or in two of about the same length where it is wider than the room for it. */
    public List<String> halves(String text, double room) {
        if (width(text) <= room || text.indexOf(' ') < 0) {
            return List.of(text);
        }
        int best = text.indexOf(' ');
        for (int space = best; space >= 0; space = text.indexOf(' ', space + 1)) {
            if (Math.abs(text.length() - 2 * space) < Math.abs(text.length() - 2 * best)) {
                best = space;
            }
        }
        return List.of(text.substring(0, best), text.substring(best + 1));
    }

    /** The text in as many lines as a room asks for, broken between words. */
    public List<String> wrapped(String text, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    Font font() {
        return weight.font(size);
    }

    Weight weight() {
        return weight;
    }

    private double measure(int character) {
        Text text = new Text(Character.toString(character));
        text.setFont(font());
        return text.getLayoutBounds().getWidth();
    }

    /** Weights, each a family of its own. */
    enum Weight {
        REGULAR(400) {
            @Override
            Font font(double size) {
                return fonts.computeIfAbsent(size, Fonts::regular);
            }
        },
        MEDIUM(500) {
            @Override
            Font font(double size) {
                return fonts.computeIfAbsent(size, Fonts::medium);
            }
        },
        SEMI_BOLD(600) {
            @Override
            Font font(double size) {
                return fonts.computeIfAbsent(size, Fonts::semiBold);
            }
        };

        final Map<Double, Font> fonts = new ConcurrentHashMap<>();
        private final int css;

        Weight(int css) {
            this.css = css;
        }

        abstract Font font(double size);

        int css() {
            return css;
        }
    }
}
