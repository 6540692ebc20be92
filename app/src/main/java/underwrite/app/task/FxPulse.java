package underwrite.app.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;

/** The beat of the JavaFX toolkit. It rests when nothing is asked for, so an idle window costs nothing. */
public final class FxPulse implements Pulse {
    private final Set<Runnable> waiting = new LinkedHashSet<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            beat();
        }
    };

    @Override
    public void next(Runnable action) {
        if (waiting.isEmpty()) {
            timer.start();
        }
        waiting.add(action);
    }

    private void beat() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        timer.stop();
        now.forEach(Runnable::run);
    }
}
