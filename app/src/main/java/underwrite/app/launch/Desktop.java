package underwrite.app.launch;

import java.net.URL;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.WholeText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;
import underwrite.app.screen.action.MenuDrawing;
import underwrite.app.screen.files.Ask;
import underwrite.app.screen.files.AskPerson;
import underwrite.app.screen.files.Documents;
import underwrite.app.screen.files.FileDrop;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.ToastView;
import underwrite.app.screen.shell.ShellController;
import underwrite.app.screen.shell.ZoomPane;
import underwrite.app.screen.start.StartController;
import underwrite.app.screen.story.StoryCard;
import underwrite.app.screen.story.StoryText;
import underwrite.app.screen.tour.Tour;
import underwrite.app.screen.tour.TourCard;
import underwrite.app.settings.WindowPlace;
import underwrite.app.theme.Motion;
import underwrite.app.theme.Theme;
import underwrite.app.theme.Tone;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.library.Argument;
import underwrite.model.library.Arguments;
import underwrite.model.library.Presets;
import underwrite.model.library.Story;
import underwrite.model.words.Words;

/** The window: makes its parts, shows the start screen or the document, and closes without losing anything. */
public final class Desktop {
    private static final String PRESET = "--preset=";

    private final Stage stage;
    private final Core core;
    private final Ask ask;
    private final Documents documents;
    private final StackPane root = new StackPane();
    private final VBox foot;
    private final Overlay overlay = new Overlay();
    private final WindowActions windowActions;
    private final Tour tour;
    private Runnable firstDocument = () -> {};
    private final Words words = UiWords.of(Desktop.class);
    private Optional<RunningWindow> listening = Optional.empty();
    private @Nullable Parent start;
    private @Nullable ShellParts shell;

    /** A window that asks the person in front of it. */
    static Desktop of(Stage stage, Core core) {
        return new Desktop(stage, core, new AskPerson(stage, core.settings, core.look::shown));
    }

    Desktop(Stage stage, Core core, Ask ask) {
        this.stage = stage;
        this.core = core;
        this.ask = ask;
        this.documents = core.documents(ask, overlay);
        this.tour = new Tour(core.settings);
        this.foot = foot(new TourCard(tour), new ToastView(core.notices));
        this.windowActions = new WindowActions(core, documents, ask, overlay, this::quit);
    }

    /** Offers the tour with the first document, to whoever has not seen it. */
    public Desktop withTour() {
        firstDocument = tour::begin;
        return this;
    }

    /** Opens the window on the start screen, reads nothing that was left or asked for, and says why. */
    void openNothing(int crashes, List<String> parameters) {
        core.safety.hold();
        new SafeStart(core).say(crashes, parameters);
        open(List.of());
    }

