package underwrite.app.screen.results;

import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One alert: icon, what, the number and the limit, and one link that goes there. */
final class AlertView extends HBox {

    AlertView(Alert alert) {
        getStyleClass().addAll("alert", "alert-" + alert.level().name().toLowerCase(Locale.ROOT));
        FontIcon icon = new FontIcon(icon(alert.level()));
        icon.getStyleClass().add("alert-icon");
        Text title = new Text(alert.title());
        title.getStyleClass().add("alert-title");
        Text detail = new Text(alert.detail().isEmpty() ? "" : " " + alert.detail());
        detail.getStyleClass().add("alert-detail");
        Hyperlink link = new Hyperlink(alert.link());
        link.getStyleClass().add("alert-link");
        link.setOnAction(event -> alert.follow().run());
        TextFlow flow = new TextFlow(title, detail, new Text(" "), link);
        flow.getStyleClass().add("alert-text");
        HBox.setHgrow(flow, Priority.ALWAYS);
        getChildren().addAll(icon, flow);
    }

    private static Ikon icon(Alert.Level level) {
        return switch (level) {
            case DANGER -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        };
    }
}
