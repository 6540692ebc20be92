package underwrite.app.workspace;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Group;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * The open document. Every change goes through {@link #edit}, so every change can be undone; the document is immutable, so undo puts the
 * old one back. Which scenario and slider tab are looked at is kept here too, since undo returns to them, but is no step itself.
 *
 * <p>Used on one thread, that of the window.
 */
public final class Workspace {
    private final ReadOnlyObjectWrapper<Thesis> thesis;
    private final ReadOnlyObjectWrapper<Thesis> kept;
    private final ReadOnlyBooleanWrapper whatIf = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper onlyShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper refused = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper activeScenario = new ReadOnlyStringWrapper();
    private final ObjectProperty<Group> group = new SimpleObjectProperty<>(Group.VALUATION);
    private final ReadOnlyObjectWrapper<@Nullable Step> lastStep = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Step> nextStep = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();
    private final List<Consumer<Step>> revealers = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final History steps;
    private History history;
    private String whatIfFrom = "";
    private @Nullable Thesis saved;

    /** A workspace that shows a thesis that is in no file yet. */
    public Workspace(Thesis first, InstantSource clock) {
        thesis = new ReadOnlyObjectWrapper<>(first);
        kept = new ReadOnlyObjectWrapper<>(first);
        this.clock = clock;
        steps = new History(clock);
        history = steps;
        open(first, null, false);
    }

    /**
     * Puts a document in place of the open one; there is nothing to undo then.
     *
     * @param from the file it was read from, or null when it is in none
     * @param onlyToRead it cannot be written back over its file
     */
    public void open(Thesis document, @Nullable Path from, boolean onlyToRead) {
        leaveWhatIf();
        history.clear();
        opened.set(opened.get() + 1);
        saved = document;
        file.set(from);
        readOnly.set(onlyToRead);
        onlyShown.set(false);
        show(document);
        activeScenario.set(document.mainScenario().id());
        refresh();
    }

    /** The same, for a document that holds more than its file does, such as a recovered copy. */
    public void openUnsaved(Thesis document, @Nullable Path from) {
        open(document, from, false);
        saved = null;
        refresh();
    }

    /** The document is only shown: no edit is taken until {@link #allowEdits()}. */
    public void onlyShow() {
        onlyShown.set(true);
    }

    /** Edits are taken from now on. */
    public void allowEdits() {
        onlyShown.set(false);
    }

    /**
     * Changes the document. A change that changes nothing is no step; while the document is only shown, none is taken. One that continues
     * a step, as in a drag, is made on the document as it was before that step.
     */
    public void edit(Edit edit, UnaryOperator<Thesis> change) {
        if (onlyShown.get()) {
            refused.set(refused.get() + 1);
            return;
        }
        Thesis before = thesis.get();
        Thesis after = change.apply(history.startOf(edit, before));
        if (after.equals(before)) {
            return;
        }
        history.record(edit, before, after);
        show(after);
        refresh();
    }

    /** A drag begins: edits with one key are one step until {@link #release()}. */
    public void hold() {
        history.hold();
        held.set(true);
        refresh();
    }

    /** The drag has ended. */
    public void release() {
        history.release();
        held.set(false);
        refresh();
    }

    /** Makes whatever edits an action makes one step of its own. */
    public void asOneStep(Runnable action) {
        hold();
        action.run();
        release();
    }

    /**
     * From now on edits are only tried: what is shown follows them, the document that is saved and recovered stays as it is. The tried
     * edits have steps of their own to undo, until {@link #keepWhatIf} or {@link #discardWhatIf}.
     */
    public void beginWhatIf() {
        if (whatIf.get()) {
            return;
        }
        release();
        whatIfFrom = activeScenario.get();
        history = new History(clock);
        whatIf.set(true);
        refresh();
    }

    /** Takes what was tried into the document, as one step under these words. */
    public void keepWhatIf(Edit edit) {
        if (!whatIf.get()) {
            return;
        }
        Thesis tried = thesis.get();
        leaveWhatIf();
        if (!tried.equals(kept.get())) {
            history.record(edit, kept.get(), tried);
        }
        show(tried);
        refresh();
    }

    /** Forgets what was tried: back to the document, and to the scenario that was looked at then. */
    public void discardWhatIf() {
        if (!whatIf.get()) {
            return;
        }
        leaveWhatIf();
        show(kept.get());
        activate(whatIfFrom);
        refresh();
    }

    private void leaveWhatIf() {
        history = steps;
        whatIf.set(false);
    }

    /** Takes the last step back and goes to where it was made. */
    public void undo() {
        history.undo().ifPresent(step -> {
            show(step.before());
            refresh();
            reveal(step);
        });
    }

    /** Makes the step again that was taken back last, and goes to where it was made. */
    public void redo() {
        history.redo().ifPresent(step -> {
            show(step.after());
            refresh();
            reveal(step);
        });
    }

    /** The document as it is now has been written to a file. */
    public void saved(Thesis written, Path to) {
        steps.seal();
        saved = written;
        file.set(to);
        readOnly.set(false);
        refresh();
    }

    /** The file of the document has another name now. */
    public void moved(Path to) {
        file.set(to);
    }

    /** The file holds another thesis now: whether the document is edited is measured on that. */
    public void differsFrom(Thesis inFile) {
        steps.seal();
        saved = inFile;
        refresh();
    }

    /** The file of the document is gone: nothing holds it but this. */
    public void lost() {
        saved = null;
        refresh();
    }

    /** Looks at another scenario. */
    public void activate(String scenarioId) {
        if (thesis.get().scenario(scenarioId).isPresent()) {
            history.seal();
            activeScenario.set(scenarioId);
        }
    }

    /** Is told each step that was undone or redone, to show its place. */
    public void onReveal(Consumer<Step> revealer) {
        revealers.add(revealer);
    }

    private void reveal(Step step) {
        Edit edit = step.edit();
        if (edit.scenario() != null) {
            activate(edit.scenario());
        }
        Group place = edit.group();
        if (place != null) {
            group.set(place);
        }
        revealers.forEach(revealer -> revealer.accept(step));
    }

    private void show(Thesis document) {
        Thesis before = thesis.get();
        String active = activeScenario.get();
        thesis.set(document);
        if (!whatIf.get()) {
            kept.set(document);
        }
        if (active != null && document.scenario(active).isEmpty()) {
            activeScenario.set(neighbour(before, active, document));
        }
    }

    /** The scenario that stands where the one that went away stood. */
    private static String neighbour(Thesis before, String gone, Thesis document) {
        List<String> ids = before.scenarios().stream().map(Scenario::id).toList();
        int place =
                Math.min(Math.max(0, ids.indexOf(gone)), document.scenarios().size() - 1);
        return document.scenarios().get(place).id();
    }

    private void refresh() {
        edited.set(!kept.get().equals(saved));
        lastStep.set(history.lastDone().orElse(null));
        nextStep.set(history.nextUndone().orElse(null));
    }

    /** The document as it is shown: as it is now, or as it would be with what is tried. */
    public Thesis thesis() {
        return thesis.get();
    }

    public ReadOnlyObjectProperty<Thesis> thesisProperty() {
        return thesis.getReadOnlyProperty();
    }

    /** The document itself, without what is only tried: what is saved and recovered. */
    public ReadOnlyObjectProperty<Thesis> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Whether edits are only tried for now. */
    public ReadOnlyBooleanProperty whatIfProperty() {
        return whatIf.getReadOnlyProperty();
    }

    /** The scenario looked at. */
    public Scenario active() {
        return thesis.get().scenario(activeScenario.get()).orElseGet(thesis.get()::mainScenario);
    }

    /** How many documents have been opened; changes before another document shows. */
    public ReadOnlyIntegerProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The id of the scenario looked at. */
    public ReadOnlyStringProperty activeScenarioProperty() {
        return activeScenario.getReadOnlyProperty();
    }

    /** The file that the document is kept in; empty when it is in none. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether the document holds something that its file does not. */
    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Whether the document cannot be written back over its file. */
    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /** Whether the document is only shown for now. */
    public ReadOnlyBooleanProperty onlyShownProperty() {
        return onlyShown.getReadOnlyProperty();
    }

    /** How many edits were not taken since the document is only shown. */
    public ReadOnlyIntegerProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Whether something is being dragged. */
    public ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** The slider tab looked at. */
    public ObjectProperty<Group> groupProperty() {
        return group;
    }

    /** The step that undo takes back, or null. */
    public ReadOnlyObjectProperty<@Nullable Step> lastStepProperty() {
        return lastStep.getReadOnlyProperty();
    }

    /** The step that redo makes again, or null. */
    public ReadOnlyObjectProperty<@Nullable Step> nextStepProperty() {
        return nextStep.getReadOnlyProperty();
    }
}
