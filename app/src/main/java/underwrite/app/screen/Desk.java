package underwrite.app.screen;

import underwrite.app.component.chart.ChartHost;
import underwrite.app.format.NumberText;
import underwrite.app.live.Live;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.settings.Settings;
import underwrite.app.task.Tasks;
import underwrite.app.workspace.Edits;
import underwrite.app.workspace.Workspace;

/**
 * What every place on screen works with.
 *
 * @param workspace the open document
 * @param live the document carried through the model
 * @param edits the changes that a person makes to the document
 * @param numbers how figures are written
 * @param charts what charts ask of the window
 */
public record Desk(
        Workspace workspace,
        Live live,
        Edits edits,
        NumberText numbers,
        Tasks tasks,
        Settings settings,
        ActionTable actions,
        Navigator navigator,
        ChartHost charts) {}
