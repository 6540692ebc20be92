package underwrite.app.component.chart.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/**
 * What stands at the right end of a line, a bar or a level: its name, in its colour.
 *
 * @param text the name, and the value where the line says it
 * @param value where it wants to stand on the value axis
 * @param style how it is written
 * @param layer whose it is
 * @param part the place of the part of a bar; 0 for others
 */
record EndLabel(String text, double value, TextStyle style, Layer layer, int part) {
    private static final double LONG = 70;

    /** Labels of a strip, the ones that must not go first. */
    static List<EndLabel> of(Strip strip) {
        List<EndLabel> labels = new ArrayList<>();
        for (Layer layer : strip.layers()) {
            if (layer instanceof Line line) {
                addLine(labels, strip, line);
            } else if (layer instanceof Bars bars) {
                addBars(labels, bars);
            } else if (layer instanceof Level level) {
                labels.add(new EndLabel(level.name(), level.value(), TextStyle.AXIS, level, 0));
            } else if (layer instanceof Band band) {
                labels.add(new EndLabel(band.high().name(), last(band.high().values()), TextStyle.AXIS, band, 0));
                labels.add(new EndLabel(band.low().name(), last(band.low().values()), TextStyle.AXIS, band, 1));
            }
        }
        labels.removeIf(label -> label.text().isEmpty() || Double.isNaN(label.value()));
        labels.sort(Comparator.comparingInt(EndLabel::rank));
        return labels;
    }

    private static void addLine(List<EndLabel> labels, Strip strip, Line line) {
        boolean stops = line.failure()
                .filter(failure -> Double.isNaN(line.values().at(line.values().size() - 1)))
                .isPresent();
        if (line.says() == Line.Says.NOTHING || stops) {
            return;
        }
        double value = last(line.values());
        boolean withValue = line.says() != Line.Says.NAME;
        String text = withValue ? line.name() + " " + strip.axis().tick().apply(value) : line.name();
        boolean strong = line.leads() || line.style() == Line.Style.INK;
        TextStyle style = strong ? TextStyle.LABEL_STRONG : TextStyle.LABEL;
        labels.add(new EndLabel(text, value, line.style() == Line.Style.TARGET ? TextStyle.AXIS : style, line, 0));
    }

    private static void addBars(List<EndLabel> labels, Bars bars) {
        int last = bars.last();
        double base = 0;
        for (int i = 0; i < bars.parts().size(); i++) {
            Bars.Part part = bars.parts().get(i);
            double height = part.height(last);
            TextStyle style = part.fill() == Bars.Fill.CASE ? TextStyle.LABEL_STRONG : TextStyle.LABEL;
            labels.add(new EndLabel(part.name(), base + height / 2, style, bars, i));
            base += height;
        }
    }

    private static double last(Values values) {
        return values.at(values.last());
    }

    private int rank() {
        if (layer instanceof Line line) {
            return line.leads() ? 0 : 1;
        }
        return layer instanceof Bars ? 1 : 2;
    }

    /** One line, or two of about the same width where one would be long. */
    List<String> lines() {
        return style.halves(text, LONG);
    }

    double width() {
        return lines().stream().mapToDouble(style::width).max().orElse(0);
    }

    Color colour(Palette palette) {
        if (layer instanceof Line line) {
            return LineStyle.colour(line, palette);
        }
        if (layer instanceof Bars bars) {
            Bars.Part shown = bars.parts().get(part);
            return shown.fill() == Bars.Fill.CASE ? palette.of(shown.owner().slot()) : palette.get(Tone.TEXT_SECOND);
        }
        boolean danger = layer instanceof Level level && level.style() == Level.Style.DANGER;
        return palette.get(danger ? Tone.DANGER : Tone.TEXT_SECOND);
    }
}
