package underwrite.app.screen.notices;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import underwrite.model.file.problem.FileProblem;

/** What the window has to say besides its figures: lines that stay until they are answered, and words that pass. */
public final class Notices {
    private final ObservableList<NoticeLine> lines = FXCollections.observableArrayList();
    private final Set<NoticeLine> ofProgram = new HashSet<>();
    private Consumer<String> helper = code -> {};
    private final ReadOnlyObjectWrapper<Optional<Toast>> toast = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Is asked for the page of help of a code. */
    public void onHelp(Consumer<String> page) {
        helper = page;
    }

    void help(String code) {
        helper.accept(code);
    }

    /** Puts up a line; an equal text is not put up twice. */
    public void put(NoticeLine line) {
        removeText(line.text());
        lines.add(line);
    }

    /** Takes a line away. */
    public void remove(NoticeLine line) {
        lines.remove(line);
    }

    /** Takes away the line with this text, if it is still there. */
    public void removeText(String text) {
        lines.removeIf(line -> line.text().equals(text));
    }

    /** Whether a line with this text is up. */
    public boolean shows(String text) {
        return lines.stream().anyMatch(line -> line.text().equals(text));
    }

    /** Puts up a line about the program, which stays whatever document is opened. */
    public void putForProgram(NoticeLine line) {
        ofProgram.add(line);
        put(line);
    }

    /** Whether a line of this code is up. */
    public boolean shows(FileProblem problem) {
        return lines.stream().anyMatch(line -> line.code().equals(problem.code()));
    }

    /** Takes all lines about the document away: another one is open. */
    public void clear() {
        lines.retainAll(ofProgram);
    }

    /** Says what was done elsewhere, for a few seconds. */
    public void say(Toast words) {
        toast.set(Optional.of(words));
    }

    /** Nothing is said any more. */
    public void hush() {
        toast.set(Optional.empty());
    }

    /** The lines, oldest first. */
    public ObservableList<NoticeLine> lines() {
        return lines;
    }

    /** The words that pass, while they are there. */
    public ReadOnlyObjectProperty<Optional<Toast>> toastProperty() {
        return toast.getReadOnlyProperty();
    }
}
