package underwrite.app.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import underwrite.app.component.chart.ChartHost;
import underwrite.app.format.NumberText;
import underwrite.app.live.Effects;
import underwrite.app.live.Live;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.Desk;
import underwrite.app.screen.Tab;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.drivers.DriverPanel;
import underwrite.app.screen.drivers.DriverRail;
import underwrite.app.screen.drivers.DriversModel;
import underwrite.app.screen.projection.ProjectionTab;
import underwrite.app.screen.results.ResultsPanel;
import underwrite.app.screen.scenarios.ScenarioTray;
import underwrite.app.screen.scenarios.ScenariosModel;
import underwrite.app.screen.shell.Look;
import underwrite.app.screen.shell.MenuRowController;
import underwrite.app.screen.shell.Navigation;
import underwrite.app.screen.shell.Panels;
import underwrite.app.screen.shell.ShellController;
import underwrite.app.screen.shell.StatusBarController;
import underwrite.app.screen.shell.StatusModel;
import underwrite.app.screen.shell.ToolRowController;
import underwrite.app.settings.Locks;
import underwrite.app.settings.Settings;
import underwrite.app.settings.SettingsFile;
import underwrite.app.settings.WindowPlace;
import underwrite.app.task.FxPulse;
import underwrite.app.task.Latest;
import underwrite.app.task.Tasks;
import underwrite.app.theme.Tone;
import underwrite.app.workspace.Edits;
import underwrite.app.workspace.Workspace;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Thesis;

/** The one place where the parts of the window are made and joined. */
public final class Desktop {
    private static final Duration SETTINGS_REST = Duration.ofMillis(500);

    private final Stage stage;
    private final Tasks tasks = Tasks.ofWindow();
    private final Settings settings;
    private final Look look;

    public Desktop(Stage stage, SettingsFile settingsFile) {
        this.stage = stage;
        Latest write = new Latest(tasks, SETTINGS_REST);
        this.settings = new Settings(settingsFile.read(), () -> keep(settingsFile, write));
        this.look = new Look(settings);
    }

    private void keep(SettingsFile file, Latest write) {
        var values = settings.snapshot();
        write.ask(
                () -> {
                    file.write(values);
                    return values;
                },
                done -> {},
                failed -> {});
    }

    /** Opens the window. */
    public void open(List<String> parameters) {
        String id = parameters.stream()
                .filter(parameter -> parameter.startsWith("--preset="))
                .map(parameter -> parameter.substring("--preset=".length()))
                .findFirst()
                .orElse("anthropic-2024-03");
        Thesis thesis = Presets.byId(id).map(Preset::thesis).orElseThrow();
        Parent shell = shell(thesis);
        StackPane root = new StackPane(shell);
        Scene scene = new Scene(root, look.shown().palette().get(Tone.WINDOW));
        scene.getStylesheets()
                .add(Objects.requireNonNull(ShellController.class.getResource("window.css"))
                        .toExternalForm());
        look.shown().apply(scene);
        look.darkProperty().addListener(observable -> look.shown().apply(scene));
        stage.setScene(scene);
        WindowPlace place = WindowPlace.of(
                settings,
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(place.bounds().getMinX());
        stage.setY(place.bounds().getMinY());
        stage.setWidth(place.bounds().getWidth());
        stage.setHeight(place.bounds().getHeight());
        stage.setMinWidth(WindowPlace.MIN_WIDTH);
        stage.setMinHeight(WindowPlace.MIN_HEIGHT);
        stage.show();
    }

    private Parent shell(Thesis thesis) {
        NumberText numbers = NumberText.ofSystem();
        Workspace workspace = new Workspace(thesis, Clock.systemUTC());
        Edits edits = new Edits(workspace, numbers);
        Live live = new Live(workspace, new FxPulse(), System::nanoTime);
        ActionTable actions = new ActionTable();
        Navigation navigation = new Navigation();
        Panels panels = new Panels(settings);
        Locks locks = new Locks(settings);
        Desk desk = new Desk(workspace, live, edits, numbers, tasks, settings, actions, navigation, ChartHost.ALONE);
        Effects effects =
                new Effects(live, tasks, () -> locks.of(workspace.thesis().id()));
        DriversModel drivers = new DriversModel(desk, effects, locks);
        DriverPanel driverPanel = new DriverPanel(drivers);
        DriverRail rail = new DriverRail(
                group -> {
                    panels.openDrivers();
                    driverPanel.look(group);
                },
                panels::openDrivers);
        navigation.onReveal(input -> {
            panels.openDrivers();
            driverPanel.reveal(input);
        });
        navigation.onShowOnly(inputs -> {
            panels.openDrivers();
            driverPanel.showOnly(inputs);
        });
        ResultsPanel results = new ResultsPanel(desk);
        results.showing(true);
        ChartViews views = new ChartViews();
        panels.widthProperty()
                .addListener((property, old, now) -> views.briefProperty().set(now.doubleValue() < 1360));
        List<Tab> tabs = List.of(new ProjectionTab(desk, views));
        ScenariosModel scenarios = new ScenariosModel(workspace, live, edits, numbers);
        actions.bind(Action.UNDO, workspace::undo)
                .bind(Action.REDO, workspace::redo)
                .bind(Action.SWITCH_THEME, look::switchTheme)
                .bind(Action.FOLD_DRIVERS, panels::toggleDrivers)
                .bind(Action.FOLD_RESULTS, panels::toggleResults);
        return new Views()
                .with(new ShellController(
                        panels, navigation, new ShellController.Columns(driverPanel, rail, results), tabs))
                .with(new MenuRowController(actions, workspace, look))
                .with(new ToolRowController(actions, new ScenarioTray(scenarios)))
                .with(new StatusBarController(
                        new StatusModel(workspace, live, Clock.system(ZoneId.systemDefault())), navigation))
                .load(ShellController.class, "shell.fxml");
    }
}
