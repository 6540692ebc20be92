package underwrite.app.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/** The beat of the JavaFX toolkit. It rests when nothing is asked for, so an idle window costs nothing. */
public final class FxPulse implements Pulse {
    private final Set<Runnable> waiting = new LinkedHashSet<>();
    private @Nullable AnimationTimer timer;

    @Override
    public void next(Runnable action) {
        if (waiting.isEmpty()) {
            timer().start();
        }
        waiting.add(action);
    }

    /** Made when it is first needed: it asks for the toolkit, which may still be starting when this is made. */
    private AnimationTimer timer() {
        AnimationTimer made = timer;
        if (made == null) {
            made = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    beat();
                }
            };
            timer = made;
        }
        return made;
    }

    private void beat() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        timer().stop();
        now.forEach(Runnable::run);
    }
}
