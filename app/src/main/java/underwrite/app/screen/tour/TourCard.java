package underwrite.app.screen.tour;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** The next step of the tour, in a corner where it covers no figure; everything else stays as it is. */
public final class TourCard extends VBox {
    private final Words words = UiWords.of(TourCard.class);
    private final Label place = new Label();
    private final Label text = new Label();

    public TourCard(Tour tour) {
        getStyleClass().addAll("overlay-card", "tour-card");
        getStylesheets()
                .add(Objects.requireNonNull(TourCard.class.getResource("tour.css"))
                        .toExternalForm());
        setId("tour");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        place.getStyleClass().addAll("text-second", "type-table");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setId("tour-text");
        Button skip = new Button(words.get("skip"));
        skip.setId("tour-skip");
        skip.getStyleClass().add("link-button");
        skip.setOnAction(event -> tour.skip());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new HBox(place, gap, skip), text);
        tour.nextProperty().addListener((property, old, now) -> show(now));
        show(tour.nextProperty().get());
    }

    private void show(Optional<TourStep> step) {
        setVisible(step.isPresent());
        step.ifPresent(now -> {
            place.setText(words.get("place", now.ordinal() + 1, TourStep.values().length));
            text.setText(words.get("step." + now.name()));
        });
    }
}
