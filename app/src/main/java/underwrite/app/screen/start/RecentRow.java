package underwrite.app.screen.start;

import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.settings.RecentFile;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** A file that was open before: its title, where it is and when that was. One that is gone is grey and can be located or removed. */
final class RecentRow extends HBox {

    /** What can be done with it. */
    record Actions(Runnable open, Runnable locate, Runnable remove) {}

    RecentRow(RecentFile file, boolean there, String when, NumberText numbers, Actions actions) {
        Words words = UiWords.of(RecentRow.class);
        getStyleClass().add("recent-row");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon icon = new FontIcon(Feather.FILE_TEXT);
        icon.getStyleClass().add("recent-icon");
        Label title = new Label(file.title());
        title.setMinWidth(0);
        Label place = new Label(words.get(there ? "recent.place" : "recent.missing", there ? folder(file) : "", when));
        place.getStyleClass().addAll("type-table", "text-second");
        place.setMinWidth(0);
        VBox text = new VBox(title, place);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon, text);
        setAccessibleText(title.getText() + ", " + place.getText());
        if (there) {
            offerOpening(file.moic(), numbers, actions);
        } else {
            getStyleClass().add("missing");
            getChildren()
                    .addAll(
                            link(words.get("recent.locate"), actions.locate()),
                            link(words.get("recent.remove"), actions.remove()));
        }
    }

    private void offerOpening(OptionalDouble moic, NumberText numbers, Actions actions) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        if (moic.isPresent()) {
            Label figure = new Label(numbers.shown(Unit.MULTIPLE, moic.getAsDouble()));
            figure.getStyleClass().add("weight-semibold");
            figure.setMinWidth(USE_PREF_SIZE);
            getChildren().add(figure);
        }
        setOnMouseClicked(event -> actions.open().run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                actions.open().run();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                actions.remove().run();
                event.consume();
            }
        });
    }

    private static Button link(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("link-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static String folder(RecentFile file) {
        var parent = file.path().getParent();
        var name = parent == null ? null : parent.getFileName();
        return name == null ? String.valueOf(file.path()) : name.toString();
    }
}
