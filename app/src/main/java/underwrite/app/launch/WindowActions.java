package underwrite.app.launch;

import java.time.LocalDate;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.files.BlankThesis;
import underwrite.app.screen.files.Documents;
import underwrite.app.theme.Theme;

/** What can be done with or without a document. */
final class WindowActions {
    private final Core core;
    private final Documents documents;
    private final Runnable quit;

    WindowActions(Core core, Documents documents, Runnable quit) {
        this.core = core;
        this.documents = documents;
        this.quit = quit;
    }

    void bind() {
        ActionTable actions = core.actions;
        actions.bind(Action.NEW, () -> documents.openFresh(BlankThesis.asOf(LocalDate.now(core.clock))))
                .bind(Action.OPEN, documents::openAsking)
                .bind(Action.QUIT, quit)
                .bind(Action.LARGER, () -> core.look.zoomBy(1))
                .bind(Action.SMALLER, () -> core.look.zoomBy(-1))
                .bind(Action.ORDINARY_SIZE, () -> core.look.zoomTo(1))
                .bind(Action.SWITCH_THEME, core.look::switchTheme)
                .bind(Action.SYSTEM_THEME, () -> core.look.use(Theme.SYSTEM))
                .bindSwitch(Action.LESS_MOTION, core.look.lessMotionProperty());
    }
}
