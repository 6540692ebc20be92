package underwrite.app.screen.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Input;
import underwrite.model.words.Words;

/** The last card of the gallery: a thesis with everything at its default. */
final class BlankCard extends Button {
    private static final double SIDES = 32;

    BlankCard(Runnable open) {
        Words words = UiWords.of(BlankCard.class);
        Label title = new Label(words.get("blank"));
        title.getStyleClass().add("type-title");
        Label help = new Label(words.get("blank.help", Input.all().size()));
        help.getStyleClass().add("text-second");
        help.setWrapText(true);
        Label foot = new Label(words.get("blank.foot"));
        foot.getStyleClass().addAll("text-second", "type-table");
        foot.setWrapText(true);
        HBox plus = new HBox(new FontIcon(Feather.PLUS));
        plus.setAlignment(Pos.CENTER);
        VBox content = new VBox(title, help, room(), plus, room(), foot);
        content.getStyleClass().add("blank-content");
        content.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        content.prefHeightProperty().bind(heightProperty().subtract(SIDES));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(words.get("blank"));
        getStyleClass().add("blank-card");
        setOnAction(event -> open.run());
    }

    private static Region room() {
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        return room;
    }
}
