package underwrite.app.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underwrite.model.thesis.Thesis;

/**
 * The steps behind and ahead of the document. A gesture, or keys that follow each other within {@value #MERGE_MILLIS} ms, is one step;
 * past {@value #LIMIT} steps the oldest is forgotten.
 */
final class History {
    static final int LIMIT = 500;
    static final int MERGE_MILLIS = 600;

    private final InstantSource clock;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private @Nullable Instant lastEdit;
    private boolean held;

    History(InstantSource clock) {
        this.clock = clock;
    }

    /** The document that an edit starts from: where the step began that it continues, so that a drag's detours leave no trace. */
    Thesis startOf(Edit edit, Thesis now) {
        return continues(edit, clock.instant()) ? done.getFirst().before() : now;
    }

    void record(Edit edit, Thesis before, Thesis after) {
        undone.clear();
        Instant now = clock.instant();
        if (continues(edit, now)) {
            done.push(done.pop().endingIn(after));
        } else {
            dropEmptyStep();
            done.push(new Step(edit, before, after));
        }
        if (done.size() > LIMIT) {
            done.removeLast();
        }
        lastEdit = now;
    }

    private boolean continues(Edit edit, Instant now) {
        Step last = done.peek();
        return lastEdit != null
                && last != null
                && edit.merge() != null
                && edit.merge().equals(last.edit().merge())
                && (held || Duration.between(lastEdit, now).toMillis() < MERGE_MILLIS);
    }

    /** From here on a step of its own begins, and edits with one key stay one step until {@link #release()}. */
    void hold() {
        seal();
        held = true;
    }

    void release() {
        held = false;
        seal();
    }

    /** The next edit is a step of its own; a step that came back to where it began is forgotten. */
    void seal() {
        lastEdit = null;
        dropEmptyStep();
    }

    private void dropEmptyStep() {
        Step last = done.peek();
        if (last != null && last.changesNothing()) {
            done.pop();
        }
    }

    Optional<Step> undo() {
        return move(done, undone);
    }

    Optional<Step> redo() {
        return move(undone, done);
    }

    private Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        seal();
        Step step = from.poll();
        if (step != null) {
            to.push(step);
        }
        return Optional.ofNullable(step);
    }

    Optional<Step> lastDone() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> nextUndone() {
        return Optional.ofNullable(undone.peek());
    }

    void clear() {
        done.clear();
        undone.clear();
        lastEdit = null;
        held = false;
    }
}
