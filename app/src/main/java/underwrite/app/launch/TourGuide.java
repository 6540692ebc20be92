package underwrite.app.launch;

import underwrite.app.screen.Overlay;
import underwrite.app.screen.tour.Tour;
import underwrite.app.screen.tour.TourStep;

/** Tells the tour what the person does. */
final class TourGuide {
    private TourGuide() {}

    static void watch(Tour tour, Core core, ShellParts shell, Overlay overlay) {
        core.workspace.lastStepProperty().addListener((property, old, now) -> {
            if (now != null) {
                tour.done(TourStep.SLIDER);
            }
        });
        shell.navigation.onExplain((figure, owner, anchor) -> tour.done(TourStep.FIGURE));
        core.workspace.activeScenarioProperty().addListener((property, old, now) -> tour.done(TourStep.SCENARIO));
        shell.navigation.placeProperty().addListener((property, old, now) -> tour.done(TourStep.TAB));
        overlay.visibleProperty().addListener((property, old, visible) -> tour.done(TourStep.HELP));
    }
}