    /**
     * Opens the window.
     *
     * @param parameters nothing, a thesis file, or {@code --preset=ID}
     */
    public void open(List<String> parameters) {
        windowActions.bind();
        core.notices.onHelp(windowActions::help);
        root.getStyleClass().add("window");
        Scene scene = new Scene(
                new ZoomPane(root, core.look.zoomProperty()),
                core.look.shown().palette().get(Tone.WINDOW));
        dress(scene);
        MenuDrawing.addSecondKeys(scene, core.actions);
        FileDrop.on(root, documents);
        WholeText.in(root);
        documents.openProperty().addListener((property, old, now) -> show());
        documents.readingProperty().addListener((property, old, now) -> showStartIfRefused());
        stage.setScene(scene);
        place();
        title();
        stage.setOnCloseRequest(this::closeRequested);
        stage.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                core.safety.flush();
            }
        });
        new DesktopWatch(core.look, core.tasks, Theme::ofDesktop).on(stage.focusedProperty());
        begin(parameters);
        core.settingsPutAside()
                .filter(file -> !core.notices.shows(FileProblem.SAFE_START))
                .ifPresent(file -> core.notices.putForProgram(new NoticeLine(
                        NoticeLine.Level.WARNING,
                        words.get("settings.damaged", file),
                        List.of(),
                        FileProblem.SETTINGS_PUT_ASIDE.code())));
        if (documents.readingProperty().get()) {
            root.getChildren().setAll(foot, overlay);
        } else {
            show();
        }
        stage.show();
        ScreenParts.loadSoon(core.tasks);
        core.live.warmUp();
        listening = core.listen(file -> core.tasks.onWindow(() -> handedOver(file)));
    }

    /** A second start was asked for a file; it opens here, in front. */
    private void handedOver(Path file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        documents.open(file);
    }

    /** What opens and saves. */
    Documents documents() {
        return documents;
    }

    private void begin(List<String> parameters) {
        for (String parameter : parameters) {
            if (parameter.startsWith(PRESET)) {
                String id = parameter.substring(PRESET.length());
                Presets.byId(id)
                        .map(preset -> preset.thesis(UiWords.language()))
                        .ifPresent(documents::openFresh);
                Arguments.byId(id, UiWords.language()).ifPresent(this::openArgument);
            } else if (!parameter.startsWith("-")) {
                try {
                    documents.open(Path.of(parameter));
                } catch (InvalidPathException e) {
                    throw new IllegalArgumentException(parameter, e);
                }
            }
        }
    }

    /** An argument opens with its story in front. */
    private void openArgument(Argument argument) {
        Story story = Story.of(argument, UiWords.language());
        documents.openFresh(new StoryText(story, core.numbers).thesis());
        overlay.show(
                new StoryCard(
                        story,
                        core.numbers,
                        input -> {
                            overlay.hide();
                            shell().navigation.reveal(input);
                        },
                        overlay::hide),
                Pos.CENTER);
    }

    private void dress(Scene scene) {
        URL sheet = Objects.requireNonNull(ShellController.class.getResource("window.css"));
        scene.getStylesheets().add(sheet.toExternalForm());
        core.look.shown().apply(scene);
        core.look.darkProperty().addListener(observable -> {
            core.look.shown().apply(scene);
            scene.setFill(core.look.shown().palette().get(Tone.WINDOW));
        });
        applyMotion(scene);
        core.look.lessMotionProperty().addListener(observable -> applyMotion(scene));
    }

    private void applyMotion(Scene scene) {
        (core.look.lessMotionProperty().get() ? Motion.REDUCED : Motion.FULL).apply(scene);
    }

    /** The start screen is not made for the blink that a file takes to be read. */
    private void showStartIfRefused() {
        if (!documents.readingProperty().get() && !documents.openProperty().get()) {
            show();
        }
    }

    private void show() {
        if (documents.openProperty().get()) {
            root.getChildren().setAll(shell().root, foot, overlay);
            firstDocument.run();
        } else if (shell != null && start == null) {
            // Made in one turn and shown in the next, so that neither takes long; it asks for the keyboard after that.
            core.tasks.onWindow(this::showStart);
            startScreen();
        } else {
            showStart();
        }
    }

    private void showStart() {
        if (!documents.openProperty().get()) {
            root.getChildren().setAll(startScreen(), foot, overlay);
        }
    }

    /** What comes up at the foot of the window, one above the other: none of it hides the rest. */
    private static VBox foot(Node... parts) {
        VBox foot = new VBox(parts);
        foot.getStyleClass().add("window-foot");
        foot.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        foot.setPickOnBounds(false);
        StackPane.setAlignment(foot, Pos.BOTTOM_CENTER);
        for (Node part : parts) {
            part.managedProperty().bind(part.visibleProperty());
        }
        return foot;
    }

    private ShellParts shell() {
        ShellParts parts = shell;
        if (parts == null) {
            parts = new ShellParts(core, documents, overlay, ask);
            parts.navigation.onHelp(windowActions::help);
            ShellActions shellActions = new ShellActions(core, parts, documents, ask, overlay);
            shellActions.bind();
            shellActions.addScenarioKeys(stage.getScene());
            shellActions.addEscape(stage.getScene());
            TourGuide.watch(tour, core, parts, overlay);
            shell = parts;
        }
        return parts;
    }

    private Parent startScreen() {
        Parent screen = start;
        if (screen == null) {
            StartController controller = new StartController(
                    documents,
                    core.safety,
                    core.actions,
                    core.look,
                    core.notices,
                    ask,
                    core.numbers,
                    core.tasks,
                    core.clock,
                    this::openArgument);
            screen = new Views().with(controller).load(StartController.class, "start.fxml");
            start = screen;
        }
        return screen;
    }

    private void title() {
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        this::titleNow,
                        core.workspace.thesisProperty(),
                        core.workspace.editedProperty(),
                        core.look.discreetProperty(),
                        documents.openProperty()));
    }

    private String titleNow() {
        if (!documents.openProperty().get()) {
            return words.get("program");
        }
        String key = core.workspace.editedProperty().get() ? "title.edited" : "title";
        return words.get(key, core.numbers.veiled(core.workspace.thesis().title()));
    }

    private void place() {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        WindowPlace place = WindowPlace.of(core.settings, screens);
        stage.setX(place.bounds().getMinX());
        stage.setY(place.bounds().getMinY());
        stage.setWidth(place.bounds().getWidth());
        stage.setHeight(place.bounds().getHeight());
        stage.setMaximized(place.maximised());
        stage.setMinWidth(WindowPlace.MIN_WIDTH);
        stage.setMinHeight(WindowPlace.MIN_HEIGHT);
    }

    private void keepPlace() {
        Rectangle2D now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        boolean maximised = stage.isMaximized();
        Rectangle2D bounds = maximised ? WindowPlace.of(core.settings, screens).bounds() : now;
        new WindowPlace(bounds, maximised).put(core.settings);
    }

    private void closeRequested(WindowEvent event) {
        event.consume();
        quit();
    }

    private void quit() {
        documents.guarded(() -> {
            keepPlace();
            listening.ifPresent(RunningWindow::close);
            core.close();
            stage.hide();
        });
    }
}
