package underwrite.app.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import underwrite.app.format.UiWords;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.words.Words;

/** What a person does to the list of questions to answer before the decision; each is one step. */
public final class DiligenceEdits {
    private final Workspace workspace;
    private final Words words = UiWords.of(DiligenceEdits.class);

    public DiligenceEdits(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Adds a question at the end. */
    public void add(DiligenceItem item) {
        change("edit.diligence.add", items -> {
            List<DiligenceItem> more = new ArrayList<>(items);
            more.add(item);
            return more;
        });
    }

    /** Puts another in the place of a question, counted from 0. */
    public void replace(int place, DiligenceItem item) {
        change("edit.diligence.change", items -> {
            List<DiligenceItem> changed = new ArrayList<>(items);
            changed.set(place, item);
            return changed;
        });
    }

    /** Takes a question away, by its place counted from 0. */
    public void remove(int place) {
        change("edit.diligence.remove", items -> {
            List<DiligenceItem> fewer = new ArrayList<>(items);
            fewer.remove(place);
            return fewer;
        });
    }

    private void change(String key, UnaryOperator<List<DiligenceItem>> change) {
        workspace.edit(Edit.of(words.get(key)), thesis -> thesis.withDiligence(change.apply(thesis.diligence())));
    }
}
