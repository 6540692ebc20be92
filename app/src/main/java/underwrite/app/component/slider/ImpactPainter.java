package underwrite.app.component.slider;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import underwrite.app.component.slider.Impact.Direction;
import underwrite.app.format.UiWords;
import underwrite.app.theme.Fonts;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** Draws what stands under the field: the impact on the answer, what is being typed, the shape of the range, or that it is a fact. */
final class ImpactPainter {
    private static final double BAR_WIDTH = 43;
    private static final double BAR = 4;
    private static final double PENDING = 0.5;
    private static final double TEXT_SIZE = 11;
    private static final int LONGEST_BESIDE_BAR = 5;

    private final DriverSlider slider;
    private final Words words = UiWords.of(ImpactPainter.class);

    ImpactPainter(DriverSlider slider) {
        this.slider = slider;
    }

    void paint(GraphicsContext g, Palette palette, double left) {
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(Fonts.regular(TEXT_SIZE));
        g.setFill(palette.get(Tone.TEXT_SECOND));
        if (slider.lockedProperty().get()) {
            text(g, words.get("knownFact"), left);
        } else if (!slider.problemProperty().get().isEmpty()) {
            return;
        } else if (slider.candidateProperty().get().isPresent()) {
            double meant = slider.candidateProperty().get().getAsDouble();
            text(g, words.get("reading", slider.numbers().exact(slider.driver().unit(), meant)), left);
        } else if (slider.candidateRangeProperty().get().isPresent()) {
            Spread meant = slider.candidateRangeProperty().get().get();
            text(
                    g,
                    words.get("reading", slider.numbers().range(slider.driver().unit(), meant.low(), meant.high())),
                    left);
        } else if (slider.rangesProperty().get()) {
            text(g, range(), left);
        } else {
            slider.impactProperty().get().ifPresent(impact -> paintImpact(g, palette, left, impact));
        }
    }

    private String range() {
        String value = slider.numbers().input(slider.driver().unit(), slider.getValue());
        return slider.spreadProperty()
                .get()
                .map(spread -> spread.aroundValue()
                        ? words.get(
                                "shape.value",
                                words.get("shape." + spread.shape().name()),
                                value)
                        : words.get("shape." + spread.shape().name()))
                .orElse(words.get("noRange"));
    }

    private void paintImpact(GraphicsContext g, Palette palette, double left, Impact impact) {
        if (slider.impactPendingProperty().get()) {
            g.setGlobalAlpha(PENDING);
        }
        String spread = slider.numbers().shown(Unit.MULTIPLE, impact.spread());
        boolean none = spread.equals(slider.numbers().shown(Unit.MULTIPLE, 0));
        switch (none ? Direction.NONE : impact.direction()) {
            case UP -> text(g, "↑ " + spread, left + 1.5);
            case DOWN -> text(g, "↓ " + spread, left + 1.5);
            case NONE -> text(g, spread, left + 1.5);
        }
        if (spread.length() > LONGEST_BESIDE_BAR) {
            return;
        }
        double start = left + SliderTrack.FIELD_WIDTH - BAR_WIDTH;
        bar(g, palette, Tone.TRACK, start, BAR_WIDTH);
        if (!none && impact.direction() != Direction.NONE && impact.share() > 0) {
            bar(g, palette, Tone.SECOND, start, Math.max(1, impact.share() * BAR_WIDTH));
        }
    }

    private static void bar(GraphicsContext g, Palette palette, Tone tone, double x, double width) {
        g.setFill(palette.get(tone));
        g.fillRoundRect(x, TrackGeometry.TRACK - BAR / 2, width, BAR, Math.min(BAR, width), BAR);
    }

    private static void text(GraphicsContext g, String text, double x) {
        g.fillText(text, x, TrackGeometry.TRACK, SliderTrack.FIELD_WIDTH);
    }
}
