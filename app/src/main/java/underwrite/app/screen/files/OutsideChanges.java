package underwrite.app.screen.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.app.screen.merge.MergeCard;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Choice;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.app.screen.notices.Notices;
import underwrite.app.screen.notices.Toast;
import underwrite.app.workspace.Edit;
import underwrite.app.workspace.Workspace;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.store.OpenFile;
import underwrite.model.file.store.SaveOutcome.ChangedOutside;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/**
 * What is done when somebody else changes the open file. Without edits of our own their version is shown quietly; otherwise the person
 * keeps, takes or merges, and whichever it is, the other version is not lost: theirs is kept among the earlier versions, ours is one undo
 * away.
 */
final class OutsideChanges {
    private final Documents documents;
    private final Workspace workspace;
    private final Notices notices;
    private final Conflicts conflicts;
    private final Words words = UiWords.of(OutsideChanges.class);
    private @Nullable ChangedOutside metBySave;

    OutsideChanges(Documents documents, Workspace workspace, Notices notices, Conflicts conflicts) {
        this.documents = documents;
        this.workspace = workspace;
        this.notices = notices;
        this.conflicts = conflicts;
    }

    /** The watch has seen a change. */
    void seen(OpenFile now, ChangedOutside change) {
        FileProblem problem = change.what().problem();
        boolean edited =
                workspace.editedProperty().get() || workspace.whatIfProperty().get();
        if (problem == FileProblem.MOVED_OUTSIDE && change.theirs().isPresent()) {
            follow(change.theirs().get(), change);
        } else if (change.theirs().isPresent() && !edited) {
            reload(change.theirs().get());
        } else {
            if (change.theirs().isEmpty() && problem != FileProblem.DISK_GONE) {
                workspace.lost();
            }
            tell(now, change);
        }
    }

    /** A line that waits for the answer to a save says more than the watch does of the same change. */
    private void tell(OpenFile now, ChangedOutside change) {
        boolean said = change.equals(metBySave) && notices.shows(sentence(change));
        if (!said) {
            put(now, change, Optional.empty());
        }
    }

    /** A save was not begun because of a change; {@code then} follows once the document is saved after all. */
    void met(OpenFile now, ChangedOutside change, Runnable then) {
        if (change.what().problem() == FileProblem.MOVED_OUTSIDE
                && change.theirs().isPresent()) {
            follow(change.theirs().get(), change);
            documents.saveThen(then);
        } else {
            metBySave = change;
            put(now, change, Optional.of(then));
        }
    }

    private static String sentence(ChangedOutside change) {
        return change.what().text(UiWords.tongue());
    }

    private void follow(OpenFile there, ChangedOutside change) {
        documents.adopt(there);
        workspace.moved(there.path());
        notices.put(new NoticeLine(
                Level.NOTE, sentence(change), List.of(), change.what().problem().code()));
    }

    private void reload(OpenFile theirs) {
        String scenario = workspace.active().id();
        documents.show(theirs.thesis(), theirs);
        workspace.activate(scenario);
        notices.say(new Toast(words.get("changed.reloaded"), List.of()));
    }

    private void put(OpenFile now, ChangedOutside change, Optional<Runnable> saving) {
        List<Choice> choices = new ArrayList<>();
        change.theirs().ifPresent(theirs -> {
            Decide decide = new Decide(theirs, saving);
            choices.add(new Choice(
                    words.get("changed.compare"),
                    () -> conflicts.ask(
                            Optional.of(now.thesis()), workspace.keptProperty().get(), theirs.thesis(), decide)));
            choices.add(new Choice(words.get("changed.take"), decide::take));
            choices.add(new Choice(words.get(saving.isPresent() ? "changed.replace" : "changed.keep"), decide::keep));
        });
        if (change.theirs().isEmpty()) {
            String again = change.what().problem() == FileProblem.DISK_GONE ? "save.again" : "changed.restore";
            choices.add(new Choice(words.get(again), () -> restore(now.path(), saving.orElse(() -> {}))));
        }
        choices.add(new Choice(words.get("save.as"), documents::saveAs));
        notices.put(new NoticeLine(
                Level.WARNING,
                sentence(change),
                choices,
                change.what().problem().code()));
    }

    private void restore(Path path, Runnable then) {
        documents.writeTo(path, workspace.keptProperty().get(), then);
    }

    /** Between our version and theirs. */
    private final class Decide implements MergeCard.Decision {
        private final OpenFile theirs;
        private final Optional<Runnable> saving;

        Decide(OpenFile theirs, Optional<Runnable> saving) {
            this.theirs = theirs;
            this.saving = saving;
        }

        @Override
        public void keep() {
            takeNoteOfTheirs();
        }

        @Override
        public void take() {
            documents.keepVersion(theirs, () -> {});
            documents.adopt(theirs);
            workspace.discardWhatIf();
            workspace.edit(Edit.of(words.get("changed.taken")), mine -> theirs.thesis());
            workspace.saved(theirs.thesis(), theirs.path());
        }

        @Override
        public void merge(Thesis merged) {
            workspace.discardWhatIf();
            workspace.edit(Edit.of(words.get("changed.merged")), mine -> merged);
            takeNoteOfTheirs();
        }

        /** What is in the file now counts as seen, so that the next save replaces it; a save that waits for this goes on. */
        private void takeNoteOfTheirs() {
            documents.adopt(theirs);
            workspace.differsFrom(theirs.thesis());
            documents.keepVersion(theirs, () -> saving.ifPresent(documents::saveThen));
        }
    }
}
