package underwrite.app.launch;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import underwrite.app.live.Effects;
import underwrite.app.live.Review;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.LaterTab;
import underwrite.app.screen.Overlay;
import underwrite.app.screen.Place;
import underwrite.app.screen.Tab;
import underwrite.app.screen.compare.CompareTab;
import underwrite.app.screen.drivers.DriverPanel;
import underwrite.app.screen.drivers.DriverRail;
import underwrite.app.screen.drivers.DriversModel;
import underwrite.app.screen.evidence.EvidenceTab;
import underwrite.app.screen.explain.ExplainCard;
import underwrite.app.screen.files.Ask;
import underwrite.app.screen.files.Documents;
import underwrite.app.screen.memo.MemoTab;
import underwrite.app.screen.notices.NoticeBar;
import underwrite.app.screen.palette.Palette;
import underwrite.app.screen.palette.PaletteModel;
import underwrite.app.screen.projection.ProjectionTab;
import underwrite.app.screen.results.ResultsPanel;
import underwrite.app.screen.returns.ReturnsTab;
import underwrite.app.screen.scenarios.ScenarioTray;
import underwrite.app.screen.scenarios.ScenariosModel;
import underwrite.app.screen.sensitivity.SensitivityTab;
import underwrite.app.screen.shell.ClashBanner;
import underwrite.app.screen.shell.LastStepChip;
import underwrite.app.screen.shell.MenuRowController;
import underwrite.app.screen.shell.Navigation;
import underwrite.app.screen.shell.PanelFocus;
import underwrite.app.screen.shell.Panels;
import underwrite.app.screen.shell.ShellController;
import underwrite.app.screen.shell.StatusBarController;
import underwrite.app.screen.shell.StatusModel;
import underwrite.app.screen.shell.ToolRowController;
import underwrite.app.screen.shell.WhatIfBanner;
import underwrite.app.screen.shell.WindowChartHost;
import underwrite.app.screen.simulation.SimulatedSummary;
import underwrite.app.screen.simulation.SimulationModel;
import underwrite.app.screen.simulation.SimulationTab;
import underwrite.app.screen.structure.StructureTab;
import underwrite.app.settings.Locks;
import underwrite.app.task.AfterFrame;
import underwrite.model.driver.Driver;

/** The window with a document: its parts, made and joined. */
final class ShellParts {
    private static final double EXPLAIN_BELOW = 80;

    final Navigation navigation = new Navigation();
    final ChartViews views = new ChartViews();
    final Panels panels;
    final DriversModel drivers;
    final DriverPanel driverPanel;
    final ResultsPanel results;
    final Desk desk;
    final Supplier<Set<Driver>> locked;
    final SimulationModel simulation;
    final ScenariosModel scenarios;
    final ScenarioTray tray;
    final StatusModel status;
    final PanelFocus focus;
    final Palette palette;
    final Parent root;

    ShellParts(Core core, Documents documents, Overlay overlay, Ask ask) {
        panels = new Panels(core.settings);
        panels.presentingProperty().bind(core.look.presentingProperty());
        Locks locks = new Locks(core.settings);
        desk = new Desk(
                core.workspace,
                core.live,
                core.edits,
                core.numbers,
                core.tasks,
                core.settings,
                core.actions,
                navigation,
                new WindowChartHost(navigation, core.notices, core::openFile));
        locked = () -> locks.of(core.workspace.thesis().id());
        Effects effects = new Effects(core.live, core.tasks, locked);
        Review review = new Review(core.live, core.tasks);
        drivers = new DriversModel(desk, effects, locks);
        driverPanel = new DriverPanel(drivers);
        results = new ResultsPanel(desk, review, effects);
        results.showing(true);
        simulation = new SimulationModel(desk, core.running, System::nanoTime);
        results.setAside(new SimulatedSummary(desk, simulation));
        scenarios = new ScenariosModel(core.workspace, core.live, core.edits, core.numbers, navigation);
        tray = new ScenarioTray(scenarios);
        status = new StatusModel(core.workspace, core.live, core.running, core.clock);
        documents.setOnSaved(path -> status.saved());
        documents.saveFailedProperty().addListener((property, old, failed) -> status.setFailed(failed));
        navigation.onExplain(new ExplainCard(desk)::show);
        navigation.onOpen(new OpenOther(core, documents, navigation)::open);
        navigation.onReveal(input -> {
            panels.openDrivers();
            driverPanel.reveal(input);
        });
        navigation.onShowOnly(inputs -> {
            panels.openDrivers();
            driverPanel.showOnly(inputs);
        });
        DriverRail rail = new DriverRail(
                group -> {
                    panels.openDrivers();
                    driverPanel.look(group);
                },
                panels::openDrivers);
        ShellController shell = new ShellController(
                panels,
                navigation,
                views,
                new ShellController.Columns(driverPanel, rail, results, new ClashBanner(desk)),
                tabs(effects, review, ask));
        root = new Views()
                .with(shell)
                .with(new MenuRowController(core.actions, core.workspace, core.look, core.numbers))
                .with(new ToolRowController(core.actions, tray))
                .with(new StatusBarController(
                        status, navigation, new LastStepChip(core.workspace, core.live, core.numbers, core.actions)))
                .load(ShellController.class, "shell.fxml");
        AfterFrame.run(() -> effects.again(core.live.picture()));
        focus = new PanelFocus(List.of(driverPanel, rail, shell.centre(), results, tray));
        palette = new Palette(
                new PaletteModel(
                        core.workspace,
                        core.edits,
                        core.numbers,
                        core.actions,
                        navigation,
                        figure -> explain(shell, figure)),
                overlay);
        shell.notices()
                .getChildren()
                .addAll(new WhatIfBanner(core.workspace, core.actions), new NoticeBar(core.notices));
    }

    /** A figure that is shown nowhere in particular is explained at the left edge of the middle. */
    private void explain(ShellController shell, FigureKey figure) {
        Bounds middle = shell.centre().localToScreen(shell.centre().getBoundsInLocal());
        navigation.explain(
                figure, shell.centre(), new BoundingBox(middle.getMinX(), middle.getMinY() + EXPLAIN_BELOW, 1, 1));
    }

    /** The tabs, in their order; another tab is another line here. */
    private List<Tab> tabs(Effects effects, Review review, Ask ask) {
        return List.of(
                new LaterTab(Place.PROJECTION, () -> new ProjectionTab(desk, views)),
                new LaterTab(Place.RETURNS, () -> new ReturnsTab(desk, views, locked)),
                new LaterTab(Place.STRUCTURE, () -> new StructureTab(desk, views)),
                new LaterTab(Place.SENSITIVITY, () -> new SensitivityTab(desk, views, effects, locked)),
                new LaterTab(Place.SIMULATION, () -> new SimulationTab(desk, views, simulation)),
                new LaterTab(Place.COMPARE, () -> new CompareTab(desk, views, ask)),
                new LaterTab(Place.EVIDENCE, EvidenceTab.badge(desk.live()), () -> new EvidenceTab(desk, effects)),
                new LaterTab(Place.MEMO, () -> new MemoTab(desk, effects, review)));
    }
}
