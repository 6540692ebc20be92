package underwrite.model.file.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.stream.Stream;
import underwrite.model.file.FileBytes;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.json.StrictJson;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.Thesis;

/**
 * Where the unsaved work of open documents is taken down, and what a crash left of it. Each document has a place of its own, by its whole
 * path; one that was never saved has one too.
 */
public final class Recovery {
    private static final String WORK = "unsaved-work";
    private static final String LOCK = "in-use";
    private static final String BROKEN = "broken-work";
    private static final int MOST_WINDOWS = 100;

    private final Path folder;
    private final FileOperations disk;
    private final AtomicSave save;
    private final ScheduledExecutorService timer;
    private final DocumentLocks locks;

    /**
     * @param folder a folder of the user's; it is made when it is missing
     * @param timer on whose thread work is taken down
     */
    public Recovery(Path folder, FileOperations disk, AtomicSave save, ScheduledExecutorService timer) {
        this(folder, disk, save, timer, new DocumentLocks(folder));
    }

    Recovery(Path folder, FileOperations disk, AtomicSave save, ScheduledExecutorService timer, DocumentLocks locks) {
        this.folder = folder;
        this.disk = disk;
        this.save = save;
        this.timer = timer;
        this.locks = locks;
    }

    /**
     * Unsaved work that a crash left.
     *
     * @param saved the thesis in the document's file now; empty when there is no file or it is no thesis
     * @param fileChangedSince whether the file was saved after this work was begun, here or by somebody else
     */
    public record Offer(Snapshot work, Optional<Thesis> saved, boolean fileChangedSince, Path place) {}

    /**
     * What was found at a start.
     *
     * @param offers the newest first; each is valid and differs from its file
     * @param broken what was left but cannot be read; it is kept and never offered
     */
    public record Found(List<Offer> offers, List<Path> broken) {
        public Found {
            offers = List.copyOf(offers);
            broken = List.copyOf(broken);
        }
    }

    /**
     * The journal of a document that is being opened. One that several windows have open has a journal in each.
     *
     * @param document empty when it was never saved
     * @throws IOException when no place can be used for it
     */
    public RecoveryJournal journal(Optional<Path> document) throws IOException {
        return journal(document, RecoveryJournal.SETTLE, RecoveryJournal.AT_THE_LATEST);
    }

    RecoveryJournal journal(Optional<Path> document, Duration settle, Duration latest) throws IOException {
        String name = document.map(DocumentLocks::key).orElseGet(() -> "unsaved-" + UUID.randomUUID());
        try {
            return alone(() -> journal(name, settle, latest));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** While a place is looked at or cleared away, nobody begins to use it. */
    private <T> T alone(Supplier<T> work) {
        return locks.holding(folder, work);
    }

    private RecoveryJournal journal(String name, Duration settle, Duration latest) {
        try {
            for (int window = 1; window <= MOST_WINDOWS; window++) {
                Path place = Files.createDirectories(folder.resolve(window == 1 ? name : name + "-" + window));
                Optional<FileClaim> claim = claim(place).filter(held -> isFree(held, place));
                if (claim.isPresent()) {
                    return new RecoveryJournal(place.resolve(WORK), claim.get(), disk, save, timer, settle, latest);
                }
            }
            throw new IOException("The document is open in too many windows");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a crash left stays where it is until it is taken up or given up: opening its file again is neither. */
    private static boolean isFree(FileClaim claim, Path place) {
        boolean free = !Files.exists(place.resolve(WORK));
        if (!free) {
            claim.close();
        }
        return free;
    }

    /** What a crash left, without that of documents that are open now. What equals its file is cleared away. */
    public Found found() {
        return alone(this::foundAlone);
    }

    private Found foundAlone() {
        List<Offer> offers = new ArrayList<>();
        List<Path> broken = new ArrayList<>();
        for (Path place : places()) {
            try (FileClaim claim = claim(place).orElse(null)) {
                if (claim != null) {
                    look(place, offers, broken);
                }
            }
        }
        offers.sort(Comparator.comparing((Offer offer) -> offer.work().at()).reversed());
        return new Found(offers, broken);
    }

    /** Clears away work that was recovered or that the user does not want; not what somebody has taken up again meanwhile. */
    public void discard(Offer offer) {
        alone(() -> {
            try (FileClaim claim = claim(offer.place()).orElse(null)) {
                if (claim != null) {
                    deleteIfStill(offer);
                }
            }
            return offer;
        });
    }

    private void deleteIfStill(Offer offer) {
        Path work = offer.place().resolve(WORK);
        try {
            if (Files.exists(work) && snapshot(work).equals(offer.work())) {
                disk.delete(work);
            }
        } catch (ThesisFileException | IOException e) {
            // It is offered again at the next start, or set aside.
        }
    }

    private static Snapshot snapshot(Path work) {
        return Snapshot.read(FileBytes.read(work, 2 * StrictJson.MAX_BYTES));
    }

    private List<Path> places() {
        try (Stream<Path> places = Files.list(folder)) {
            return places.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void look(Path place, List<Offer> offers, List<Path> broken) {
        Path work = place.resolve(WORK);
        if (!Files.exists(work)) {
            clearAway(place);
            return;
        }
        try {
            Snapshot snapshot = snapshot(work);
            Optional<byte[]> file = snapshot.document().flatMap(Recovery::contentOf);
            Optional<Thesis> saved = file.flatMap(Recovery::thesisIn);
            if (saved.equals(Optional.of(snapshot.thesis()))) {
                disk.delete(work);
            } else {
                boolean changed = !file.map(Fingerprint::of).equals(snapshot.base());
                offers.add(new Offer(snapshot, saved, changed, place));
            }
        } catch (ThesisFileException e) {
            broken.add(setAside(work));
        } catch (IOException e) {
            // What equals its file and cannot be removed does no harm.
        }
    }

    private static Optional<byte[]> contentOf(Path document) {
        try {
            return Optional.of(FileBytes.read(document));
        } catch (ThesisFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<Thesis> thesisIn(byte[] file) {
        try {
            return Optional.of(ThesisReader.read(file).thesis());
        } catch (ThesisFileException e) {
            return Optional.empty();
        }
    }

    private Path setAside(Path work) {
        Path aside = work.resolveSibling(BROKEN);
        try {
            disk.replace(work, aside);
            return aside;
        } catch (IOException e) {
            return work;
        }
    }

    /** Places without work are those of documents that were closed. */
    private void clearAway(Path place) {
        if (!Files.exists(place.resolve(BROKEN))) {
            try {
                disk.delete(place.resolve(LOCK));
                disk.delete(place);
            } catch (IOException e) {
                // An empty place does no harm.
            }
        }
    }

    private static Optional<FileClaim> claim(Path place) {
        try {
            return FileClaim.of(place.resolve(LOCK));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
