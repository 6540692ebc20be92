package underwrite.app.screen.sensitivity;

import underwrite.app.component.chart.sensitivity.PointDrag;
import underwrite.app.component.slider.SliderSteps;
import underwrite.app.screen.Desk;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;

/** Dragging today's point sets both drivers of the map, on the steps of their sliders; from press to release it is one step to undo. */
final class MapDrag implements PointDrag {
    private final Desk desk;
    private final Chosen chosen;

    MapDrag(Desk desk, Chosen chosen) {
        this.desk = desk;
        this.chosen = chosen;
    }

    @Override
    public void begin() {
        desk.workspace().hold();
    }

    @Override
    public void moveTo(double across, double up) {
        chosen.pair()
                .ifPresent(pair -> desk.edits()
                        .setValues(
                                desk.workspace().active().id(),
                                pair.across(),
                                onStep(pair.across(), across),
                                pair.up(),
                                onStep(pair.up(), up)));
    }

    private static double onStep(Driver driver, double value) {
        return new SliderSteps(driver).at(SliderScale.of(driver).position(value));
    }

    @Override
    public void end() {
        desk.workspace().release();
    }
}
