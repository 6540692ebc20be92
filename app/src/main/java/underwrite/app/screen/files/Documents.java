package underwrite.app.screen.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.UiWords;
import underwrite.app.live.Live;
import underwrite.app.live.Picture;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Choice;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.app.screen.notices.Notices;
import underwrite.app.screen.notices.Toast;
import underwrite.app.settings.KnownFiles;
import underwrite.app.settings.RecentFile;
import underwrite.app.settings.RecentFiles;
import underwrite.app.task.Tasks;
import underwrite.app.workspace.Edit;
import underwrite.app.workspace.Workspace;
import underwrite.model.file.GoodPart;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Notice;
import underwrite.model.file.store.EarlierVersion;
import underwrite.model.file.store.FileWatch;
import underwrite.model.file.store.OpenFile;
import underwrite.model.file.store.Recovery;
import underwrite.model.file.store.SaveOutcome;
import underwrite.model.file.store.ThesisStore;
import underwrite.model.projection.Expected;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Opening, saving and closing the document. Disks are slow, so all of it is off the thread of the window; nothing is lost on the way. */
public final class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final Duration SETTLE = Duration.ofMillis(300);
    private static final Duration LOOK = Duration.ofSeconds(30);

    private final Workspace workspace;
    private final Live live;
    private final ThesisStore store;
    private final Safety safety;
    private final FileWatch watch;
    private final RecentFiles recent;
    private final Strangers strangers;
    private final OutsideChanges outside;
    private final GoodPartOffer goodPart;
    private final CopiesInConflict copies;
    private final Notices notices;
    private final Ask ask;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Words words = UiWords.of(Documents.class);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saveFailed = new ReadOnlyBooleanWrapper();
    private Consumer<Path> onSaved = path -> {};
    private @Nullable OpenFile file;

    public Documents(
            Workspace workspace,
            Live live,
            ThesisStore store,
            Safety safety,
            RecentFiles recent,
            KnownFiles known,
            Notices notices,
            Ask ask,
            Conflicts conflicts,
            Tasks tasks,
            InstantSource clock) {
        this.workspace = workspace;
        this.live = live;
        this.store = store;
        this.safety = safety;
        this.recent = recent;
        this.strangers = new Strangers(workspace, known, notices);
        this.goodPart = new GoodPartOffer(notices, tasks);
        this.copies = new CopiesInConflict(notices, tasks);
        this.notices = notices;
        this.ask = ask;
        this.tasks = tasks;
        this.clock = clock;
        this.outside = new OutsideChanges(this, workspace, notices, conflicts);
        this.watch = new FileWatch(store, SETTLE, LOOK, change -> tasks.onWindow(() -> changedOutside(change)));
    }

    /** Whether a document is open; otherwise the start screen is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether a file is being read to be opened. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Whether the last save did not succeed. */
    public ReadOnlyBooleanProperty saveFailedProperty() {
        return saveFailed.getReadOnlyProperty();
    }

    /** The files that were open before. */
    public RecentFiles recent() {
        return recent;
    }

    /** Is told of each file that the document was written to. */
    public void setOnSaved(Consumer<Path> listener) {
        onSaved = listener;
    }

    /** Is asked to compare the document with another file. */
    public void setOnCompare(Consumer<Path> listener) {
        copies.onCompare(listener);
    }

    /** Asks for a file and opens it. */
    public void openAsking() {
        guarded(() -> ask.fileToOpen().ifPresent(this::read));
    }

    /** Opens a file. */
    public void open(Path path) {
        guarded(() -> read(path));
    }

    /** Opens a thesis that is in no file yet: a preset, a blank one, one read from a memo. */
    public void openFresh(Thesis thesis) {
        guarded(() -> show(thesis, null));
    }

    /** Opens what a crash left; it is unsaved until it is saved. */
    public void openLeft(Recovery.Offer offer) {
        Optional<Path> path = offer.work().document();
        tasks.run(
                () -> path.filter(Files::isRegularFile).map(store::open),
                from -> {
                    show(offer.work().thesis(), from.orElse(null));
                    workspace.openUnsaved(
                            offer.work().thesis(), from.map(OpenFile::path).orElse(null));
                    workspace.activate(offer.work().scenario());
                    safety.takesUp(offer);
                },
                failure -> {
                    LOG.warn("The file of recovered work cannot be read", failure);
                    show(offer.work().thesis(), null);
                    workspace.openUnsaved(offer.work().thesis(), null);
                    safety.takesUp(offer);
                });
    }

    /** Puts an earlier version in place of the document, as an unsaved change of the same file. */
    public void openEarlier(EarlierVersion version) {
        tasks.run(
                () -> version.read().thesis(),
                thesis -> workspace.edit(Edit.of(words.get("earlier")), before -> thesis),
                failure -> put("earlier.broken", failure, List.of()));
    }

    private void read(Path path) {
        reading.set(true);
        tasks.run(
                () -> store.open(path),
                read -> {
                    show(read.thesis(), read);
                    reading.set(false);
                },
                failure -> {
                    refused(path, failure);
                    reading.set(false);
                });
    }

    void show(Thesis thesis, @Nullable OpenFile from) {
        notices.clear();
        saveFailed.set(false);
        file = from;
        boolean readOnly = from != null && from.opened().readOnly();
        workspace.open(thesis, from == null ? null : from.path(), readOnly);
        live.refresh();
        safety.opened(from);
        open.set(true);
        if (from == null) {
            watch.rest();
        } else {
            watch.watch(from);
            remember(from.path());
            strangers.opened(from);
            copies.lookFor(
                    from.path(),
                    () -> from.path().equals(workspace.fileProperty().get()));
            from.notices().forEach(notice -> say(readOnly ? Level.WARNING : Level.NOTE, notice));
            safety.findLeftOf(from.path(), this::offerLeft);
        }
    }

    /** The file was opened past the start screen, where unsaved work of it would have been offered. */
    private void offerLeft(Recovery.Offer offer) {
        if (!offer.work()
                .document()
                .equals(Optional.ofNullable(workspace.fileProperty().get()))) {
            return;
        }
        notices.put(new NoticeLine(
                Level.WARNING,
                UiWords.of(FileProblem.UNSAVED_WORK.sentence()),
                List.of(
                        new Choice(words.get("left.open"), () -> guarded(() -> openLeft(offer))),
                        new Choice(words.get("left.discard"), () -> safety.discard(offer))),
                FileProblem.UNSAVED_WORK.code()));
    }

    private void say(Level level, Notice notice) {
        String text = notice.text(UiWords.tongue());
        notices.put(new NoticeLine(level, text, List.of(), notice.problem().code()));
    }

    private void refused(Path path, Exception failure) {
        Choice other = new Choice(words.get("open.other"), this::openAsking);
        goodPart.refused(path, failure, other, part -> guarded(() -> openGoodPart(path, part)));
    }

    /** It is in no file, so that saving asks for one. */
    private void openGoodPart(Path path, GoodPart.Found part) {
        show(part.thesis(), null);
        workspace.openUnsaved(part.thesis(), null);
        goodPart.opened(path, part);
    }

    private void put(String key, Exception failure, List<Choice> choices) {
        Failure why = Failure.of(failure);
        notices.put(new NoticeLine(Level.DANGER, words.get(key, why.sentence()), choices, why.code()));
    }

    /** Saves to the document's file, or asks for one. */
    public void save() {
        if (workspace.onlyShownProperty().get()) {
            strangers.remind();
        } else {
            saveThen(() -> {});
        }
    }

    void saveThen(Runnable then) {
        OpenFile last = file;
        if (last == null || workspace.readOnlyProperty().get()) {
            saveAsThen(then);
            return;
        }
        Thesis thesis = workspace.keptProperty().get();
        tasks.run(
                () -> store.save(thesis, last),
                outcome -> {
                    if (outcome instanceof SaveOutcome.Saved saved) {
                        written(thesis, saved, then);
                    } else {
                        outside.met(last, (SaveOutcome.ChangedOutside) outcome, then);
                    }
                },
                failure -> notSaved(failure, then));
    }

    /** Asks for a file and saves there. */
    public void saveAs() {
        saveAsThen(() -> {});
    }

    private void saveAsThen(Runnable then) {
        Thesis thesis = workspace.keptProperty().get();
        ask.fileToSave(FileNameOf.title(thesis.title())).ifPresent(path -> writeTo(path, thesis, then));
    }

    void writeTo(Path path, Thesis thesis, Runnable then) {
        tasks.run(
                () -> store.saveAs(thesis, path),
                saved -> written(thesis, saved, then),
                failure -> notSaved(failure, then));
    }

    private void written(Thesis thesis, SaveOutcome.Saved saved, Runnable then) {
        file = saved.file();
        saveFailed.set(false);
        workspace.saved(thesis, saved.file().path());
        watch.watch(saved.file());
        safety.saved(saved.file());
        strangers.written(saved.file());
        remember(saved.file().path());
        saved.notices().forEach(notice -> say(Level.NOTE, notice));
        onSaved.accept(saved.file().path());
        then.run();
    }

    private void notSaved(Exception failure, Runnable then) {
        saveFailed.set(true);
        put(
                "save.failed",
                failure,
                List.of(
                        new Choice(words.get("save.again"), () -> saveThen(then)),
                        new Choice(words.get("save.as"), () -> saveAsThen(then))));
    }

    private void changedOutside(SaveOutcome.ChangedOutside change) {
        OpenFile now = file;
        if (now != null) {
            outside.seen(now, change);
        }
    }

    /** What is in a file counts as read: the next save may replace it. */
    void adopt(OpenFile now) {
        file = now;
        watch.watch(now);
    }

    /** Keeps a version that the file has now among the earlier ones, then goes on. */
    void keepVersion(OpenFile version, Runnable then) {
        safety.keepVersion(version, then);
    }

    /** Reads a thesis that is not to be opened; on a thread of work. */
    public Thesis readOther(Path path) {
        return ThesisReader.read(path).thesis();
    }

    /** Says why a file could not be read. */
    public void unreadable(Exception failure) {
        put("other.failed", failure, List.of());
    }

    /** Writes a copy of a thesis where the person wants it; the open document and its file are not concerned. */
    public void writeCopy(Thesis copy, Consumer<Path> then) {
        ask.fileToSave(FileNameOf.title(copy.title()))
                .ifPresent(path -> tasks.run(
                        () -> store.saveAs(copy, path),
                        saved -> {
                            notices.say(new Toast(words.get("copied"), List.of()));
                            then.accept(saved.file().path());
                        },
                        failure -> put("save.failed", failure, List.of())));
    }

    /** Goes back to the start screen. */
    public void close() {
        guarded(this::forget);
    }

    private void forget() {
        watch.rest();
        safety.leave();
        file = null;
        notices.clear();
        open.set(false);
    }

    /** Does something that would lose unsaved changes, unless the person would rather keep them. */
    public void guarded(Runnable action) {
        if (!open.get() || !workspace.editedProperty().get()) {
            action.run();
            return;
        }
        switch (ask.saveBeforeClosing(workspace.keptProperty().get().title())) {
            case SAVE -> saveThen(action);
            case DISCARD -> action.run();
            case CANCEL -> {}
        }
    }

    private void remember(Path path) {
        OptionalDouble moic = Optional.of(live.picture())
                .filter(picture -> !workspace.whatIfProperty().get())
                .flatMap(Picture::expected)
                .map(Expected::moic)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        recent.add(new RecentFile(path, workspace.keptProperty().get().title(), clock.instant(), moic));
    }
}
