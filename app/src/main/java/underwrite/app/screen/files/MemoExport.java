package underwrite.app.screen.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import underwrite.app.format.UiWords;
import underwrite.app.live.Live;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Choice;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.app.screen.notices.Notices;
import underwrite.app.screen.notices.Toast;
import underwrite.app.task.Running;
import underwrite.app.task.Tasks;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.store.AtomicSave;
import underwrite.model.memo.MemoProgress;
import underwrite.model.memo.MemoRequest;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Writes the memo to a file of the person's choice, with progress and a way to stop; a stopped one leaves nothing behind. */
public final class MemoExport {
    private final Live live;
    private final Ask ask;
    private final Notices notices;
    private final Tasks tasks;
    private final Running running;
    private final Consumer<Path> openFile;
    private final Words words = UiWords.of(MemoExport.class);

    /** @param openFile opens a file with the program that the system has for it */
    public MemoExport(Live live, Ask ask, Notices notices, Tasks tasks, Running running, Consumer<Path> openFile) {
        this.live = live;
        this.ask = ask;
        this.notices = notices;
        this.tasks = tasks;
        this.running = running;
        this.openFile = openFile;
    }

    /** Asks where to, and writes. */
    public void export(MemoForm form) {
        live.refresh();
        Optional<ScenarioPicture> unusable = live.picture().firstUnusable();
        if (unusable.isPresent()) {
            ScenarioPicture scenario = unusable.get();
            notices.put(new NoticeLine(
                    Level.DANGER,
                    words.get(
                            "memo.unusable",
                            scenario.scenario().name(),
                            scenario.clashes().get(0).message(UiWords.tongue())),
                    List.of(),
                    FileProblem.UNUSABLE.code()));
            return;
        }
        Thesis thesis = live.picture().thesis();
        form.where(ask, FileNameOf.title(thesis.title())).ifPresent(path -> write(form, thesis, path));
    }

    private void write(MemoForm form, Thesis thesis, Path path) {
        AtomicBoolean stopped = new AtomicBoolean();
        running.begin(words.get("memo.writing"), () -> stopped.set(true));
        tasks.run(
                () -> {
                    AtomicSave.onDisk().replace(path, memo(form, thesis, stopped));
                    return path;
                },
                this::written,
                failure -> notWritten(form, failure));
    }

    private byte[] memo(MemoForm form, Thesis thesis, AtomicBoolean stopped) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(MemoRequest.of(thesis), out, new MemoProgress() {
            @Override
            public void reached(double fraction) {
                tasks.onWindow(() -> running.reached(fraction));
            }

            @Override
            public boolean cancelled() {
                return stopped.get();
            }
        });
        return out.toByteArray();
    }

    private void written(Path path) {
        running.end();
        Path folder = path.toAbsolutePath().getParent();
        notices.say(new Toast(
                words.get("memo.written"),
                List.of(
                        new Choice(words.get("memo.open"), () -> openFile.accept(path)),
                        new Choice(words.get("memo.folder"), () -> openFile.accept(folder == null ? path : folder)))));
    }

    private void notWritten(MemoForm form, Exception failure) {
        running.end();
        if (failure instanceof CancellationException) {
            return;
        }
        Failure why = Failure.of(failure);
        notices.put(new NoticeLine(
                Level.DANGER,
                words.get("memo.failed", why.sentence()),
                List.of(new Choice(words.get("memo.elsewhere"), () -> export(form))),
                why.code()));
    }
}
