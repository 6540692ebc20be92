package underwrite.app.workspace;

import underwrite.model.thesis.Thesis;

/**
 * One step that can be undone: the document before it and after it.
 *
 * @param edit what it is called and where it belongs
 */
public record Step(Edit edit, Thesis before, Thesis after) {

    /** The words that undo and redo name it by. */
    public String label() {
        return edit.label().between(before, after);
    }

    Step endingIn(Thesis later) {
        return new Step(edit, before, later);
    }

    boolean changesNothing() {
        return before.equals(after);
    }
}
