package underwrite.app.screen;

import underwrite.app.component.chart.time.ExitDrag;
import underwrite.app.workspace.Edits;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;

/** Dragging the exit in a chart moves the slider of the exit year of the active scenario; from press to release it is one step. */
public final class ExitYearDrag implements ExitDrag {
    private final Workspace workspace;
    private final Edits edits;

    public ExitYearDrag(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    @Override
    public void begin() {
        workspace.hold();
    }

    @Override
    public void moveTo(int year) {
        edits.setValue(workspace.active().id(), Driver.VALUATION_EXIT_YEAR, year);
    }

    @Override
    public void end() {
        workspace.release();
    }
}
