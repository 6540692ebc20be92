package underwrite.app.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;
import underwrite.app.screen.Place;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.details.DetailsCard;
import underwrite.app.screen.files.Ask;
import underwrite.app.screen.files.Documents;
import underwrite.app.screen.files.EarlierCard;
import underwrite.app.screen.files.EvidencePacks;
import underwrite.app.screen.files.MemoExport;
import underwrite.app.screen.files.MemoForm;
import underwrite.app.screen.files.Safety;
import underwrite.app.screen.files.ShareCard;
import underwrite.app.screen.merge.ChangeSummary;
import underwrite.app.screen.merge.FileComparison;
import underwrite.app.screen.simulation.CorrelationsCard;
import underwrite.app.screen.simulation.SamplesExport;
import underwrite.app.workspace.Edit;
import underwrite.app.workspace.Step;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Group;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What can be done with a document. */
final class ShellActions {
    private static final Map<Action, Place> PLACES = Map.of(
            Action.TAB_PROJECTION, Place.PROJECTION,
            Action.TAB_RETURNS, Place.RETURNS,
            Action.TAB_STRUCTURE, Place.STRUCTURE,
            Action.TAB_SENSITIVITY, Place.SENSITIVITY,
            Action.TAB_SIMULATION, Place.SIMULATION,
            Action.TAB_COMPARE, Place.COMPARE,
            Action.TAB_EVIDENCE, Place.EVIDENCE,
            Action.TAB_MEMO, Place.MEMO);
    private static final Map<Action, Group> GROUPS = Map.of(
            Action.GROUP_VALUATION, Group.VALUATION,
            Action.GROUP_CAPEX, Group.CAPEX,
            Action.GROUP_MOAT, Group.MOAT,
            Action.GROUP_MARKET, Group.MARKET);

    private static final int NUMBERED = 9;

    private final Core core;
    private final ShellParts shell;
    private final Documents documents;
    private final Ask ask;
    private final Overlay overlay;
    private final Words words = UiWords.of(ShellActions.class);

    ShellActions(Core core, ShellParts shell, Documents documents, Ask ask, Overlay overlay) {
        this.core = core;
        this.shell = shell;
        this.documents = documents;
        this.ask = ask;
        this.overlay = overlay;
    }

    void bind() {
        files();
        editing();
        looking();
        scenarios();
        simulating();
    }

    private void files() {
        core.actions
                .bind(Action.SAVE, documents.openProperty(), documents::save)
                .bind(Action.SAVE_AS, documents.openProperty(), documents::saveAs)
                .bind(Action.CLOSE, documents.openProperty(), documents::close);
        MemoExport memo = new MemoExport(core.live, ask, core.notices, core.tasks, core.running, core::openFile);
        whenOpen(Action.EXPORT_MEMO, () -> memo.export(MemoForm.WORKBOOK));
        whenOpen(Action.EXPORT_PAGES, () -> memo.export(MemoForm.PAGES));
        whenOpen(
                Action.SHARE,
                () -> overlay.show(
                        new ShareCard(core.workspace.keptProperty().get(), core.numbers, overlay, new MailPost()),
                        Pos.CENTER));
        EvidencePacks packs =
                new EvidencePacks(core.workspace, ask, core.notices, core.tasks, shell.navigation::showOnly);
        whenOpen(Action.IMPORT_EVIDENCE, packs::take);
        whenOpen(Action.EXPORT_EVIDENCE, packs::give);
        FileComparison comparison = new FileComparison(
                core.workspace, core.numbers, overlay, core.tasks, documents::readOther, documents::unreadable);
        documents.setOnCompare(comparison::with);
        whenOpen(Action.COMPARE_FILE, () -> ask.fileToOpen().ifPresent(comparison::with));
        whenOpen(Action.EARLIER, () -> core.safety.earlier(new ChangeSummary(core.numbers), this::showEarlier));
        core.actions.bind(
                Action.STOP,
                Bindings.createBooleanBinding(
                        () -> core.running.nowProperty().get().isPresent(), core.running.nowProperty()),
                core.running::stop);
    }

    private void showEarlier(List<Safety.Kept> versions) {
        overlay.show(
                new EarlierCard(versions, core.clock.getZone(), version -> {
                    overlay.hide();
                    documents.openEarlier(version);
                }),
                Pos.CENTER);
    }

    /** Copies go out by the mail program of the system. */
    private final class MailPost implements ShareCard.Post {
        @Override
        public void write(Thesis copy, Consumer<Path> then) {
            documents.writeCopy(copy, then);
        }

        @Override
        public void open(URI address) {
            core.openAddress.accept(address);
        }
    }

