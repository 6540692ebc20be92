package underwrite.app.screen.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import underwrite.app.format.UiWords;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** A thesis as it goes to others: without the author's private notes, and with a list of what it tells. */
final class SharedCopy {
    private SharedCopy() {}

    /** The thesis without private notes. */
    static Thesis of(Thesis thesis) {
        MemoTexts memo = thesis.memo();
        return thesis.withMemo(
                new MemoTexts(memo.summary(), memo.thesis(), memo.risks(), memo.decision(), "", memo.extras()));
    }

    /** What the copy tells, line by line. */
    static List<String> contents(Thesis thesis) {
        Words words = UiWords.of(SharedCopy.class);
        List<String> lines = new ArrayList<>();
        lines.add(words.get("share.title", thesis.title(), thesis.lab()));
        if (!thesis.author().isEmpty()) {
            lines.add(words.get("share.author", thesis.author()));
        }
        lines.add(words.get(
                "share.scenarios",
                String.join(
                        ", ", thesis.scenarios().stream().map(Scenario::name).toList())));
        long notes = thesis.scenarios().stream()
                .flatMap(scenario -> scenario.rationale().values().stream())
                .filter(rationale -> !rationale.note().isEmpty())
                .count();
        lines.add(words.get("share.notes", notes));
        MemoTexts memo = thesis.memo();
        long texts = Stream.of(memo.summary(), memo.thesis(), memo.risks(), memo.decision())
                .filter(text -> !text.isBlank())
                .count();
        lines.add(words.get("share.texts", texts));
        lines.add(words.get(
                "share.lists",
                thesis.evidence().size(),
                thesis.milestones().size(),
                thesis.diligence().size()));
        lines.add(words.get(memo.privateNotes().isBlank() ? "share.noPrivate" : "share.private"));
        return lines;
    }
}
