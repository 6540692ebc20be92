package underwrite.app.screen.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import underwrite.app.format.UiWords;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Choice;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.app.screen.notices.Notices;
import underwrite.app.task.Tasks;
import underwrite.model.file.FileBytes;
import underwrite.model.file.GoodPart;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.words.Words;

/** Says why a file was not opened, and offers what is good of it as a new thesis; the file itself is never written to. */
final class GoodPartOffer {
    private static final int NAMED = 8;

    private final Notices notices;
    private final Tasks tasks;
    private final Words words = UiWords.of(GoodPartOffer.class);

    GoodPartOffer(Notices notices, Tasks tasks) {
        this.notices = notices;
        this.tasks = tasks;
    }

    /**
     * Looks for a good part and says all of it.
     *
     * @param other what can be done instead
     * @param open opens the good part as a thesis that is in no file
     */
    void refused(Path path, Exception failure, Choice other, Consumer<GoodPart.Found> open) {
        tasks.run(
                () -> goodPart(path, failure),
                part -> say(path, failure, other, part, open),
                unreadable -> say(path, failure, other, Optional.empty(), open));
    }

    private static Optional<GoodPart.Found> goodPart(Path path, Exception failure) {
        return failure instanceof ThesisFileException ? GoodPart.of(FileBytes.read(path)) : Optional.empty();
    }

    private void say(
            Path path, Exception failure, Choice other, Optional<GoodPart.Found> part, Consumer<GoodPart.Found> open) {
        List<Choice> choices = new ArrayList<>();
        part.ifPresent(found -> choices.add(new Choice(words.get("open.goodPart"), () -> open.accept(found))));
        choices.add(other);
        Failure why = Failure.of(failure);
        notices.put(new NoticeLine(
                Level.DANGER, words.get("open.failed", FileNameOf.path(path), why.sentence()), choices, why.code()));
    }

    /** Names what is not in the thesis that is open now: the first few pieces in the line, all of them in its details. */
    void opened(Path path, GoodPart.Found part) {
        List<String> pieces = part.leftOut().stream()
                .map(piece -> piece.text(UiWords.tongue()))
                .toList();
        String first = lines(pieces.subList(0, Math.min(NAMED, pieces.size())));
        if (pieces.size() > NAMED) {
            first = UiWords.of(FileProblem.GOOD_PART.sentenceOf("more", first, String.valueOf(pieces.size() - NAMED)));
        }
        notices.put(new NoticeLine(
                Level.WARNING,
                sentence(path, first),
                List.of(),
                FileProblem.GOOD_PART.code(),
                sentence(path, lines(pieces))));
    }

    private static String sentence(Path path, String pieces) {
        return UiWords.of(FileProblem.GOOD_PART.sentence(FileNameOf.path(path), pieces));
    }

    private static String lines(List<String> pieces) {
        return "\n•  " + String.join("\n•  ", pieces);
    }
}
