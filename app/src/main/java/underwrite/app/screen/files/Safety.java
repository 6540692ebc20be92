package underwrite.app.screen.files;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.UiWords;
import underwrite.app.screen.merge.ChangeSummary;
import underwrite.app.task.Tasks;
import underwrite.app.workspace.Workspace;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.file.store.Backups;
import underwrite.model.file.store.EarlierVersion;
import underwrite.model.file.store.OpenFile;
import underwrite.model.file.store.Recovery;
import underwrite.model.file.store.RecoveryJournal;
import underwrite.model.file.store.Snapshot;
import underwrite.model.thesis.Thesis;

/** Takes down unsaved work so that a crash loses seconds at most, and keeps earlier versions of what was opened and saved. */
public final class Safety {
    private static final Logger LOG = LoggerFactory.getLogger(Safety.class);

    private final Workspace workspace;
    private final Recovery recovery;
    private final Backups backups;
    private final Tasks tasks;
    private final InstantSource clock;
    private @Nullable RecoveryJournal journal;
    private @Nullable OpenFile file;
    private Optional<Recovery.Offer> takenUp = Optional.empty();
    private Optional<Runnable> held = Optional.empty();
    private long edits;
    private long opening;

    public Safety(Workspace workspace, Recovery recovery, Backups backups, Tasks tasks, InstantSource clock) {
        this.workspace = workspace;
        this.recovery = recovery;
        this.backups = backups;
        this.tasks = tasks;
        this.clock = clock;
        workspace.keptProperty().addListener(observable -> edits++);
        workspace.keptProperty().addListener(observable -> note());
        workspace.editedProperty().addListener(observable -> note());
    }

    /** Another document is open. */
    void opened(@Nullable OpenFile now) {
        leave();
        file = now;
        edits = 0;
        long which = opening;
        tasks.run(
                () -> {
                    if (now != null) {
                        backups.keepOpened(now);
                    }
                    return recovery.journal(Optional.ofNullable(now).map(OpenFile::path));
                },
                made -> begin(made, which),
                failure -> LOG.warn("Unsaved work of this document cannot be taken down", failure));
    }

    /** The document that is open now is what a crash left: that is given up once it has been taken down anew. */
    void takesUp(Recovery.Offer offer) {
        takenUp = Optional.of(offer);
        giveUpTakenUp();
    }

    private void giveUpTakenUp() {
        RecoveryJournal now = journal;
        if (now != null && takenUp.isPresent() && workspace.editedProperty().get()) {
            Recovery.Offer old = takenUp.get();
            takenUp = Optional.empty();
            now.note(snapshot());
            tasks.run(
                    () -> {
                        if (now.flush()) {
                            recovery.discard(old);
                        }
                        return old;
                    },
                    done -> {},
                    failure -> LOG.warn("Recovered work was not taken down anew", failure));
        }
    }

    private void begin(RecoveryJournal made, long which) {
        if (which == opening) {
            journal = made;
            note();
            giveUpTakenUp();
        } else {
            made.close();
        }
    }

    /** The document was written to a file. */
    void saved(OpenFile now) {
        boolean elsewhere = file == null || !file.path().equals(now.path());
        if (elsewhere) {
            opened(now);
        } else {
            file = now;
        }
        tasks.run(
                () -> {
                    backups.keepSaved(now);
                    return now;
                },
                kept -> note(),
                failure -> LOG.warn("The saved version was not kept", failure));
    }

    /** Keeps what is in a file now among its earlier versions, then goes on. */
    void keepVersion(OpenFile now, Runnable then) {
        tasks.run(
                () -> {
                    backups.keepOpened(now);
                    return now;
                },
                kept -> then.run(),
                failure -> LOG.warn("A version was not kept", failure));
    }

    private void note() {
        RecoveryJournal now = journal;
        if (now == null) {
            return;
        }
        if (workspace.editedProperty().get()) {
            now.note(snapshot());
        } else {
            tasks.run(
                    () -> {
                        now.forget();
                        return now;
                    },
                    done -> {},
                    failure -> LOG.warn("Saved work was not cleared away", failure));
        }
    }

    private Snapshot snapshot() {
        Optional<OpenFile> from = Optional.ofNullable(file);
        Thesis kept = workspace.keptProperty().get();
        return new Snapshot(
                from.map(OpenFile::path),
                from.map(OpenFile::content),
                workspace.readOnlyProperty().get(),
                kept.scenario(workspace.active().id())
                        .orElseGet(kept::mainScenario)
                        .id(),
                Math.max(1, edits),
                clock.instant(),
                kept);
    }

    /** Takes down at once what is waiting: the window has lost the focus. */
    public void flush() {
        RecoveryJournal now = journal;
        if (now != null) {
            tasks.run(
                    () -> {
                        now.flush();
                        return now;
                    },
                    done -> {},
                    failure -> LOG.warn("Unsaved work was not taken down", failure));
        }
    }

    /** The document is closed on purpose: nothing of it is left to recover. */
    public void leave() {
        opening++;
        takenUp = Optional.empty();
        RecoveryJournal now = journal;
        journal = null;
        file = null;
        if (now != null) {
            now.close();
        }
    }

    /** What a crash left, and how far it is from its file. */
    public record Left(Recovery.Offer offer, String changes) {}

    /** Looks for nothing that a crash left until it is told to: reading it may be what crashed the program. */
    public void hold() {
        held = Optional.of(() -> {});
    }

    /** Looks now for what was to be looked for. */
    public void release() {
        Optional<Runnable> look = held;
        held = Optional.empty();
        look.ifPresent(Runnable::run);
    }

    /** Looks for what a crash left. */
    public void findLeft(ChangeSummary summary, Consumer<List<Left>> found) {
        if (held.isPresent()) {
            held = Optional.of(() -> findLeft(summary, found));
            return;
        }
        tasks.run(
                () -> recovery.found().offers().stream()
                        .map(offer -> new Left(
                                offer,
                                offer.saved()
                                        .map(saved -> summary.changes(
                                                saved, offer.work().thesis()))
                                        .orElse("")))
                        .toList(),
                found,
                failure -> LOG.warn("What a crash may have left cannot be looked for", failure));
    }

    /** What a crash left of a file; handed over when there is some. */
    void findLeftOf(Path document, Consumer<Recovery.Offer> found) {
        tasks.run(
                () -> recovery.found().offers().stream()
                        .filter(offer -> offer.work().document().equals(Optional.of(document)))
                        .findFirst(),
                offer -> offer.ifPresent(found),
                failure -> LOG.warn("What a crash may have left cannot be looked for", failure));
    }

    /** The person does not want it. */
    public void discard(Recovery.Offer offer) {
        recovery.discard(offer);
    }

    /** A kept version, and what it would change; why it cannot be read, when it cannot. */
    public record Kept(EarlierVersion version, String summary) {}

    /** The kept versions of the open document, the newest first; handed over when they have been looked for. */
    public void earlier(ChangeSummary summary, Consumer<List<Kept>> found) {
        OpenFile now = file;
        if (now == null) {
            found.accept(List.of());
            return;
        }
        Thesis open = workspace.thesis();
        tasks.run(
                () -> backups.of(now.path()).stream()
                        .map(version -> new Kept(version, summary(summary, open, version)))
                        .toList(),
                found,
                failure -> LOG.warn("Earlier versions cannot be looked for", failure));
    }

    private static String summary(ChangeSummary summary, Thesis open, EarlierVersion version) {
        try {
            return summary.results(open, version.read().thesis());
        } catch (ThesisFileException e) {
            return UiWords.of(e.what());
        }
    }
}
