package underwrite.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The palette")
class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double STRONG = 7;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName("gives words at least 4.5:1 on every ground they stand on")
    void contrast(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Tone ground : new Tone[] {Tone.WINDOW, Tone.CARD, Tone.BAR}) {
            for (Tone words : new Tone[] {Tone.TEXT, Tone.TEXT_SECOND, Tone.ACCENT, Tone.DANGER, Tone.WARNING}) {
                assertContrast(palette.get(words), palette.get(ground), words + " on " + ground);
            }
        }
        assertContrast(palette.get(Tone.ON_ACCENT), palette.get(Tone.ACCENT_GROUND), "button");
        assertContrast(palette.get(Tone.TEXT_HINT), palette.get(Tone.CARD), "hint");
        assertContrast(palette.get(Tone.DANGER), palette.get(Tone.DANGER_GROUND), "danger");
        assertContrast(palette.get(Tone.WARNING), palette.get(Tone.WARNING_GROUND), "warning");
        assertContrast(palette.get(Tone.TEXT_SECOND), palette.get(Tone.ROW_HOVER), "row");
        assertContrast(palette.named("-uw-toast-fg"), palette.named("-uw-toast"), "toast");
        assertContrast(palette.named("-uw-toast-link"), palette.named("-uw-toast"), "toast link");
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName("gives the labels of all twelve scenarios at least 4.5:1 on a card")
    void scenarios(Theme theme) {
        Palette palette = Palette.of(theme);
        for (int i = 0; i < Slot.COUNT; i++) {
            Slot slot = Slot.at(i);
            assertContrast(palette.of(slot), palette.get(Tone.CARD), slot.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName("gives words and scenarios at least 7:1 where strong contrast is chosen")
    void strong(Theme theme) {
        // What the other tests share is read first, as it is.
        assertThat(Palette.of(theme)).isNotNull();
        Contrast.choose(Contrast.STRONG);
        try {
            Palette palette = Palette.read(theme);
            Color card = palette.get(Tone.CARD);
            for (int i = 0; i < Slot.COUNT; i++) {
                assertThat(contrast(palette.of(Slot.at(i)), card)).isGreaterThanOrEqualTo(STRONG);
            }
            for (Tone words : new Tone[] {Tone.TEXT, Tone.TEXT_SECOND, Tone.ACCENT, Tone.DANGER, Tone.WARNING}) {
                assertThat(contrast(palette.get(words), card)).as(words.name()).isGreaterThanOrEqualTo(STRONG);
            }
        } finally {
            Contrast.choose(Contrast.ORDINARY);
        }
    }

    private static void assertContrast(Color words, Color ground, String what) {
        assertThat(contrast(words, ground)).as(what).isGreaterThanOrEqualTo(TEXT);
    }

    private static double contrast(Color one, Color other) {
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
