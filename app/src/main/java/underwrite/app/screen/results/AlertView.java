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

/** One alert: icon, what, the number and the limit, and one link that goes there. */
final class AlertView extends HBox {

    private AlertView(Alert alert, Node... content) {
        getStyleClass().addAll("alert", "alert-" + alert.level().name().toLowerCase(Locale.ROOT));
        FontIcon icon = new FontIcon(icon(alert.level()));
        icon.getStyleClass().add("alert-icon");
        getChildren().add(icon);
        getChildren().addAll(content);
        HBox.setHgrow(content[0], Priority.ALWAYS);
    }

    /** An alert with its number and its limit. */
    static AlertView whole(Alert alert) {
        Text title = new Text(alert.title());
        title.getStyleClass().add("alert-title");
        Text detail = new Text(alert.detail().isEmpty() ? "" : " " + alert.detail());
        detail.getStyleClass().add("alert-detail");
        TextFlow flow = new TextFlow(title, detail, new Text(" "), link(alert));
        flow.getStyleClass().add("alert-text");
        return new AlertView(alert, flow);
    }

    /** An alert in one line, which is the link; the rest is in its tip. */
    static AlertView brief(Alert alert) {
        Hyperlink title = link(alert);
        title.setText(alert.title());
        title.getStyleClass().setAll("hyperlink", "alert-brief");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(alert.title() + " " + alert.detail()));
        AlertView view = new AlertView(alert, title);
        view.setAlignment(Pos.CENTER_LEFT);
        return view;
    }

    private static Hyperlink link(Alert alert) {
        Hyperlink link = new Hyperlink(alert.link());
        link.getStyleClass().add("alert-link");
        link.setAccessibleText(alert.title() + " " + alert.link());
        link.setOnAction(event -> alert.follow().run());
        return link;
    }

    private static Ikon icon(Alert.Level level) {
        return switch (level) {
            case DANGER -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        };
    }
}
