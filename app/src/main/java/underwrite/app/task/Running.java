package underwrite.app.task;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one long piece of work that is under way, as people see it: what it is, how far it is, and how to stop it. */
public final class Running {
    private final ReadOnlyObjectWrapper<Optional<Work>> now = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Work under way.
     *
     * @param words what it is
     * @param fraction how much is done, 0..1
     * @param stop ends it
     */
    public record Work(String words, double fraction, Runnable stop) {}

    /** Work has begun; what was under way before is no longer shown. */
    public void begin(String words, Runnable stop) {
        now.set(Optional.of(new Work(words, 0, stop)));
    }

    /** So much of it is done, 0..1. */
    public void reached(double fraction) {
        now.set(now.get().map(work -> new Work(work.words(), fraction, work.stop())));
    }

    /** It is over, one way or the other. */
    public void end() {
        now.set(Optional.empty());
    }

    /** Ends what is under way. */
    public void stop() {
        now.get().ifPresent(work -> {
            work.stop().run();
            end();
        });
    }

    /** What is under way. */
    public ReadOnlyObjectProperty<Optional<Work>> nowProperty() {
        return now.getReadOnlyProperty();
    }
}
