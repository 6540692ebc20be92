package underwrite.app.screen.files;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Dates;
import underwrite.app.screen.files.Safety.Kept;
import underwrite.model.file.store.EarlierVersion;
import underwrite.model.words.Words;

/** The versions of the document that were kept; any of them can be opened in its place, and saved or left. */
public final class EarlierCard extends VBox {
    private static final String TIME = "d MMMM yyyy, HH:mm:ss";

    private final Words words = UiWords.of(EarlierCard.class);

    public EarlierCard(List<Kept> versions, ZoneId zone, Consumer<EarlierVersion> open) {
        getStyleClass().addAll("overlay-card", "earlier-card");
        Label title = new Label(words.get("earlier"));
        title.getStyleClass().add("type-title");
        Label help = new Label(words.get(versions.isEmpty() ? "earlier.none" : "earlier.help"));
        help.setWrapText(true);
        help.getStyleClass().add("text-second");
        getChildren().addAll(title, help);
        versions.forEach(version -> getChildren().add(row(version, zone, open)));
    }

    private Node row(Kept kept, ZoneId zone, Consumer<EarlierVersion> open) {
        EarlierVersion version = kept.version();
        String time = Dates.in(TIME).format(version.at().atZone(zone));
        Label when = new Label(words.get("earlier." + version.kind(), time));
        Label what = new Label(kept.summary());
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.getStyleClass().addAll("text-second", "type-help");
        VBox said = new VBox(when, what);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = new Button(words.get("earlier.open"));
        button.getStyleClass().add("small-button");
        button.setAccessibleText(words.get("earlier.spoken", time));
        button.setOnAction(event -> open.accept(version));
        HBox row = new HBox(said, gap, button);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
