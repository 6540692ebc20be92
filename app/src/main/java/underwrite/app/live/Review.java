package underwrite.app.live;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.task.Latest;
import underwrite.app.task.Tasks;
import underwrite.model.advice.Advice;
import underwrite.model.advice.Linter;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.thesis.Thesis;

/** Advice on the document, read once for all who show it, when the sliders have rested for 250 ms; a late answer is dropped. */
public final class Review {
    private static final Logger LOG = LoggerFactory.getLogger(Review.class);
    private static final Duration REST = Duration.ofMillis(250);

    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<Advice>> advice = new ReadOnlyObjectWrapper<>(List.of());

    public Review(Live live, Tasks tasks) {
        this.latest = new Latest(tasks, REST);
        live.pictureProperty().addListener((property, old, now) -> {
            if (!old.thesis().equals(now.thesis())) {
                ask(now.thesis());
            }
        });
        ask(live.picture().thesis());
    }

    /** The advice last read, in the linter's order; none before the first reading. */
    public ReadOnlyObjectProperty<List<Advice>> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    private void ask(Thesis thesis) {
        latest.ask(
                () -> Linter.advise(thesis, EvidenceLibrary.all()),
                advice::set,
                failure -> LOG.warn("The advice on the thesis could not be worked out", failure));
    }
}
