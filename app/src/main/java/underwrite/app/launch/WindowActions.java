package underwrite.app.launch;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.release.Release;
import underwrite.app.screen.HelpTopic;
import underwrite.app.screen.Overlay;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.files.Ask;
import underwrite.app.screen.files.Documents;
import underwrite.app.screen.files.MemoImport;
import underwrite.app.screen.help.AboutCard;
import underwrite.app.screen.help.HelpView;
import underwrite.app.screen.help.KeysSheet;
import underwrite.app.screen.preferences.PreferencesCard;
import underwrite.app.theme.Theme;

/** What can be done with or without a document. */
final class WindowActions {
    private static final Logger LOG = LoggerFactory.getLogger(WindowActions.class);

    private final Core core;
    private final Documents documents;
    private final Ask ask;
    private final Overlay overlay;
    private final Runnable quit;
    private @Nullable HelpView help;

    WindowActions(Core core, Documents documents, Ask ask, Overlay overlay, Runnable quit) {
        this.core = core;
        this.documents = documents;
        this.ask = ask;
        this.overlay = overlay;
        this.quit = quit;
    }

    void bind() {
        ActionTable actions = core.actions;
        MemoImport memo = new MemoImport(
                core.workspace, documents.openProperty()::get, documents, ask, overlay, core.notices, core.tasks);
        actions.bind(Action.NEW, () -> documents.openFresh(core.blank()))
                .bind(Action.OPEN, documents::openAsking)
                .bind(Action.IMPORT_MEMO, memo::ask)
                .bind(Action.QUIT, quit)
                .bind(Action.LARGER, () -> core.look.zoomBy(1))
                .bind(Action.SMALLER, () -> core.look.zoomBy(-1))
                .bind(Action.ORDINARY_SIZE, () -> core.look.zoomTo(1))
                .bind(Action.SWITCH_THEME, core.look::switchTheme)
                .bind(Action.SYSTEM_THEME, () -> core.look.use(Theme.SYSTEM))
                .bindSwitch(Action.LESS_MOTION, core.look.lessMotionProperty())
                .bind(Action.PREFERENCES, this::preferences)
                .bind(Action.KEYS, () -> overlay.show(new KeysSheet(core.actions), Pos.CENTER))
                .bind(
                        Action.ABOUT,
                        () -> read(Release::libraries, libraries -> overlay.show(new AboutCard(libraries), Pos.CENTER)))
                .bind(Action.HELP_HERE, this::help);
    }

    private void preferences() {
        PreferencesCard card = new PreferencesCard(core.preferences, core.look, core.keys, core.numbers);
        overlay.show(card, Pos.CENTER);
        card.first().requestFocus();
    }

    /** Help on what has the keyboard. */
    private void help() {
        Node owner = overlay.getScene() == null ? null : overlay.getScene().getFocusOwner();
        help(HelpTopic.of(owner).orElse(HelpView.FIRST));
    }

    /** Opens a page of help. */
    void help(String page) {
        HelpView view = help;
        if (view == null) {
            read(() -> HelpView.library(core.numbers), library -> {
                HelpView made = new HelpView(library);
                help = made;
                show(made, page);
            });
        } else {
            show(view, page);
        }
    }

    private void show(HelpView view, String page) {
        view.open(page);
        overlay.show(view, Pos.CENTER);
        view.first().requestFocus();
    }

    /** Reads something that ships with the program and would be felt if the window waited for it. */
    private <T> void read(Callable<T> source, Consumer<? super T> then) {
        core.tasks.run(source, then, failure -> LOG.error("The program is not whole", failure));
    }
}
