package underwrite.app.screen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.app.screen.Place;
import underwrite.app.settings.Settings;

@DisplayName("The columns of the window")
class PanelsTest {
    private final Settings settings = Settings.ofNobody();
    private final Panels panels = new Panels(settings);

    private Panels.Shown shown() {
        return panels.shownProperty().get();
    }

    @ParameterizedTest(name = "{0} px")
    @CsvSource({
        "1440, 384, false, 304",
        "1360, 384, false, 304",
        "1359, 344, false, 272",
        "1180, 344, false, 272",
        "1179, 48, true, 272",
        "1024, 48, true, 272"
    })
    @DisplayName("have the widths of the design")
    void widths(double window, double drivers, boolean folded, double results) {
        panels.widthProperty().set(window);
        assertThat(shown()).isEqualTo(new Panels.Shown(drivers, folded, results));
    }

    @Test
    @DisplayName("fold for a wide place, and come back as they were on leaving it")
    void widePlace() {
        panels.widthProperty().set(1440);
        panels.dragged(410, 290);
        panels.placeProperty().set(Place.COMPARE);
        assertThat(shown()).isEqualTo(new Panels.Shown(48, true, 0));
        panels.placeProperty().set(Place.PROJECTION);
        assertThat(shown()).isEqualTo(new Panels.Shown(410, false, 290));
    }

    @Test
    @DisplayName("open for now where the window folds them itself")
    void openForNow() {
        panels.widthProperty().set(1100);
        panels.openDrivers();
        assertThat(shown().driversFolded()).isFalse();
        panels.widthProperty().set(1440);
        panels.widthProperty().set(1100);
        assertThat(shown().driversFolded()).isTrue();
    }

    @Test
    @DisplayName("are remembered from one start to the next")
    void remembered() {
        panels.widthProperty().set(1440);
        panels.toggleDrivers();
        panels.toggleResults();
        Panels again = new Panels(settings);
        again.widthProperty().set(1440);
        assertThat(again.shownProperty().get()).isEqualTo(new Panels.Shown(48, true, 0));
    }
}
