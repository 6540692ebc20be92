package underwrite.app.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.model.thesis.Milestone;
import underwrite.model.words.Words;

/** What a person does with the dated statements of a thesis. Each is one step. */
public final class MilestoneEdits {
    private final Workspace workspace;
    private final Words words = UiWords.of(MilestoneEdits.class);

    public MilestoneEdits(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Writes down what happened, in the unit of the series, or takes it back (null). */
    public void setActual(String id, @Nullable Double actual) {
        change(
                "edit.actual",
                milestones -> milestones.stream()
                        .map(old -> old.id().equals(id) ? old.withActual(actual) : old)
                        .toList());
    }

    /** Adds a statement. */
    public void add(Milestone milestone) {
        change("edit.milestone.add", milestones -> {
            List<Milestone> more = new ArrayList<>(milestones);
            more.add(milestone);
            return more;
        });
    }

    /** Takes a statement away. */
    public void remove(String id) {
        change(
                "edit.milestone.remove",
                milestones ->
                        milestones.stream().filter(old -> !old.id().equals(id)).toList());
    }

    private void change(String key, UnaryOperator<List<Milestone>> change) {
        workspace.edit(Edit.of(words.get(key)), thesis -> thesis.withMilestones(change.apply(thesis.milestones())));
    }
}
