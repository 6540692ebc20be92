package underwrite.app.screen.sensitivity;

import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.UiWords;
import underwrite.app.live.Outcome;
import underwrite.app.task.Latest;
import underwrite.app.task.Tasks;
import underwrite.model.sensitivity.UnusableMixException;
import underwrite.model.words.Words;

/**
 * One thing that the engine works out when the sliders rest. A question that was asked already is not asked again; a late answer is
 * dropped; the last one is kept meanwhile.
 */
final class Study<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Study.class);
    private static final Words WORDS = UiWords.of(Study.class);
    private static final Duration REST = Duration.ofMillis(80);
    /** What is there sooner needs no word about the wait. */
    private static final javafx.util.Duration PATIENCE = javafx.util.Duration.millis(300);

    private final Latest latest;
    private final ReadOnlyObjectWrapper<Outcome<T>> outcome =
            new ReadOnlyObjectWrapper<>(new Outcome.Computing<>(null));
    private final ReadOnlyStringWrapper excuse = new ReadOnlyStringWrapper("");
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable Object asked;
    private Duration took = Duration.ZERO;

    Study(Tasks tasks) {
        latest = new Latest(tasks, REST);
        patience.setOnFinished(event -> excuse.set(WORDS.get("working")));
        outcome.addListener(changed -> excuse());
    }

    ReadOnlyObjectProperty<Outcome<T>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    Outcome<T> outcome() {
        return outcome.get();
    }

    /** Why there is nothing to show, or that it is being worked out where that takes a moment; empty where there is something. */
    ReadOnlyStringProperty excuseProperty() {
        return excuse.getReadOnlyProperty();
    }

    private void excuse() {
        patience.stop();
        Outcome<T> now = outcome.get();
        excuse.set(now instanceof Outcome.Failed<T> failed ? failed.why() : "");
    }

    /** How long the last answer took to work out. */
    Duration took() {
        return took;
    }

    /** Asks, unless this is what was asked last. */
    void ask(Object question, Callable<T> work) {
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        T last = last();
        outcome.set(new Outcome.Computing<>(last));
        if (last == null) {
            patience.playFromStart();
        }
        latest.ask(() -> timed(work), this::answer, failure -> fail(failure, last));
    }

    /** There is nothing to ask, and why. */
    void refuse(String why) {
        asked = null;
        latest.drop();
        outcome.set(new Outcome.Failed<>(why, last()));
    }

    private record Timed<T>(T answer, Duration took) {}

    private static <T> Timed<T> timed(Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T answer = work.call();
        return new Timed<>(answer, Duration.ofNanos(System.nanoTime() - start));
    }

    private void answer(Timed<T> timed) {
        took = timed.took();
        outcome.set(new Outcome.Ready<>(timed.answer()));
    }

    private void fail(Exception failure, @Nullable T last) {
        if (failure instanceof UnusableMixException) {
            outcome.set(new Outcome.Failed<>(UiWords.of(failure), null));
        } else {
            LOG.error("The sensitivity could not be worked out", failure);
            outcome.set(new Outcome.Failed<>(WORDS.get("failed"), last));
        }
    }

    private @Nullable T last() {
        return outcome.get().shown().orElse(null);
    }
}
