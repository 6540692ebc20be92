package underwrite.app.screen.start;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.app.screen.files.Safety;
import underwrite.model.file.json.Shown;
import underwrite.model.file.store.Recovery;
import underwrite.model.words.Words;

/** Unsaved work that was kept when the program last ended, to be restored or discarded. */
final class RecoveryOffer extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    RecoveryOffer(Safety.Left left, ZoneId zone, Runnable restore, Runnable discard) {
        Recovery.Offer offer = left.offer();
        Words words = UiWords.of(RecoveryOffer.class);
        getStyleClass().addAll("recovery-offer", "alert-note");
        FontIcon icon = new FontIcon(Feather.INFO);
        icon.getStyleClass().add("alert-icon");
        String time = TIME.format(offer.work().at().atZone(zone));
        String key = offer.fileChangedSince() ? "recovery.changed" : "recovery";
        String said = words.get(key, Shown.text(offer.work().thesis().title()), time);
        Label text = new Label((said + " " + left.changes()).strip());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("type-table");
        VBox content = new VBox(
                text,
                new HBox(link(words.get("recovery.restore"), restore), link(words.get("recovery.discard"), discard)));
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(icon, content);
    }

    private static Button link(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("link-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
