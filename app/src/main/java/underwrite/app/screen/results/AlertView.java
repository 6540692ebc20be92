package underwrite.app.screen.results;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.screen.results.Alert.Level;

/**
 * One alert: icon, what, the number and the limit, and one link that goes there. Its figures change with every frame of a drag, so it shows
 * other alerts of its level without being made anew.
 */
abstract class AlertView extends HBox {
    private final Level level;

    private AlertView(Level level) {
        this.level = level;
        getStyleClass().addAll("alert", "alert-" + level.name().toLowerCase(Locale.ROOT));
        FontIcon icon = new FontIcon(icon(level));
        icon.getStyleClass().add("alert-icon");
        getChildren().add(icon);
    }

    /** How bad are the alerts that it can show. */
    Level level() {
        return level;
    }

    /** Shows an alert of its level. */
    abstract void show(Alert alert);

    void hold(Node content) {
        getChildren().add(content);
        HBox.setHgrow(content, Priority.ALWAYS);
    }

    private static void lead(Hyperlink link, Alert alert) {
        link.setAccessibleText(alert.title() + " " + alert.link());
        link.setOnAction(event -> alert.follow().run());
    }

    /** An alert with its number and its limit. */
    static final class Whole extends AlertView {
        private final Text title = new Text();
        private final Text detail = new Text();
        private final Hyperlink link = new Hyperlink();

        Whole(Level level) {
            super(level);
            title.getStyleClass().add("alert-title");
            detail.getStyleClass().add("alert-detail");
            link.getStyleClass().add("alert-link");
            TextFlow flow = new TextFlow(title, detail, new Text(" "), link);
            flow.getStyleClass().add("alert-text");
            hold(flow);
        }

        @Override
        void show(Alert alert) {
            title.setText(alert.title());
            detail.setText(alert.detail().isEmpty() ? "" : " " + alert.detail());
            link.setText(alert.link());
            lead(link, alert);
        }
    }

    /** An alert in one line, which is the link; the rest is in its tip. */
    static final class Brief extends AlertView {
        private final Hyperlink title = new Hyperlink();
        private final Tooltip tip = new Tooltip();

        Brief(Level level) {
            super(level);
            title.getStyleClass().setAll("hyperlink", "alert-brief");
            title.setMinWidth(0);
            title.setTooltip(tip);
            hold(title);
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        void show(Alert alert) {
            title.setText(alert.title());
            tip.setText(alert.title() + " " + alert.detail());
            lead(title, alert);
        }
    }

    private static Ikon icon(Level level) {
        return switch (level) {
            case DANGER -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        };
    }
}
