package underwrite.app.screen.notices;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.app.screen.HelpTopic;
import underwrite.model.words.Words;

/** The lines under the menus. */
public final class NoticeBar extends VBox {
    private final Notices notices;
    private final Words words = UiWords.of(NoticeBar.class);

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
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                notices.remove(line);
                choice.action().run();
            });
            view.getChildren().add(button);
        });
        if (!line.code().isEmpty()) {
            HelpTopic.put(view, line.code());
            view.getChildren().add(help(line));
        }
        if (!line.details().isEmpty()) {
            view.getChildren().add(copy(line));
        }
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(words.get("close"));
        close.setOnAction(event -> notices.remove(line));
        view.getChildren().add(close);
        return view;
    }

    /** The code; pressed, its page of help opens. */
    private Button help(NoticeLine line) {
        Button help = new Button(words.get("help", line.code()));
        help.getStyleClass().addAll("link-button", "notice-help");
        help.setAccessibleText(words.get("help.spoken", line.code()));
        help.setMinWidth(USE_PREF_SIZE);
        help.setOnAction(event -> notices.help(line.code()));
        return help;
    }

    private Button copy(NoticeLine line) {
        Button copy = new Button(words.get("copy"));
        copy.getStyleClass().add("small-button");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(Details.of(line));
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }
}
