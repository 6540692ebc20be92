package underwrite.app.component.slider;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.Callout;
import underwrite.app.component.slider.TrackGeometry.MarkGroup;

/**
 * Opens the card of a published value: 250 ms after the mouse came to its mark, until 200 ms after it has left mark and card. A click, or the
 * key E, pins it until Escape or a click elsewhere.
 */
final class EvidencePointer {
    private static final Duration OPENS_AFTER = Duration.millis(250);
    private static final Duration CLOSES_AFTER = Duration.millis(200);

    private final DriverSlider slider;
    private final SliderTrack track;
    private final EvidenceCard card;
    private final PauseTransition opening = new PauseTransition(OPENS_AFTER);
    private final PauseTransition closing = new PauseTransition(CLOSES_AFTER);
    private @Nullable Callout callout;
    private List<EvidenceMark> shown = List.of();
    private int index;
    private boolean pinned;

    EvidencePointer(DriverSlider slider, SliderTrack track) {
        this.slider = slider;
        this.track = track;
        this.card = new EvidenceCard(slider);
        card.setOnNext(this::next);
        opening.setOnFinished(event -> track.pointedAt().ifPresent(group -> open(group, false)));
        closing.setOnFinished(event -> closeUnlessHovered());
        track.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointed(groupAt(event)));
        track.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointed(Optional.empty()));
        track.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> pointed(Optional.empty()));
        track.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> groupAt(event)
                        .filter(group -> event.isStillSincePress())
                        .ifPresent(group -> open(group, true)));
    }

    /** Pins the first card, or the next one where a card is open. */
    void showNext() {
        List<MarkGroup> groups = track.groups();
        if (groups.isEmpty()) {
            return;
        }
        if (!isShowing()) {
            open(groups.get(0), true);
        } else if (index + 1 < shown.size()) {
            next();
        } else {
            int at = track.pointedAt()
                    .map(group -> places(groups).indexOf(group.strongest()))
                    .orElse(-1);
            open(groups.get((at + 1) % groups.size()), true);
        }
    }

    /** Pins a card that the mouse has opened; whether there was one. */
    boolean pin() {
        if (!isShowing() || pinned) {
            return false;
        }
        pinned = true;
        callout().setAutoHide(true);
        show();
        return true;
    }

    /** Uses the value of the pinned card; whether there is one. */
    boolean use() {
        if (!isShowing() || !pinned) {
            return false;
        }
        card.use(shown.get(index));
        hide();
        return true;
    }

    /** Goes to the evidence of the pinned card; whether there is one. */
    boolean open() {
        if (!isShowing() || !pinned) {
            return false;
        }
        slider.evidenceActions().open(shown.get(index).evidence());
        hide();
        return true;
    }

    /** Closes the card; whether one was open. */
    boolean close() {
        boolean open = isShowing();
        hide();
        return open;
    }

    private static List<EvidenceMark> places(List<MarkGroup> groups) {
        return groups.stream().map(MarkGroup::strongest).toList();
    }

    private Optional<MarkGroup> groupAt(MouseEvent event) {
        return track.geometry().groupAt(track.groups(), event.getX(), event.getY());
    }

    private void pointed(Optional<MarkGroup> group) {
        boolean nothingNew = group.equals(track.pointedAt()) && (group.isPresent() || !isShowing());
        if (pinned || nothingNew) {
            return;
        }
        if (group.isPresent()) {
            track.pointAt(group);
            closing.stop();
            opening.playFromStart();
        } else {
            opening.stop();
            closing.playFromStart();
            if (!isShowing()) {
                track.pointAt(group);
            }
        }
    }

    private void open(MarkGroup group, boolean pin) {
        if (slider.getScene() == null || slider.draggingProperty().get()) {
            return;
        }
        opening.stop();
        closing.stop();
        track.pointAt(Optional.of(group));
        shown = group.marks();
        index = 0;
        pinned = pin;
        callout().setAutoHide(pin);
        show();
    }

    private void next() {
        index = (index + 1) % shown.size();
        show();
    }

    private void show() {
        card.show(shown, index, pinned);
        callout().show(slider, anchor());
    }

    private boolean isShowing() {
        return callout != null && callout.isShowing();
    }

    private void hide() {
        if (callout != null) {
            callout.hide();
        }
    }

    /** Made when first needed: most rows are never pointed at. */
    private Callout callout() {
        if (callout == null) {
            callout = new Callout(card);
            callout.setOnHidden(this::closed);
            callout.card().setOnMouseExited(event -> closing.playFromStart());
        }
        return callout;
    }

    /** The whole row, so that the card never covers the slider that is worked on. */
    private Bounds anchor() {
        double y = track.getLayoutY() + TrackGeometry.EVIDENCE_LANE;
        return new BoundingBox(0, y, slider.getWidth(), 0);
    }

    private void closeUnlessHovered() {
        if (!callout().card().isHover() && !pinned) {
            hide();
            track.pointAt(Optional.empty());
        }
    }

    private void closed() {
        pinned = false;
        track.pointAt(Optional.empty());
    }
}
