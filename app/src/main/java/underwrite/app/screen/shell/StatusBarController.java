package underwrite.app.screen.shell;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.screen.Navigator;

/** The last row: how the document stands to its file, whether its values hold, how fast it is projected. */
public final class StatusBarController {
    private final StatusModel model;
    private final Navigator navigator;
    private final Node lastStep;

    @FXML
    private Region dot;

    @FXML
    private Label saved;

    @FXML
    private Button valid;

    @FXML
    private FontIcon validIcon;

    @FXML
    private Label took;

    @FXML
    private Label work;

    @FXML
    private Button stop;

    @FXML
    private Label asOf;

    @FXML
    private HBox step;

    /** @param lastStep what changed last */
    public StatusBarController(StatusModel model, Navigator navigator, Node lastStep) {
        this.model = model;
        this.lastStep = lastStep;
        this.navigator = navigator;
    }

    @FXML
    void initialize() {
        step.getChildren().setAll(lastStep);
        List.of(saved, valid, took, work, stop, asOf).forEach(part -> part.setMinWidth(Region.USE_PREF_SIZE));
        model.shownProperty().addListener((property, old, now) -> show(now));
        work.textProperty().bind(model.running().nowProperty().map(model::workText));
        stop.visibleProperty().bind(work.textProperty().isNotEmpty());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(event -> model.running().stop());
        valid.setOnAction(
                event -> navigator.showOnly(model.shownProperty().get().attention()));
        show(model.shownProperty().get());
    }

    private void show(StatusModel.Shown shown) {
        List<String> styles =
                List.of("status-dot", "status-" + shown.state().name().toLowerCase(Locale.ROOT));
        if (!dot.getStyleClass().equals(styles)) {
            dot.getStyleClass().setAll(styles);
        }
        saved.setText(shown.saved());
        valid.setText(shown.valid());
        boolean fine = shown.attention().isEmpty();
        valid.setMouseTransparent(fine);
        valid.setFocusTraversable(!fine);
        String style = fine ? "status-fine" : "status-wrong";
        if (!validIcon.getStyleClass().contains(style)) {
            validIcon.setIconCode(fine ? Feather.CHECK : Feather.ALERT_CIRCLE);
            validIcon.getStyleClass().removeAll("status-fine", "status-wrong");
            validIcon.getStyleClass().add(style);
        }
        took.setText(shown.took());
        asOf.setText(shown.asOf());
    }
}
