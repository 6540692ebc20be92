package underwrite.app.screen.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Choice;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.app.screen.notices.Notices;
import underwrite.app.screen.notices.Toast;
import underwrite.app.settings.KnownFiles;
import underwrite.app.workspace.Workspace;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.store.OpenFile;
import underwrite.model.words.Words;

/** Shows a file that nobody wrote or edited here, and takes no edit of it until the person says so. */
final class Strangers {
    private final Workspace workspace;
    private final KnownFiles known;
    private final Notices notices;
    private final Words words = UiWords.of(Strangers.class);
    private @Nullable OpenFile stranger;

    Strangers(Workspace workspace, KnownFiles known, Notices notices) {
        this.workspace = workspace;
        this.known = known;
        this.notices = notices;
        workspace.refusedProperty().addListener(observable -> remind());
    }

    /** A file was opened; one of a newer version has a line of its own. */
    void opened(OpenFile file) {
        if (file.opened().readOnly() || known.knows(file)) {
            return;
        }
        stranger = file;
        workspace.onlyShow();
        notices.put(new NoticeLine(Level.NOTE, words.get("stranger"), List.of(editing()), FileProblem.STRANGER.code()));
    }

    /** A file was written: it is no stranger. */
    void written(OpenFile file) {
        known.learn(file);
        workspace.allowEdits();
    }

    private Choice editing() {
        return new Choice(words.get("stranger.edit"), this::edit);
    }

    private void edit() {
        OpenFile file = stranger;
        if (file != null) {
            written(file);
            notices.removeText(words.get("stranger"));
        }
    }

    /** Says why an edit was not taken, and how it would be. */
    void remind() {
        notices.say(new Toast(words.get("stranger.refused"), List.of(editing())));
    }
}
