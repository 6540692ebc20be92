package underwrite.app.screen.notices;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;

/** The lines under the menus. */
public final class NoticeBar extends VBox {
    private final Notices notices;

    public NoticeBar(Notices notices) {
        this.notices = notices;
        getStyleClass().add("notice-bar");
        notices.lines().addListener((ListChangeListener<NoticeLine>) change -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().setAll(notices.lines().stream().map(this::view).toList());
    }

    private Node view(NoticeLine line) {
        Label text = new Label(line.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        FontIcon icon = new FontIcon(line.level() == NoticeLine.Level.NOTE ? Feather.INFO : Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("alert-icon");
        HBox view = new HBox(icon, text);
        view.setAlignment(Pos.CENTER_LEFT);
        view.setAccessibleRole(AccessibleRole.TEXT);
        view.setAccessibleText(line.text());
        view.getStyleClass()
                .addAll("notice-line", "alert-" + line.level().name().toLowerCase(Locale.ROOT));
        line.choices().forEach(choice -> {
            Button button = new Button(choice.words());
            button.getStyleClass().add("small-button");
            button.setOnAction(event -> {
                notices.remove(line);
                choice.action().run();
            });
            view.getChildren().add(button);
        });
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(UiWords.of(NoticeBar.class).get("close"));
        close.setOnAction(event -> notices.remove(line));
        view.getChildren().add(close);
        return view;
    }
}
