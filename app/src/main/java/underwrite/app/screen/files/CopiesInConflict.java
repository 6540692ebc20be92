package underwrite.app.screen.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.UiWords;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Choice;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.app.screen.notices.Notices;
import underwrite.app.task.Tasks;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.store.ConflictCopies;
import underwrite.model.words.Words;

/** Says which versions a synchronising service left beside a file because it could not bring them together. */
final class CopiesInConflict {
    private static final Logger LOG = LoggerFactory.getLogger(CopiesInConflict.class);
    private static final int MOST_OFFERED = 3;

    private final Notices notices;
    private final Tasks tasks;
    private final Words words = UiWords.of(CopiesInConflict.class);
    private Consumer<Path> onCompare = path -> {};

    CopiesInConflict(Notices notices, Tasks tasks) {
        this.notices = notices;
        this.tasks = tasks;
    }

    /** Is asked to compare the document with one of them. */
    void onCompare(Consumer<Path> listener) {
        onCompare = listener;
    }

    /**
     * Looks for them off the thread of the window.
     *
     * @param stillOpen whether the file is still what is open when they are found
     */
    void lookFor(Path file, BooleanSupplier stillOpen) {
        tasks.run(
                () -> ConflictCopies.beside(file),
                copies -> {
                    if (!copies.isEmpty() && stillOpen.getAsBoolean()) {
                        say(copies);
                    }
                },
                failure -> LOG.warn("Copies in conflict cannot be looked for", failure));
    }

    private void say(List<Path> copies) {
        String names = copies.stream().map(FileNameOf::path).collect(Collectors.joining(", "));
        List<Choice> choices = new ArrayList<>();
        for (Path copy : copies.subList(0, Math.min(MOST_OFFERED, copies.size()))) {
            String which = copies.size() == 1
                    ? words.get("copies.compare")
                    : words.get("copies.compareOne", choices.size() + 1);
            choices.add(new Choice(which, () -> onCompare.accept(copy)));
        }
        notices.put(new NoticeLine(
                Level.WARNING,
                UiWords.of(FileProblem.CONFLICT_COPIES.sentence(names)),
                choices,
                FileProblem.CONFLICT_COPIES.code()));
    }
}
