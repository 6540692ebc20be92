package underwrite.app.screen.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import underwrite.app.format.UiWords;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Choice;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.app.screen.notices.Notices;
import underwrite.app.screen.notices.Toast;
import underwrite.app.task.Tasks;
import underwrite.app.workspace.Edit;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;
import underwrite.model.evidence.PackImport;
import underwrite.model.file.EvidencePack;
import underwrite.model.file.FileBytes;
import underwrite.model.file.store.AtomicSave;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Takes evidence in from a pack, with a report of what that changed, and gives the thesis's own evidence out as one. */
public final class EvidencePacks {
    private static final int NAMED = 3;

    private final Workspace workspace;
    private final Ask ask;
    private final Notices notices;
    private final Tasks tasks;
    private final Consumer<List<Driver>> show;
    private final Words words = UiWords.of(EvidencePacks.class);

    /** @param show shows the sliders of some drivers alone */
    public EvidencePacks(Workspace workspace, Ask ask, Notices notices, Tasks tasks, Consumer<List<Driver>> show) {
        this.workspace = workspace;
        this.ask = ask;
        this.notices = notices;
        this.tasks = tasks;
        this.show = show;
    }

    /** Asks for a pack and takes it in; undo takes it out again. */
    public void take() {
        ask.packToOpen()
                .ifPresent(path -> tasks.run(
                        () -> EvidencePack.read(FileBytes.read(path)),
                        pack -> take(path, pack),
                        failure -> failed("pack.refused", path, failure)));
    }

    private void take(Path path, EvidencePack pack) {
        PackImport done = PackImport.of(workspace.thesis(), pack);
        workspace.edit(Edit.of(words.get("pack.edit")), thesis -> done.after());
        List<Driver> moved = new ArrayList<>(done.nowOutside());
        moved.addAll(done.nowInside());
        String report = words.get("pack.taken", FileNameOf.path(path), done.added(), done.changed(), done.same());
        if (!done.nowOutside().isEmpty()) {
            report += " " + words.get("pack.outside", done.nowOutside().size(), names(done.nowOutside()));
        }
        if (!done.nowInside().isEmpty()) {
            report += " " + words.get("pack.inside", done.nowInside().size(), names(done.nowInside()));
        }
        List<Choice> choices =
                moved.isEmpty() ? List.of() : List.of(new Choice(words.get("pack.show"), () -> show.accept(moved)));
        notices.put(new NoticeLine(done.nowOutside().isEmpty() ? Level.NOTE : Level.WARNING, report, choices));
    }

    private static String names(List<Driver> drivers) {
        String first = drivers.stream()
                .limit(NAMED)
                .map(driver -> driver.label(UiWords.language()))
                .collect(Collectors.joining(", "));
        return drivers.size() > NAMED ? first + ", …" : first;
    }

    /** Asks where to and writes the thesis's own evidence. */
    public void give() {
        Thesis thesis = workspace.thesis();
        if (thesis.evidence().isEmpty()) {
            notices.put(new NoticeLine(Level.NOTE, words.get("pack.none"), List.of()));
            return;
        }
        EvidencePack pack = new EvidencePack(thesis.title(), thesis.evidence(), Extras.NONE);
        ask.packToSave(FileNameOf.title(thesis.title()))
                .ifPresent(path -> tasks.run(
                        () -> {
                            AtomicSave.onDisk().replace(path, pack.write());
                            return path;
                        },
                        written -> notices.say(new Toast(
                                words.get("pack.given", pack.evidence().size()), List.of())),
                        failure -> failed("pack.failed", path, failure)));
    }

    private void failed(String key, Path path, Exception failure) {
        Failure why = Failure.of(failure);
        notices.put(new NoticeLine(
                Level.DANGER, words.get(key, FileNameOf.path(path), why.sentence()), List.of(), why.code()));
    }
}
