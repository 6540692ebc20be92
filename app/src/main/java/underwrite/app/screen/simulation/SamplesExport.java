package underwrite.app.screen.simulation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.files.Ask;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Choice;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.app.screen.notices.Notices;
import underwrite.app.screen.notices.Toast;
import underwrite.app.task.Running;
import underwrite.model.driver.Unit;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.SampleWriter;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Writes every trial of the simulation into a file of comma-separated values, in the background; it can be watched and stopped. */
public final class SamplesExport {
    private static final Logger LOG = LoggerFactory.getLogger(SamplesExport.class);

    private final Desk desk;
    private final Ask ask;
    private final Notices notices;
    private final Running running;
    private final Consumer<Path> openFile;
    private final Words words = UiWords.of(SamplesExport.class);

    /** @param openFile opens a file with the program that the system has for it */
    public SamplesExport(Desk desk, Ask ask, Notices notices, Running running, Consumer<Path> openFile) {
        this.desk = desk;
        this.ask = ask;
        this.notices = notices;
        this.running = running;
        this.openFile = openFile;
    }

    /** Asks where to, and writes. A simulation that cannot be run says why instead. */
    public void export() {
        Thesis thesis = desk.workspace().thesis();
        try {
            Simulation simulation = Simulation.of(SimulationRequest.of(thesis));
            ask.tableToWrite(words.get("samples.name", thesis.lab())).ifPresent(path -> write(simulation, path));
        } catch (RuntimeException unusable) {
            LOG.info("The trials were not exported", unusable);
            notices.put(new NoticeLine(
                    Level.DANGER,
                    words.get("samples.failed", UiWords.of(unusable)),
                    List.of(),
                    FileProblem.UNUSABLE.code()));
        }
    }

    private void write(Simulation simulation, Path path) {
        AtomicBoolean stopped = new AtomicBoolean();
        running.begin(words.get("samples.writing"), () -> stopped.set(true));
        desk.tasks()
                .run(
                        () -> {
                            replace(simulation, path, stopped);
                            return path;
                        },
                        done -> written(path, simulation.request().settings().trials()),
                        failure -> notWritten(path, failure));
    }

    /** The file takes its place whole or not at all. */
    private void replace(Simulation simulation, Path path, AtomicBoolean stopped) throws IOException {
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        Path temporary = Files.createTempFile(folder, ".samples", ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                new SampleWriter(simulation).writeTo(new CsvLines(out), new Watched(stopped));
            }
            move(temporary, path);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Passes on how far it is, and whether to stop. */
    private final class Watched implements Progress {
        private final AtomicBoolean stopped;

        Watched(AtomicBoolean stopped) {
            this.stopped = stopped;
        }

        @Override
        public boolean cancelled() {
            return stopped.get();
        }

        @Override
        public void report(SoFar soFar) {
            desk.tasks().onWindow(() -> running.reached((double) soFar.done() / soFar.trials()));
        }
    }

    private void written(Path path, int trials) {
        running.end();
        Path folder = path.toAbsolutePath().getParent();
        notices.say(new Toast(
                words.get("samples.written", desk.numbers().exact(Unit.PEOPLE, trials)),
                List.of(
                        new Choice(words.get("samples.open"), () -> openFile.accept(path)),
                        new Choice(
                                words.get("samples.folder"), () -> openFile.accept(folder == null ? path : folder)))));
    }

    private void notWritten(Path path, Exception failure) {
        running.end();
        if (failure instanceof CancellationException) {
            return;
        }
        LOG.warn("The trials were not written to {}", path, failure);
        notices.put(new NoticeLine(
                Level.DANGER,
                words.get("samples.failed", words.get(Why.of(failure).key)),
                List.of(new Choice(words.get("samples.elsewhere"), this::export)),
                Why.of(failure).problem.code()));
    }

    /** Why nothing was written: the words for it, and the page of help. */
    private enum Why {
        FULL("samples.full", FileProblem.DISK_FULL),
        NO_FOLDER("samples.noFolder", FileProblem.FOLDER_GONE),
        DENIED("samples.denied", FileProblem.READ_ONLY_FOLDER),
        UNWRITTEN("samples.unwritten", FileProblem.SAVE_FAILED),
        UNFORESEEN("unforeseen", FileProblem.UNFORESEEN);

        private final String key;
        private final FileProblem problem;

        Why(String key, FileProblem problem) {
            this.key = key;
            this.problem = problem;
        }

        static Why of(Exception failure) {
            String system = failure instanceof FileSystemException file && file.getReason() != null
                    ? file.getReason()
                    : String.valueOf(failure.getMessage());
            if (system.toLowerCase(Locale.ROOT).contains("no space left")) {
                return FULL;
            }
            if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
                return NO_FOLDER;
            }
            if (failure instanceof AccessDeniedException) {
                return DENIED;
            }
            return failure instanceof IOException ? UNWRITTEN : UNFORESEEN;
        }
    }
}
