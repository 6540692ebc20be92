package underwrite.app.launch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import underwrite.app.format.NumberText;
import underwrite.app.live.Live;
import underwrite.app.screen.Look;
import underwrite.app.screen.Overlay;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.files.Ask;
import underwrite.app.screen.files.BlankThesis;
import underwrite.app.screen.files.Documents;
import underwrite.app.screen.files.Safety;
import underwrite.app.screen.merge.MergeCard;
import underwrite.app.screen.notices.Notices;
import underwrite.app.screen.preferences.KeyBindings;
import underwrite.app.settings.KnownFiles;
import underwrite.app.settings.Preferences;
import underwrite.app.settings.RecentFiles;
import underwrite.app.settings.Settings;
import underwrite.app.settings.SettingsFile;
import underwrite.app.task.FxPulse;
import underwrite.app.task.Running;
import underwrite.app.task.Tasks;
import underwrite.app.workspace.Edits;
import underwrite.app.workspace.Workspace;
import underwrite.model.file.store.AtomicSave;
import underwrite.model.file.store.Backups;
import underwrite.model.file.store.Disk;
import underwrite.model.file.store.Recovery;
import underwrite.model.file.store.ThesisStore;
import underwrite.model.thesis.Thesis;

/** The parts of the program that have no face: document, settings, work, files. */
final class Core {
    private static final Duration SETTINGS_REST = Duration.ofMillis(500);
    private static final String LOCKS = "locks";
    private static final String RECOVERY = "recovery";
    private static final String VERSIONS = "versions";

    final Clock clock = Clock.system(ZoneId.systemDefault());
    final Tasks tasks = Tasks.ofWindow();
    final NumberText numbers;
    final ActionTable actions;
    final KeyBindings keys;
    final Notices notices = new Notices();
    final Settings settings;
    final Preferences preferences;
    final Look look;
    final Workspace workspace;
    final Edits edits;
    final Live live;
    final Running running = new Running();
    final Consumer<URI> openAddress;
    final Safety safety;
    private final SettingsFile settingsFile;
    private boolean keepsSoon;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "underwrite-journal");
        thread.setDaemon(true);
        return thread;
    });

    /** @param openAddress opens a file or an address with the program that the system has for it */
    Core(SettingsFile settingsFile, Consumer<URI> openAddress) {
        this.settingsFile = settingsFile;
        this.openAddress = openAddress;
        settings = new Settings(settingsFile.read(), this::keepSoon);
        preferences = new Preferences(settings);
        preferences.begin();
        look = new Look(settings);
        NumberText open = NumberText.ofSystem();
        numbers = open.hidingMoney(look.discreetProperty()::get);
        actions = new ActionTable();
        keys = new KeyBindings(settings, actions);
        keys.apply();
        workspace = new Workspace(blank(), clock);
        edits = new Edits(workspace, open);
        live = new Live(workspace, new FxPulse(), System::nanoTime);
        look.discreetProperty().addListener((property, old, now) -> live.hideMoney(now));
        safety = safety();
    }

    private void keepSoon() {
        if (!keepsSoon) {
            keepsSoon = true;
            tasks.after(SETTINGS_REST, () -> true, rested -> keep(), failed -> {});
        }
    }

    /** A write that has begun is never called back: to interrupt it would lose it, and wait for the disk. */
    private void keep() {
        keepsSoon = false;
        Map<String, String> values = settings.snapshot();
        tasks.run(
                () -> {
                    settingsFile.write(values);
                    return values;
                },
                done -> {},
                failed -> {});
    }

    /** Listens for files that later starts of the program hand over. */
    Optional<RunningWindow> listen(Consumer<Path> open) {
        return RunningWindow.listen(settingsFile.data(), open);
    }

    /** Where settings that could not be read were put. */
    Optional<Path> settingsPutAside() {
        return settingsFile.putAsideAs();
    }

    /** The settings that were put aside hold again from the next start on. */
    void bringBackSettings() {
        settingsFile.bringBack();
    }

    /** A thesis to start from nothing with. */
    Thesis blank() {
        return BlankThesis.asOf(LocalDate.now(clock), preferences.hurdle());
    }

    /** Opens a file with the program that the system has for it. */
    void openFile(Path file) {
        openAddress.accept(file.toUri());
    }

    private Safety safety() {
        Disk disk = new Disk();
        AtomicSave save = AtomicSave.onDisk();
        Recovery recovery = new Recovery(settingsFile.data().resolve(RECOVERY), disk, save, timer);
        Backups backups = new Backups(settingsFile.data().resolve(VERSIONS), disk, save, clock);
        return new Safety(workspace, recovery, backups, tasks, clock);
    }

    /**
     * Opening and saving, with whoever answers its questions.
     *
     * @param overlay where two versions are compared
     */
    Documents documents(Ask ask, Overlay overlay) {
        return new Documents(
                workspace,
                live,
                ThesisStore.onDisk(settingsFile.data().resolve(LOCKS)),
                safety,
                new RecentFiles(settings),
                new KnownFiles(settings),
                notices,
                ask,
                (base, mine, theirs, decision) ->
                        overlay.show(new MergeCard(base, mine, theirs, numbers, overlay, decision), Pos.CENTER),
                tasks,
                clock);
    }

    /** Lets go of all work and writes the settings now, after any write that was under way. */
    void close() {
        safety.leave();
        timer.shutdown();
        tasks.close();
        settingsFile.write(settings.snapshot());
    }
}