    private void editing() {
        step(Action.UNDO, core.workspace.lastStepProperty(), "undo", core.workspace::undo);
        step(Action.REDO, core.workspace.nextStepProperty(), "redo", core.workspace::redo);
        whenOpen(Action.FIND, shell.palette::open);
        whenOpen(Action.FILTER, () -> {
            shell.panels.openDrivers();
            shell.driverPanel.focusFilter();
        });
        whenOpen(Action.RESET_GROUP, shell.drivers::resetGroup);
        whenOpen(Action.DETAILS, () -> {
            DetailsCard card = new DetailsCard(core.workspace.thesis(), core.edits, overlay);
            overlay.show(card, Pos.CENTER);
            card.first().requestFocus();
        });
    }

    private void step(Action action, ReadOnlyObjectProperty<@Nullable Step> step, String key, Runnable handler) {
        BooleanBinding possible = Bindings.and(documents.openProperty(), step.isNotNull());
        StringBinding name =
                Bindings.createStringBinding(() -> name(action, step.get(), key), step, core.look.discreetProperty());
        core.actions.bind(action, possible, name, handler);
    }

    private String name(Action action, @Nullable Step step, String key) {
        return step == null ? action.label() : words.get(key, core.numbers.veiled(step.label()));
    }

    private void looking() {
        PLACES.forEach((action, place) -> whenOpen(action, () -> shell.navigation.open(place)));
        GROUPS.forEach((action, group) -> whenOpen(action, () -> {
            shell.panels.openDrivers();
            shell.driverPanel.look(group);
        }));
        ActionTable actions = core.actions;
        actions.bindSwitch(Action.RANGES, shell.drivers.rangesProperty())
                .bindSwitch(Action.TABLES, shell.views.tablesProperty())
                .bindSwitch(Action.LOGARITHMIC, shell.views.logarithmicProperty())
                .bindSwitch(Action.PRESENT, core.look.presentingProperty())
                .bindSwitch(Action.HIDE_AMOUNTS, core.look.discreetProperty());
        whenOpen(Action.FOLD_DRIVERS, shell.panels::toggleDrivers);
        whenOpen(Action.FOLD_RESULTS, shell.panels::toggleResults);
        whenOpen(Action.NEXT_PANEL, shell.focus::next);
    }

    private void simulating() {
        whenOpen(Action.SIMULATE, () -> {
            shell.navigation.open(Place.SIMULATION);
            shell.simulation.simulate();
        });
        whenOpen(Action.GIVE_RANGES, () -> shell.simulation.giveRanges(shell.locked.get()));
        whenOpen(Action.CORRELATIONS, () -> {
            CorrelationsCard card = new CorrelationsCard(core.workspace, core.numbers, overlay);
            overlay.show(card, Pos.CENTER);
            card.first().requestFocus();
        });
        SamplesExport samples = new SamplesExport(shell.desk, ask, core.notices, core.running, core::openFile);
        whenOpen(Action.EXPORT_SAMPLES, samples::export);
    }

    private void scenarios() {
        core.actions
                .bind(Action.ADD_SCENARIO, shell.scenarios.canAdd(), withActive(shell.scenarios::copy))
                .bind(Action.DELETE_SCENARIO, shell.scenarios.canDelete(), withActive(shell.scenarios::delete));
        trying();
        whenOpen(Action.RENAME_SCENARIO, shell.tray::renameActive);
        whenOpen(Action.SCENARIO_PROBABILITY, shell.tray::typeActiveProbability);
        whenOpen(Action.NEXT_SCENARIO, () -> shell.scenarios.move(1));
        whenOpen(Action.PREVIOUS_SCENARIO, () -> shell.scenarios.move(-1));
    }

    /** The same action begins what-if and, without a trace in the document, ends it. */
    private void trying() {
        Workspace workspace = core.workspace;
        BooleanBinding trying = Bindings.and(documents.openProperty(), workspace.whatIfProperty());
        core.actions
                .bind(
                        Action.WHAT_IF,
                        Bindings.and(
                                documents.openProperty(),
                                workspace.onlyShownProperty().not()),
                        Bindings.when(trying).then(words.get("whatIf.discard")).otherwise(Action.WHAT_IF.label()),
                        () -> {
                            if (trying.get()) {
                                workspace.discardWhatIf();
                            } else {
                                workspace.beginWhatIf();
                            }
                        })
                .bind(Action.KEEP_WHAT_IF, trying, () -> workspace.keepWhatIf(Edit.of(words.get("whatIf.step"))));
    }

    /** Ctrl 1 to 9 look at the first nine scenarios. */
    void addScenarioKeys(Scene scene) {
        for (int place = 0; place < NUMBERED; place++) {
            int which = place;
            scene.getAccelerators()
                    .put(KeyCombination.valueOf("Shortcut+" + (place + 1)), () -> shell.scenarios.activate(which));
        }
    }

    /** Esc that nothing else took leaves the presentation. */
    void addEscape(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && core.look.presentingProperty().get()) {
                core.look.presentingProperty().set(false);
                event.consume();
            }
        });
    }

    private Runnable withActive(Consumer<String> action) {
        return () -> action.accept(core.workspace.active().id());
    }

    private void whenOpen(Action action, Runnable handler) {
        core.actions.bind(action, documents.openProperty(), handler);
    }
}
