package underwrite.app.screen.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import underwrite.app.format.UiWords;
import underwrite.app.live.Live;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Dates;
import underwrite.app.task.Running;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.words.Words;

/** What the status bar says. */
public final class StatusModel {
    private static final int PER_CENT = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** How the document stands to its file. */
    public enum Saved {
        SAVED,
        /** As it came, and in no file. */
        FRESH,
        EDITED,
        FAILED
    }

    /** The bar; the texts are whole. */
    public record Shown(Saved state, String saved, String valid, List<Driver> attention, String took, String asOf) {}

    private final Workspace workspace;
    private final Live live;
    private final Clock clock;
    private final Words words = UiWords.of(StatusModel.class);
    private final ObjectProperty<Optional<LocalTime>> savedAt = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty failed = new SimpleBooleanProperty();
    private final Running running;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();

    public StatusModel(Workspace workspace, Live live, Running running, Clock clock) {
        this.workspace = workspace;
        this.live = live;
        this.running = running;
        this.clock = clock;
        live.pictureProperty().addListener(observable -> refresh());
        workspace.editedProperty().addListener(observable -> refresh());
        workspace.heldProperty().addListener(observable -> refresh());
        workspace.fileProperty().addListener(observable -> refresh());
        workspace.openedProperty().addListener(observable -> savedAt.set(Optional.empty()));
        savedAt.addListener(observable -> refresh());
        failed.addListener(observable -> refresh());
        refresh();
    }

    /** The document was written just now. */
    public void saved() {
        savedAt.set(Optional.of(LocalTime.now(clock)));
    }

    /** Whether the document could not be written. */
    public void setFailed(boolean now) {
        failed.set(now);
    }

    /** The time that the projections take is told when a hand lets go: in a drag it would flicker. */
    private String took(Picture picture) {
        Shown before = shown.get();
        if (before != null && workspace.heldProperty().get()) {
            return before.took();
        }
        return words.get(
                picture.scenarios().size() == 1 ? "status.took.one" : "status.took",
                picture.scenarios().size(),
                Math.max(1, picture.took().toNanos() / 1000));
    }

    private void refresh() {
        Picture picture = live.picture();
        Saved state = state();
        List<Driver> attention = picture.scenarios().stream()
                .map(ScenarioPicture::clashes)
                .flatMap(List::stream)
                .flatMap(clash -> clash.drivers().stream())
                .distinct()
                .toList();
        shown.set(new Shown(
                state,
                savedText(state),
                validText(attention),
                attention,
                took(picture),
                Optional.ofNullable(picture.thesis().asOf())
                        .map(date -> words.get("status.asOf", Dates.day(date)))
                        .orElse("")));
    }

    private Saved state() {
        if (failed.get()) {
            return Saved.FAILED;
        }
        if (workspace.editedProperty().get()) {
            return Saved.EDITED;
        }
        return workspace.fileProperty().get() == null ? Saved.FRESH : Saved.SAVED;
    }

    private String savedText(Saved state) {
        Optional<String> time = savedAt.get().map(TIME::format);
        return switch (state) {
            case FAILED -> words.get("status.failed");
            case EDITED ->
                time.map(at -> words.get("status.edited.since", at)).orElseGet(() -> words.get("status.edited"));
            case FRESH -> words.get("status.asPreset");
            case SAVED -> time.map(at -> words.get("status.saved", at)).orElseGet(() -> words.get("status.unchanged"));
        };
    }

    private String validText(List<Driver> attention) {
        return switch (attention.size()) {
            case 0 -> words.get("status.valid", Input.all().size());
            case 1 -> words.get("status.attention.one");
            default -> words.get("status.attention", attention.size());
        };
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Work that is under way. */
    Running running() {
        return running;
    }

    /** Work under way in a few words, with its per cent; empty when there is none. */
    String workText(Optional<Running.Work> work) {
        return work.map(now -> words.get("work", now.words(), Math.round(now.fraction() * PER_CENT)))
                .orElse("");
    }
}
